import fc from 'fast-check'
import { expect, test } from 'vitest'
import { containment, containmentFrom, resemblance, resembles } from './likeness.ts'
import type { Wording } from './wording.ts'

const stems = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 12 })

function wordingWith(list: readonly string[]): Wording {
  const none = new Set<string>()
  return { key: list.join(' '), stems: list, stemSet: new Set(list), names: none, numbers: none, negated: false }
}

test('what is found out early about two wordings is what comparing all their stems would tell', () => {
  fc.assert(
    fc.property(stems, stems, fc.constantFrom(0.5, 0.75, 0.8, 0.85, 1), (one, other, atLeast) => {
      const [a, b] = [wordingWith(one), wordingWith(other)]
      const held = containment(a, b)
      expect(containmentFrom(atLeast, a, b)).toBe(held >= atLeast ? held : 0)
      expect(resembles(atLeast, a.stemSet, b.stemSet)).toBe(resemblance(a.stemSet, b.stemSet) >= atLeast)
    }),
  )
})
