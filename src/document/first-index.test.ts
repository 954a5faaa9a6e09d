import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstIndex } from './first-index.ts'

test('halving finds what looking at each one in turn finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(50), (numbers, least) => {
      const ordered = numbers.toSorted((a, b) => a - b)
      const plain = ordered.findIndex((number) => number >= least)
      expect(firstIndex(ordered, (number) => number >= least)).toBe(plain < 0 ? ordered.length : plain)
    }),
  )
})
