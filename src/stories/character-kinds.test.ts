import { expect, test } from 'vitest'
import { kindReader, unitsAt } from './character-kinds.ts'

test('a character is of the kind it would be of alone, in the first alphabets and beyond', () => {
  const isLetter = kindReader((character) => (/\p{L}/u.test(character) ? 1 : 0))
  const text = 'aé ж1中𝒳.'
  expect([...text].map((character) => isLetter(text, text.indexOf(character)))).toEqual([1, 1, 0, 1, 0, 1, 1, 0])
})

test('behind the end there is no character', () => {
  const isLetter = kindReader((character) => (/\p{L}/u.test(character) ? 1 : 0))
  expect(isLetter('ab', 2)).toBe(0)
})

test('a character beyond the first plane has two units, and half of one stands alone', () => {
  expect([unitsAt('a', 0), unitsAt('𝒳', 0), unitsAt('𝒳', 1)]).toEqual([1, 2, 1])
})
