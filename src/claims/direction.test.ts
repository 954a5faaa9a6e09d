import { expect, test } from 'vitest'
import { directionOfCertainty, directionOfFigure } from './direction.ts'

const exactly = (number: number) => ({ low: number, high: number })
const atLeast = (low: number) => ({ low, high: null })
const atMost = (high: number) => ({ low: null, high })

test('a figure goes up or down by the bounds that both give', () => {
  expect(directionOfFigure(exactly(12), atLeast(17))).toBe('raised')
  expect(directionOfFigure(atLeast(17), exactly(33))).toBe('raised')
  expect(directionOfFigure(exactly(33), exactly(31))).toBe('lowered')
  expect(directionOfFigure(atMost(12_000), atMost(10_000))).toBe('lowered')
})

test('bounds that do not meet, or draw together, tell no direction', () => {
  expect(directionOfFigure(atLeast(40), atMost(60))).toBeUndefined()
  expect(directionOfFigure({ low: 10, high: 14 }, exactly(12))).toBeUndefined()
  expect(directionOfFigure(exactly(12), atLeast(12))).toBeUndefined()
})

test('a certainty goes up or down on one side, and what was open is surer either way', () => {
  expect(directionOfCertainty('PS+', 'CT+')).toBe('raised')
  expect(directionOfCertainty('Uu', 'CT-')).toBe('raised')
  expect(directionOfCertainty('CT+', 'PR+')).toBe('lowered')
  expect(directionOfCertainty('CT+', 'Uu')).toBe('lowered')
})

test('what turned from yes to no, and what is certain but not said which way, tells no direction', () => {
  expect(directionOfCertainty('CT-', 'CT+')).toBeUndefined()
  expect(directionOfCertainty('PR+', 'CT-')).toBeUndefined()
  expect(directionOfCertainty('PR+', 'CTu')).toBeUndefined()
})
