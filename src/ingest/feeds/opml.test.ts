import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ListedFeed, readOpml, writeOpml } from './opml.ts'

const listIn = (text: string) => readOpml({ name: 'feeds.opml', road: 'file', bytes: Buffer.from(text) })
const read = (text: string) => listIn(text).feeds

test('feeds are found in groups of groups, each once, in the order of the list', () => {
  const feeds = read(`<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
    <outline text="News"><outline text="Harbour"><outline type="rss" text="Velmo" title="Velmo &amp; Post" xmlUrl="https://velmo.example/feed"/></outline>
    <outline type="rss" text="Tarn Herald" xmlUrl="https://tarn.example/rss?a=1&b=2"/></outline>
    <outline text="Again" xmlUrl="https://velmo.example/feed"/><outline text="A note"/><outline text="Mail" xmlUrl="mailto:x@y.example"/></body></opml>`)
  expect(feeds).toEqual([
    { address: 'https://velmo.example/feed', title: 'Velmo & Post' },
    { address: 'https://tarn.example/rss?a=1&b=2', title: 'Tarn Herald' },
  ])
})

test('what is listed under no address of the web is named', () => {
  const { feeds, leftOut } = listIn(`<opml version="2.0"><body><outline text="Velmo" xmlUrl="velmo.example/feed"/>
    <outline text="Mail" xmlUrl="mailto:x@y.example"/><outline text="A note" xmlUrl=""/>
    <outline text="Tarn" xmlUrl="feed://tarn.example/rss"/><outline text="Sarno" xmlUrl="feed:https://sarno.example/rss"/>
    <outline text="Velmo" xmlUrl="feed://https://velmo.example/rss"/></body></opml>`)
  expect(leftOut).toEqual([
    { address: 'velmo.example/feed', title: 'Velmo' },
    { address: 'mailto:x@y.example', title: 'Mail' },
  ])
  expect(feeds.map(({ address }) => address)).toEqual([
    'http://tarn.example/rss',
    'https://sarno.example/rss',
    'https://velmo.example/rss',
  ])
})

test.each([
  ['', 'it is no OPML'],
  ['The mayor said so.', 'it is no OPML'],
  [
    '<rss version="2.0"><channel><title>x</title></channel></rss>',
    'it is a feed itself, which is watched by its address',
  ],
  ['<opml version="2.0"><body><outline text="x"/></body></opml>', 'no address of a feed stands in it'],
])('"%s" is refused by name', (text, reason) => {
  expect(() => read(text)).toThrow(`feeds.opml: cannot be used as a list of feeds (${reason})`)
})

test('what is written is read again', () => {
  const letters = fc.constantFrom('a', 'é', '&', '<', '>', '"', "'", ' ', '=', '%20', '&amp;')
  const words = fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join(''))
  const feed: fc.Arbitrary<ListedFeed> = fc.record({
    address: words.map((query) => new URL(`https://velmo.example/feed?${query}`).href),
    title: words.map((title) => `T${title}`),
  })
  fc.assert(
    fc.property(fc.uniqueArray(feed, { minLength: 1, maxLength: 8, selector: ({ address }) => address }), (feeds) => {
      expect(read(writeOpml(feeds)).map(({ address }) => address)).toEqual(feeds.map(({ address }) => address))
    }),
  )
})
