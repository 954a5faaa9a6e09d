import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestRise } from './longest-rise.ts'

test('the places rise, and no longer rise is there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 12 }), (numbers) => {
      const rise = numbers.filter((_, place) => longestRise(numbers).has(place))
      expect(rise).toEqual(rise.toSorted((a, b) => a - b))
      const longest: number[] = []
      for (const [place, number] of numbers.entries())
        longest.push(
          1 + Math.max(0, ...longest.filter((_, before) => (numbers[before] ?? 0) < number && before < place)),
        )
      expect(rise).toHaveLength(Math.max(0, ...longest))
    }),
  )
})
