import { expect, test } from 'vitest'
import { undecidedTag } from '../src/analysis/parse/undecided.ts'
import type { Example } from './examples.ts'
import { leaveUndecided } from './undecided.ts'

const sentence: Example = {
  id: 's',
  words: ['que', 'que', 'quien', 'que'].map((text) => ({ text, lower: text })),
  rows: [],
  tags: ['SCONJ', 'PRON.Rel', 'PRON.Rel', 'ADP'],
  heads: new Int32Array(5),
  relations: [],
}

test('a word that is left to the tree has one tag as conjunction and as relative pronoun, and keeps others', () => {
  const [made] = leaveUndecided([sentence], ['que'])
  expect(made?.tags).toEqual([undecidedTag, undecidedTag, 'PRON.Rel', 'ADP'])
})

test('where no word is left to the tree, all keep their tags', () => {
  expect(leaveUndecided([sentence], [])).toEqual([sentence])
})
