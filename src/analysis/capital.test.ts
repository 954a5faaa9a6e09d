import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasCapital } from './capital.ts'

test.each([
  ['Roma', true],
  ['roma', false],
  ['Élysée', true],
  ['élu', false],
  ['Ñame', true],
  ['Москва', true],
  ['12', false],
  ['«', false],
  ['', false],
])('%s begins with a capital: %s', (word, expected) => {
  expect(hasCapital(word)).toBe(expected)
})

test('the short way tells the same as the letters’ own properties', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(hasCapital(word)).toBe(/^\p{Lu}/u.test(word))
    }),
  )
})
