import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NumberSlots } from './number-slots.ts'

test('each number has the slot that it got first, and others have none', () => {
  const numbers = fc.array(fc.oneof(fc.nat(50), fc.nat(2 ** 31 - 3)), { maxLength: 200 })
  fc.assert(
    fc.property(numbers, numbers, (given, others) => {
      const slots = new NumberSlots(4)
      const plain = new Map<number, number>()
      for (const number of given) {
        if (!plain.has(number)) plain.set(number, plain.size)
        expect(slots.slotOf(number)).toBe(plain.get(number))
      }
      for (const number of [...given, ...others]) expect(slots.find(number)).toBe(plain.get(number) ?? -1)
      expect(slots.size).toBe(plain.size)
    }),
  )
})
