import { expect, test } from 'vitest'
import { cliticLength } from './clitics.ts'

const clitics = ["'s", '-lo', '-ne-lo']
const lengthIn = (word: string): number => cliticLength(word, 0, word.length, clitics)

test('an ending is told by its apostrophe, straight or curved', () => {
  expect(lengthIn("Ada's")).toBe(2)
  expect(lengthIn('Ada’s')).toBe(2)
})

test('an ending is told by its hyphen, a plain one or one that does not break', () => {
  expect(lengthIn('chamar-lo')).toBe(3)
  expect(lengthIn('CHAMAR-LO')).toBe(3)
  expect(lengthIn('chamar\u2011lo')).toBe(3)
})

test('without its mark, or with more letters behind it, it is no ending', () => {
  for (const word of ['halo', 'mar-loureiro', 'porta-velo', 'Adas']) expect(lengthIn(word)).toBe(0)
})

test('an ending that is the whole word is not split off', () => {
  expect(lengthIn('-lo')).toBe(0)
})

test('only the word itself is looked at, not what stands around it', () => {
  const text = 'dar-lo porto amar-lo'
  expect(cliticLength(text, 0, 6, clitics)).toBe(3)
  expect(cliticLength(text, 7, 12, clitics)).toBe(0)
  expect(cliticLength(text, 4, 6, clitics)).toBe(0)
})
