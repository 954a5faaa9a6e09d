import { expect, test } from 'vitest'
import { readFeed } from '../ingest/feeds/read-feed.ts'
import { sightedItems } from './sighted-items.ts'

function sighted(items: string) {
  const bytes = Buffer.from(`<rss version="2.0"><channel><title>Velmo Post</title>${items}</channel></rss>`)
  return sightedItems(readFeed({ name: 'feed', road: 'address', bytes, address: 'https://velmo.example/feed' }))
}

test('an item keeps its name when its place, address or words change', () => {
  const [before] = sighted('<item><guid>a</guid><title>One</title><link>/1</link></item>')
  const [, after] = sighted(
    '<item><guid>b</guid><title>New</title></item><item><guid>a</guid><title>One, corrected</title><link>/2</link></item>',
  )
  expect(after?.item).toBe(before?.item)
  expect(after?.says).not.toBe(before?.says)
})

test('other marks around the same words change nothing', () => {
  const [plain] = sighted('<item><guid>a</guid><description>&lt;p&gt;One two&lt;/p&gt;</description></item>')
  const [marked] = sighted(
    '<item><guid>a</guid><description>&lt;p class="x"&gt;One &lt;b&gt;two&lt;/b&gt;&lt;img src="pixel?3"&gt;&lt;/p&gt;</description></item>',
  )
  expect(marked).toMatchObject({ item: plain?.item, says: plain?.says })
})

test('an id that several items have tells none of them from the others', () => {
  const all = sighted(
    '<item><guid>x</guid><title>One</title><link>/1</link></item><item><guid>x</guid><title>Two</title><link>/2</link></item><item><guid>x</guid><title>Three</title></item>',
  )
  expect(new Set(all.map(({ item }) => item)).size).toBe(3)
})

test('an item that is listed twice is one', () => {
  const twice = '<item><title>One</title><link>/1</link></item>'
  expect(sighted(twice + twice)).toHaveLength(1)
})
