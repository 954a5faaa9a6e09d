import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordReader } from './word-reader.ts'

const wordsIn = wordReader((written) => ({ written }))
const written = (text: string) => wordsIn(text).map((word) => word.written)

test('words are letters with their marks, numbers have the marks between their digits', () => {
  expect(written('L’été, 35 500 morts (4,6 %) et 1.200.000 — война 𝒜𝒷 cafe\u0301')).toEqual([
    'L',
    'été',
    '35 500',
    'morts',
    '4,6',
    'et',
    '1.200.000',
    'война',
    '𝒜𝒷',
    'cafe\u0301',
  ])
})

test('a word is made once, wherever it stands', () => {
  const [first, other, again] = wordsIn('casa cosa casa')
  expect(again).toBe(first)
  expect(other).not.toBe(first)
  expect(wordsIn('la casa')[1]).toBe(first)
})

test('however many words there were, each is found again', () => {
  const many = Array.from(
    { length: 60_000 },
    (_, i) => `w${String(i).replace(/\d/gu, (n) => 'abcdefghij'.charAt(Number(n)))}`,
  )
  expect(written(many.join(' '))).toEqual(many)
  expect(written(many.slice(0, 100).join(' '))).toEqual(many.slice(0, 100))
})

test('the same words are found as by one pattern', () => {
  const pattern = /(?<!\d)\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu
  const pieces = fc.constantFrom(
    'a',
    'É',
    '1',
    '234',
    ' ',
    '\u202f',
    ',',
    '.',
    '’',
    '\u0301',
    '𝒜',
    '😀',
    'ж',
    '—',
    '٣',
    '\ud835',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (some) => {
      const text = some.join('')
      expect(written(text)).toEqual([...(text.match(pattern) ?? [])])
    }),
    { numRuns: 3000 },
  )
})
