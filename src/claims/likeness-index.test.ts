import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resemblance } from './likeness.ts'
import { likenessIndex } from './likeness-index.ts'

test('the index finds what comparing with every set finds', () => {
  const words = fc.uniqueArray(fc.constantFrom(...'abcdefgh', 'long', 'longer', 'longest'), { minLength: 1 })
  const sets = fc.array(words.map((each) => new Set(each)))
  fc.assert(
    fc.property(sets, words, fc.constantFrom(0.5, 0.75, 0.85, 1), (filed, sought, atLeast) => {
      const index = likenessIndex<number>(atLeast, 1000)
      filed.forEach((set, i) => {
        index.add(set, i)
      })
      const plain = filed.flatMap((set, i) => (resemblance(set, new Set(sought)) >= atLeast ? [i] : []))
      expect(index.find(new Set(sought))).toEqual(plain)
    }),
  )
})
