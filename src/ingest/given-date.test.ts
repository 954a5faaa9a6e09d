import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateValueSchema } from '../document/published.ts'
import { givenDate } from './given-date.ts'

test.each(['2024', '2024-10', '2024-02-29', '2024-10-21T09:30Z', '2024-10-21T09:30:00.123+02:00'])(
  '%s is a date and stays as it was written',
  (value) => {
    expect(givenDate(value)).toBe(value)
  },
)

test.each([
  '2023-02-29',
  '2024-13',
  '2024-04-31',
  '2024-10-21T24:00:00Z',
  '2024-10-21T9:30',
  '21.10.2024',
  'yesterday',
  '2024-10-21 ',
  '2024-10-21\n',
  '',
])('"%s" is no date', (value) => {
  expect(() => givenDate(value)).toThrow(/is not a date/)
})

test('of a day and hour without a time zone the day is taken', () => {
  expect(givenDate('2024-10-21T09:30:00')).toBe('2024-10-21')
  expect(givenDate('2024-10-21T09:30')).toBe('2024-10-21')
})

test('every date that is taken is one that a report may bear', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const instant = date.toISOString()
      for (const length of [4, 7, 10, instant.length]) {
        const value = instant.slice(0, length)
        expect(dateValueSchema.safeParse(givenDate(value)).success).toBe(true)
      }
    }),
  )
})
