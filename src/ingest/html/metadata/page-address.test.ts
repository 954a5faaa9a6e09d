import { expect, test } from 'vitest'
import { parseDocument } from '../page-document.ts'
import { linkedReports } from './linked-data.ts'
import { pageAddress } from './page-address.ts'
import { surveyPage } from './page-survey.ts'

const from = (canonical: string, fetched: string | null) =>
  pageAddress(
    surveyPage(parseDocument(`<html><head><link rel="canonical" href="${canonical}"></head><body></body></html>`)),
    [],
    fetched,
  )
const fetched = 'https://www.corriere.example/cronaca/diga?ref=feed'

test('the page’s own address goes before the one it was fetched from', () => {
  expect(from('https://corriere.example/cronaca/diga#foto', fetched)).toBe('https://corriere.example/cronaca/diga')
  expect(from('https://m.corriere.example/cronaca/diga', fetched)).toBe('https://m.corriere.example/cronaca/diga')
  expect(from('/cronaca/diga', fetched)).toBe('https://www.corriere.example/cronaca/diga')
  expect(from('https://corriere.example/cronaca/diga', null)).toBe('https://corriere.example/cronaca/diga')
})

test('an address of another site, of the front page or of no page is not its own', () => {
  for (const told of [
    'https://altro.example/diga',
    'https://ben.corriere.example/diga',
    'https://www.corriere.example/',
    'javascript:void(0)',
    'http://',
    '',
  ])
    expect([told, from(told, fetched)]).toEqual([told, fetched])
  expect(from('/cronaca/diga', null)).toBeNull()
})

test('a page in a file has the address that its linked data give its article, if it is one and no front page', () => {
  const page = surveyPage(parseDocument('<html><head></head><body></body></html>'))
  const told = (things: readonly object[], from: string | null = null) =>
    pageAddress(page, linkedReports([JSON.stringify(things)]), from)
  const diga = { '@type': 'NewsArticle', mainEntityOfPage: { '@id': 'https://corriere.example/cronaca/diga#testo' } }
  expect(told([diga])).toBe('https://corriere.example/cronaca/diga')
  expect(told([diga], fetched)).toBe(fetched)
  expect(told([diga, { '@type': 'NewsArticle', url: 'https://corriere.example/cronaca/ponte' }])).toBeNull()
  expect(told([{ '@type': 'NewsArticle', url: 'https://corriere.example/' }])).toBeNull()
  expect(told([{ '@type': 'WebPage', url: 'https://corriere.example/cronaca' }])).toBeNull()
})
