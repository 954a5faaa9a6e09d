import { expect, test } from 'vitest'
import { english } from './english.ts'
import { figureInWords } from './figure-in-words.ts'
import { italian } from './italian.ts'

const figure = { low: null, high: null, approximate: false, unit: null }

test('a figure keeps its bounds', () => {
  expect(figureInWords({ ...figure, high: 12000 }, italian)).toBe('al massimo 12.000')
  expect(figureInWords({ ...figure, low: 12 }, english)).toBe('at least 12')
  expect(figureInWords({ ...figure, low: 10, high: 20 }, english)).toBe('10 to 20')
  expect(figureInWords({ ...figure, low: 1500, high: 1500, approximate: true }, english)).toBe('about 1,500')
  expect(figureInWords({ ...figure, low: 7, high: 7 }, italian)).toBe('7')
})

test('a unit stands beside its number', () => {
  expect(figureInWords({ ...figure, low: 12.5, high: 12.5, unit: '%' }, italian)).toBe('12,5%')
  expect(figureInWords({ ...figure, high: 2_000_000, unit: 'EUR' }, english)).toBe('at most 2,000,000\u00a0EUR')
})
