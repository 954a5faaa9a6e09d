import { expect, test } from 'vitest'
import type { Draft } from '../../document/draft.ts'
import { likeliest } from '../../weights/likeliest.ts'
import { identify } from './identify.ts'

const draft = (text: string, language: string | null = null): Draft => ({
  input: 'test',
  id: null,
  url: null,
  outlet: null,
  headline: null,
  byline: null,
  date: null,
  language,
  text,
})

test('the language given is taken, whatever the text looks like', () => {
  expect(identify(draft('Il porto resta chiuso per tutta la notte.', 'en'), likeliest)).toBe('en')
})

test('Italian and English reports are told apart by their words', () => {
  expect(identify(draft('Porto Velo\n\nIl sindaco ha detto che il porto resta chiuso fino a domani.'), likeliest)).toBe(
    'it',
  )
  expect(
    identify(draft('Porto Velo\n\nThe mayor said that the harbour would stay closed until Friday.'), likeliest),
  ).toBe('en')
})

test('a language that we cannot read is named all the same', () => {
  expect(
    identify(draft('Der Hafen bleibt bis morgen geschlossen, sagte die Bürgermeisterin am Freitag.'), likeliest),
  ).toBe('de')
})

test('where nothing can be said, nothing is said', () => {
  for (const text of ['', '   \n ', '12.345 --- ***', '😀😀']) expect(identify(draft(text), likeliest)).toBe('und')
})

test('one enormous line without an end is no trouble', () => {
  expect(identify(draft('"'.repeat(2_000_000)), likeliest)).toBe('und')
})
