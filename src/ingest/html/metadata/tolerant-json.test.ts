import { expect, test } from 'vitest'
import { linkedReports } from './linked-data.ts'
import { tolerantJson } from './tolerant-json.ts'

test('JSON is read as pages write it', () => {
  for (const text of [
    '{"a":"b c"}',
    '<!-- {"a":"b c"} -->',
    '//<![CDATA[\n{"a":"b c"}\n//]]>',
    '{"a":"b\nc",};',
    '\ufeff{"a":"b c"}',
  ])
    expect(tolerantJson(text)).toEqual({ a: 'b c' })
})

test('what cannot be read, or is nested without end, is nothing', () => {
  for (const text of ['', '{"a":', 'var a = 1', '['.repeat(500) + ']'.repeat(500)])
    expect(tolerantJson(text)).toBeUndefined()
})

test('JSON that a quotation mark breaks still tells its dates and its author', () => {
  const script = `{"@type":"NewsArticle","headline":"Il sindaco: "basta"","datePublished":"2031-03-03","author":{"@type":"Person","name":"Ada Renn"}}`
  expect(linkedReports([script])).toMatchObject([
    { kind: 'article', published: '2031-03-03', authors: [{ name: 'Ada Renn' }] },
  ])
})

test('reports in a list of others are not the page’s', () => {
  const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2031-03-09' }] }
  expect(linkedReports([JSON.stringify(list)])).toEqual([])
})
