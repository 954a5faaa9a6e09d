import { expect, test } from 'vitest'
import { dayGap, daysUntil, nearness } from './day-gap.ts'

test('two days are as far apart as the calendar says', () => {
  expect(dayGap('2024-02-28', '2024-03-01')).toBe(2)
  expect(dayGap('2024-03-01', '2024-02-28')).toBe(2)
})

test('a month or a year stands for the nearest of its days', () => {
  expect(dayGap('2024-10', '2024-10-21')).toBe(0)
  expect(dayGap('2024-10', '2024-11-03')).toBe(3)
  expect(dayGap('2024', '2025-01-02')).toBe(2)
})

test('an unknown date holds nothing apart', () => {
  expect(dayGap(null, '2024-10-21')).toBe(0)
})

test('a date of no known year holds nothing apart either', () => {
  expect(dayGap('XXXX-10-21', '2024-03-01')).toBe(0)
})

test('days take from a likeness after a while, and there is a day from which hardly anything is left', () => {
  expect([0, 2, 12].map(nearness)).toEqual([1, 1, 0.5])
  const days = daysUntil(0.1)
  expect(nearness(days)).toBeLessThanOrEqual(0.1)
  expect(nearness(days - 1)).toBeGreaterThan(0.1)
})
