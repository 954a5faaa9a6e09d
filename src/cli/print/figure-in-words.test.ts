import { expect, test } from 'vitest'
import { figureInWords } from './figure-in-words.ts'

test.each([
  [null, 12000, false, null, 'soldato', 'at most 12,000 (soldato)'],
  [1500, 1500, true, null, null, 'about 1,500'],
  [7, 7, false, null, null, '7'],
  [30, 40, false, '%', null, '30% to 40%'],
  [1800, 1800, true, 't', 'gasolio', 'about 1,800 t (gasolio)'],
  [2.5, null, false, 'EUR', null, 'at least EUR 2.5'],
])('%s to %s reads as %6$s', (low, high, approximate, unit, counted, words) => {
  expect(figureInWords({ low, high, approximate, unit, counted })).toBe(words)
})
