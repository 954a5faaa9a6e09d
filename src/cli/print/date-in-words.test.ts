import { expect, test } from 'vitest'
import { dateInWords, instantInWords, languageInWords, timeInWords } from './date-in-words.ts'

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

test('a time is shown by its words and when it is, where they do not say it themselves', () => {
  const time = (value: string) => ({ id: 't1', span: [0, 7] as [number, number], type: 'DATE' as const, value })
  expect(timeInWords(time('2024-10-18'), 'venerdì')).toBe('“venerdì”: 2024-10-18')
  expect(timeInWords(time('2024-W42'), 'last week')).toBe('“last week”: 2024-10-14 to 2024-10-20')
  expect(timeInWords(time('2045'), '2045')).toBeNull()
  expect(timeInWords(time('PXM'), 'ultimi mesi')).toBeNull()
})
