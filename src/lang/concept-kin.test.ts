import { expect, test } from 'vitest'
import { kinOf } from './concept-kin.ts'
import { concepts } from './concepts.ts'

test('to be arrested and to be captured are of one kin, to be released of another', () => {
  expect(kinOf('capture')).toBe(kinOf('arrest'))
  expect(kinOf('release')).not.toBe(kinOf('arrest'))
})

test('what is of no kin is its own, and so is a state', () => {
  expect(kinOf('earthquake')).toBe('earthquake')
  expect(kinOf('KP')).toBe('KP')
})

test('the kin of a concept is of the same kin', () => {
  for (const concept of Object.keys(concepts)) expect(kinOf(kinOf(concept))).toBe(kinOf(concept))
})
