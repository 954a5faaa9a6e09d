import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachAscending, packAscending, packNumbers, unpackHex, unpackInts, unpackNumbers } from './packed-numbers.ts'

test('numbers come back from their bytes as they were put in', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(300), fc.maxSafeNat())), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
    }),
  )
})

test('ascending numbers come back in their order, and near ones take a byte each', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(fc.nat(300), fc.maxSafeNat())), (numbers) => {
      const sorted = numbers.sort((one, other) => one - other)
      const back: number[] = []
      eachAscending(packAscending(sorted), (number) => back.push(number))
      expect(back).toEqual(sorted)
    }),
  )
  expect(packAscending([100_000, 100_001, 100_090]).length).toBe(5)
})

test('numbers that are held to be compared come back from bytes and from hexadecimal digits', () => {
  const small = fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1))
  fc.assert(
    fc.property(fc.uniqueArray(small), (numbers) => {
      expect(Array.from(unpackInts(packNumbers(numbers)))).toEqual(numbers)
      const sorted = numbers.sort((one, other) => one - other)
      const digits = Buffer.from(packAscending(sorted)).toString('hex').toUpperCase()
      expect(Array.from(unpackHex(`7 ${digits} 8`, 2, 2 + digits.length))).toEqual(sorted)
    }),
  )
})
