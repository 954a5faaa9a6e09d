import { expect, test } from 'vitest'
import { dateInWords, daysInWords, timeInWords } from './date-in-words.ts'
import { english } from './english.ts'
import { italian } from './italian.ts'

test('a date is told as exactly as it is known, and no more', () => {
  expect(dateInWords('2024-10-21', italian)).toBe('21 ottobre 2024')
  expect(dateInWords('2024-10', italian)).toBe('ottobre 2024')
  expect(dateInWords('2024', english)).toBe('2024')
  expect(dateInWords('2024-10-21T09:30:15Z', english)).toBe('21 October 2024, 09:30 UTC')
  expect(dateInWords('2024-10-21T09:30:00+02:00', italian)).toBe('21 ottobre 2024, ore 09:30 UTC+02:00')
})

test('an unknown date, and an unknown year, are said to be', () => {
  expect(dateInWords(null, english)).toBe('date not known')
  expect(dateInWords('XXXX-06', italian)).toBe('giugno (anno non noto)')
  expect(dateInWords('PAST_REF', english)).toBe('in the past')
})

test('a value of another kind is shown as it is', () => {
  expect(dateInWords('P12M', english)).toBe('P12M')
})

test('a story of one day has one day', () => {
  expect(daysInWords('2031-05-06T08:00:00Z', '2031-05-06T18:00:00Z', english)).toBe('6 May 2031')
  expect(daysInWords('2031-05-06', '2031-05-08', italian)).toBe('dal 6 maggio 2031 all’8 maggio 2031')
  expect(daysInWords('2031-03-01', '2031-03-11', italian)).toBe('dal 1 marzo 2031 all’11 marzo 2031')
  expect(daysInWords(null, null, english)).toBe('date not known')
})

test('a week, a quarter and a decade are told by when they begin and end, and a part of a day by its day', () => {
  expect(timeInWords('2024-W42', english)).toBe(english.dates.range('14 October 2024', '20 October 2024'))
  expect(timeInWords('2023-Q3', italian)).toBe(italian.dates.range('luglio 2023', 'settembre 2023'))
  expect(timeInWords('2024-10-18TEV', english)).toBe('18 October 2024')
})

test('what the words of a time say themselves is not said again in codes', () => {
  for (const value of ['P12M', 'PXY', 'PAST_REF', 'XXXX-WXX-5']) expect(timeInWords(value, english)).toBeNull()
})
