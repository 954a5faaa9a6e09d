import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstFew } from './first-few.ts'

test('the first few are those that come first when all are put in order, equal ones in the order in which they stand', () => {
  const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), name: fc.string() }))
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 8 }), (list, most) => {
      const order = (one: { rank: number }, other: { rank: number }) => one.rank - other.rank
      expect(firstFew(list, most, order)).toEqual(list.toSorted(order).slice(0, most))
    }),
  )
})
