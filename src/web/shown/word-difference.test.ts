import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDifference } from './word-difference.ts'

const differing = (runs: readonly { words: string; differs: boolean }[]) =>
  runs.filter((run) => run.differs).map((run) => run.words)

test('only the words that were changed differ', () => {
  const [one, other] = wordDifference(
    'truppe inviate per combattere il vicino, un passo grave',
    'truppe inviate al fianco del vicino, un passo grave',
  )
  expect(differing(one)).toEqual(['per combattere il'])
  expect(differing(other)).toEqual(['al fianco del'])
})

test('the same words have no difference', () => {
  expect(wordDifference('it may change', 'it may change')).toEqual([
    [{ words: 'it may change', differs: false }],
    [{ words: 'it may change', differs: false }],
  ])
})

test('the runs put together are the words, to the letter, and differ only where the other has something else', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'ça', ' ', '  ', ',', '😀', 'd'), { maxLength: 30 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(words, words, (left, right) => {
      const [one, other] = wordDifference(left, right)
      expect(one.map((run) => run.words).join('')).toBe(left)
      expect(other.map((run) => run.words).join('')).toBe(right)
      expect(differing(one).length + differing(other).length === 0).toBe(left === right)
    }),
  )
})

test('very long wordings are compared at their ends and shown as different in the middle', () => {
  const middle = (word: string) => Array.from({ length: 5000 }, (_, n) => `${word}${n}`).join(' ')
  const [one] = wordDifference(`first ${middle('x')} last`, `first ${middle('y')} last`)
  expect(one.map((run) => run.differs)).toEqual([false, true, false])
})
