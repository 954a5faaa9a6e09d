import { expect, test } from 'vitest'
import { dayGap } from './day-gap.ts'

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
