import { expect, test } from 'vitest'
import { timeRange } from './time-range.ts'

test.each([
  ['2024-10-18', '2024-10-18', '2024-10-18'],
  ['2024-10', '2024-10', '2024-10'],
  ['2024-10-18T19:30', '2024-10-18T19:30', '2024-10-18T19:30'],
  ['2024-10-18TEV', '2024-10-18', '2024-10-18'],
  ['2024-W42', '2024-10-14', '2024-10-20'],
  ['2005-W01', '2005-01-03', '2005-01-09'],
  ['2024-W42-WE', '2024-10-19', '2024-10-20'],
  ['2023-Q3', '2023-07', '2023-09'],
  ['2023-H1', '2023-01', '2023-06'],
  ['2019-SU', '2019', '2019'],
  ['199', '1990', '1999'],
  ['18', '1800', '1899'],
])('%s is from %s to %s', (value, from, to) => {
  expect(timeRange(value)).toEqual({ from, to })
})

test.each(['P12M', 'PXY', 'PAST_REF', 'XXXX-12-28', 'XXXX-WXX-5'])('%s has no beginning that is known', (value) => {
  expect(timeRange(value)).toBeNull()
})
