import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differingWordings, wordDifference } from './word-difference.ts'

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
      const wordsAlone = (text: string) => text.match(/\p{L}+/gu) ?? []
      expect(differing(one).length + differing(other).length === 0).toBe(
        wordsAlone(left).join(' ') === wordsAlone(right).join(' '),
      )
    }),
  )
})

test('a capital or a mark is no difference, a letter, a number or a sign of money is', () => {
  const [one, other] = wordDifference('“The Aid” was €12 in all', 'the aid was $12, in al')
  expect(differing(one)).toEqual(['€', 'all'])
  expect(differing(other)).toEqual(['$', 'al'])
})

test('a rewritten passage is one difference, whatever small word both happen to share', () => {
  const [one] = wordDifference(
    'sending troops of any kind to the neighbour would be grave',
    'what the neighbour might one day do with troops to others would be grave',
  )
  expect(differing(one)).toEqual(['sending troops of any kind to the neighbour'])
})

test('of several wordings the first is set against the second, every other against the first', () => {
  expect(differingWordings(['one troop', 'two troops', 'one dog']).map(differing)).toEqual([
    ['one troop'],
    ['two troops'],
    ['dog'],
  ])
  expect(differingWordings(['alone'])).toEqual([[{ words: 'alone', differs: false }]])
})

test('very long wordings are compared at their ends and shown as different in the middle', () => {
  const middle = (word: string) => Array.from({ length: 5000 }, (_, n) => `${word}${n}`).join(' ')
  const [one] = wordDifference(`first ${middle('x')} last`, `first ${middle('y')} last`)
  expect(one.map((run) => run.differs)).toEqual([false, true, false])
})
