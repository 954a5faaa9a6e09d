import { expect, test } from 'vitest'
import { settledTag, undecidedTag, undecidedWords } from './undecided.ts'

const tags = ['NOUN', 'SCONJ', 'PRON.Rel', undecidedTag]
const relations = ['nsubj', 'mark', 'obl:arg', 'fixed']

test('a word that was left undecided is a conjunction where it marks a clause, else a pronoun', () => {
  const words = undecidedWords(tags, relations)
  const settled = relations.map((_, relation) => tags[settledTag(3, relation, words)])
  expect(settled).toEqual(['PRON.Rel', 'SCONJ', 'PRON.Rel', 'SCONJ'])
})

test('other words keep their tag, and so do all where nothing was left undecided', () => {
  expect(settledTag(0, 1, undecidedWords(tags, relations))).toBe(0)
  expect(settledTag(2, 1, undecidedWords(tags.slice(0, 3), relations))).toBe(2)
})
