import { expect, test } from 'vitest'
import { parseDocument } from '../page-document.ts'
import { pageAddress } from './page-address.ts'
import { surveyPage } from './page-survey.ts'

const from = (canonical: string, fetched: string | null) =>
  pageAddress(
    surveyPage(parseDocument(`<html><head><link rel="canonical" href="${canonical}"></head><body></body></html>`)),
    fetched,
  )
const fetched = 'https://www.corriere.example/cronaca/diga?ref=feed'

test('the page’s own address goes before the one it was fetched from', () => {
  expect(from('https://corriere.example/cronaca/diga#foto', fetched)).toBe('https://corriere.example/cronaca/diga')
  expect(from('/cronaca/diga', fetched)).toBe('https://www.corriere.example/cronaca/diga')
  expect(from('https://corriere.example/cronaca/diga', null)).toBe('https://corriere.example/cronaca/diga')
})

test('an address of another site, of the front page or of no page is not its own', () => {
  for (const told of [
    'https://altro.example/diga',
    'https://www.corriere.example/',
    'javascript:void(0)',
    'http://',
    '',
  ])
    expect([told, from(told, fetched)]).toEqual([told, fetched])
  expect(from('/cronaca/diga', null)).toBeNull()
})
