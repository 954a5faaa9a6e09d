import fc from 'fast-check'
import { expect, test } from 'vitest'
import { skeletonNumber } from './skeleton-number.ts'
import { wordSkeleton } from './word-skeleton.ts'

const numberOf = (word: string) => skeletonNumber(`«${word}»`, 1, word.length + 1)

test('words have one number where they have one skeleton', () => {
  const letters = fc.constantFrom(...'aehpPsSzkgÉéüßçñœ1', 'ж', 'e\u0301', 'ph', 'İ')
  const words = fc.array(letters, { minLength: 1, maxLength: 6 }).map((some) => some.join(''))
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(numberOf(one) === numberOf(other)).toBe(wordSkeleton(one) === wordSkeleton(other))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['Gheddafi', 'Kadhafi'],
  ['Philippe', 'Filippe'],
  ['perché', 'PERCHE'],
  ['Straße', 'Strasse'],
  ['Café', 'Cafe\u0301'],
])('%s and %s have one', (one, other) => {
  expect(numberOf(one)).toBe(numberOf(other))
})
