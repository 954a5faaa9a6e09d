import { expect, test } from 'vitest'
import { addLine } from './line-words.ts'
import { skeletonNumber } from './skeleton-number.ts'

function wordsOf(line: string, most = 20): { words: number[]; quoted: string } {
  const [words, quoted] = [new Int32Array(most), new Uint8Array(most)]
  const count = addLine(line, words, quoted, 0)
  return { words: [...words.slice(0, count)], quoted: quoted.slice(0, count).join('') }
}

const numbers = (...words: readonly string[]) => words.map((word) => skeletonNumber(word, 0, word.length))

test('words are letters with their marks, and digits, of whatever alphabet', () => {
  const line = 'L’été 2011, die Straße — война, cafe\u0301 𝒜𝒷'
  expect(wordsOf(line).words).toEqual(numbers('L', 'été', '2011', 'die', 'Straße', 'война', 'cafe\u0301', '𝒜𝒷'))
})

test('a word is quoted where a mark has opened and none has closed', () => {
  expect(wordsOf('He said “no more” and „gut“ «sì» "yes" then "cut').quoted).toBe('0011011101')
})

test('of a long line no more words are taken than there is room for', () => {
  expect(wordsOf('one two three', 2).words).toEqual(numbers('one', 'two'))
})
