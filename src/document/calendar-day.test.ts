import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, dayNumber, dayValue, weekdayOf, weekValue } from './calendar-day.ts'

test('a day is found again from its number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const { year, month, day: ofMonth } = dateOf(day)
      expect(dayNumber(year, month, ofMonth)).toBe(day)
    }),
  )
})

test('there is no day that no calendar has', () => {
  expect(dayNumber(2023, 2, 29)).toBeNull()
  expect(dayNumber(2024, 13, 1)).toBeNull()
})

test('a week has seven days from Monday on, and the next one another value', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 60_000 }), (day) => {
      expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1)
      expect(weekValue(day) === weekValue(day + 1)).toBe(weekdayOf(day) !== 7)
    }),
  )
})

// Of the examples in ISO 8601:2004, 3.2.2 and annex B.
test.each([
  ['2005-01-01', '2004-W53'],
  ['2005-01-03', '2005-W01'],
  ['2008-12-29', '2009-W01'],
  ['2010-01-03', '2009-W53'],
])('%s is in the week %s', (date, week) => {
  const [year = 0, month = 0, ofMonth = 0] = date.split('-').map(Number)
  const day = dayNumber(year, month, ofMonth) ?? 0
  expect(dayValue(day)).toBe(date)
  expect(weekValue(day)).toBe(week)
})
