import { expect, test } from 'vitest'
import { tieInWords } from './tie-in-words.ts'

test('a tie is told in the words of both claims, and once where they are the same', () => {
  const shared = [
    { words: 'truppe', theirs: 'soldiers' },
    { words: 'Tolvara', theirs: 'Tolvara' },
  ]
  expect(tieInWords({ claim: 'c-1', proposition: 'soldiers came', shared, also: ['source'] })).toBe(
    'in this question with “soldiers came”: truppe = soldiers, Tolvara; one source',
  )
})

test('a claim that a person put into a question is said to be', () => {
  expect(tieInWords({ claim: 'c-1', proposition: 'soldiers came', shared: [], also: ['person'] })).toBe(
    'in this question with “soldiers came”: put there by a person',
  )
})
