import { expect, test } from 'vitest'
import { figureFromWords } from './figure-from-words.ts'

const exactly = (low: number | null, high: number | null, approximate = false) => ({ low, high, approximate })

test.each([
  ['12', exactly(12, 12)],
  ['12,000', exactly(12_000, 12_000)],
  ['1.250.000', exactly(1_250_000, 1_250_000)],
  ['3.5', exactly(3.5, 3.5)],
  ['About 1500', exactly(1500, 1500, true)],
  ['at most 12 000', exactly(null, 12_000)],
  ['at least 5', exactly(5, null)],
  ['10 to 12', exactly(10, 12)],
  ['10–12', exactly(10, 12)],
  ['none', exactly(null, null)],
])('%s is understood', (words, figure) => {
  expect(figureFromWords(words)).toEqual(figure)
})

test.each(['', 'many', 'at most', 'about none', '1 to 2 to 3', '12 boats', '-3'])('%j is not', (words) => {
  expect(figureFromWords(words)).toBeNull()
})
