import { expect, test } from 'vitest'
import { dateInWords, instantInWords, languageInWords } from './date-in-words.ts'

test('a date is as exact as it is known, and says how', () => {
  expect(dateInWords({ value: '2024-10', basis: 'text' })).toBe('2024-10 (found in the text)')
  expect(dateInWords(null)).toBe('date not known')
})

test('an instant is cut to the minute and keeps its time zone', () => {
  expect(instantInWords('2024-10-21T09:30:15Z')).toBe('2024-10-21 09:30 UTC')
  expect(instantInWords('2024-10-21T09:30:15+02:00')).toBe('2024-10-21 09:30 +02:00')
})

test('a language is named; one that could not be told is not called "root"', () => {
  expect(languageInWords('it')).toBe('Italian')
  expect(languageInWords('und')).toBe('language not known')
  expect(languageInWords('no tag at all')).toBe('no tag at all')
})
