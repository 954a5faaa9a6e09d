import { expect, test } from 'vitest'
import { logGamma } from './log-gamma.ts'

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
