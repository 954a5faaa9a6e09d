import { expect, test } from 'vitest'
import { wordSkeleton } from './word-skeleton.ts'

test.each([
  [['Gheddafi', 'Gaddafi', 'Gadafi', 'Kadhafi', 'Qaddafi', 'Khaddafi']],
  [['Mubarak', 'Moubarak', 'Mubárak']],
  [['Benghazi', 'Bengasi', 'Bengazi']],
  [['Hussein', 'Husayn', 'Houssein']],
  [['Osama', 'Usama', 'Oussama']],
  [['perché', 'perche', 'PERCHÉ']],
])('%j are spelt for one another', (words) => {
  expect(new Set(words.map(wordSkeleton)).size).toBe(1)
})

test('numbers and other alphabets keep every character', () => {
  expect(wordSkeleton('1100')).toBe('1100')
  expect(wordSkeleton('война')).not.toBe(wordSkeleton('войска'))
})
