import { expect, test } from 'vitest'
import { logGamma, logGammas } from './log-gamma.ts'

test('of a whole number it is the logarithm of the factorial below', () => {
  let factorial = 1
  for (let n = 1; n < 20; n++) {
    expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 9)
    factorial *= n
  }
})

test('between whole numbers it is right too', () => {
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 9)
  expect(logGamma(0.001)).toBeCloseTo(6.907178885383853, 9)
})

test('from one number to the next it grows by the logarithm of the number, in the table and beyond it', () => {
  for (let x = 0.05; x < 60; x += x < 1 ? 0.0017 : 0.173)
    expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 8)
})

test('of many numbers the first are reckoned in their places', () => {
  const numbers = Float64Array.of(0.03, 0.4, 5, 40, 7)
  logGammas(numbers, 4)
  expect([...numbers]).toEqual([...[0.03, 0.4, 5, 40].map(logGamma), 7])
})
