import { expect, test } from 'vitest'
import { lowerOf } from '../src/analysis/lower.ts'
import type { Example } from './examples.ts'
import { isNearCopy, testPrints } from './test-sets.ts'

function example(text: string): Example {
  const words = text.split(' ').map((word) => ({ text: word, lower: lowerOf(word) }))
  return { id: '', words, rows: [], tags: [], heads: new Int32Array(), relations: [] }
}

const prints = testPrints(
  [
    'The mayor of Wexcombe told reporters on Monday that the bridge over the river would reopen in 2026 .',
    'No .',
    'She denied it .',
    'Nobody was hurt when the northern wall of the depot collapsed shortly before midnight .',
  ].map(example),
)
const isCopy = (text: string) => isNearCopy(example(text), prints)

test('the same sentence is a near copy, whatever its capitals, figures and marks', () => {
  expect(
    isCopy(
      '“ the mayor of Wexcombe told reporters on Monday that the bridge over the river would reopen in 2031 ” ...',
    ),
  ).toBe(true)
  expect(isCopy('she denied it !')).toBe(true)
})

test('a sentence that shares much of its wording with the set is one, and be it of two sentences', () => {
  expect(isCopy('The mayor of Wexcombe told reporters on Monday that the bridge would be closed .')).toBe(true)
  expect(
    isCopy('The mayor told reporters on Monday that the northern wall of the depot collapsed shortly before noon .'),
  ).toBe(true)
})

test('a sentence that shares a turn of phrase with the set is none', () => {
  expect(
    isCopy('A spokesman told reporters on Monday that talks with the union had broken down over wages and pensions .'),
  ).toBe(false)
})

test('of one or two words every text has its own', () => {
  expect(isCopy('No .')).toBe(false)
  expect(isCopy('')).toBe(false)
})

test('without a test set nothing is a near copy', () => {
  expect(isNearCopy(example('She denied it .'), testPrints([]))).toBe(false)
})
