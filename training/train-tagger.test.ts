import { describe, expect, test } from 'vitest'
import { writeWeights } from '../src/analysis/language-weights.ts'
import { wordHash } from '../src/analysis/tag/word-atoms.ts'
import { makeWordTable, numberOf } from '../src/analysis/word-table.ts'
import { ownTreebank } from './read-data.ts'
import { trainSmallWeights } from './train-small-weights.ts'
import { ambiguitiesOf, packTagger, scoreTags, tagExamples, tagsOf, trainTagger } from './train-tagger.ts'

const examples = ownTreebank('fr', true).slice(0, 40)
const tags = tagsOf(examples)
const lexicon = makeWordTable(new Map())
const settings = { epochs: 4, seed: 1, leastForAmbiguity: 2, leastCorrections: 1, slots: 16_384, lexicon }

describe('training', () => {
  test('makes the same bytes of the same sentences', () => {
    const [one, two] = [1, 2].map(() => Buffer.from(writeWeights(trainSmallWeights('fr', examples, 3, 4096))))
    expect(two && one?.equals(two)).toBe(true)
  })

  test('makes another tagger of another seed, and the same of the same one', () => {
    const train = (seed: number) =>
      Buffer.from(trainTagger(examples, tags, { ...settings, seed }).averaged.values.buffer)
    const first = train(1)
    expect(train(1).equals(first)).toBe(true)
    expect(train(2).equals(first)).toBe(false)
  })
})

test('tags are ordered by how many words have them, and then by name', () => {
  const [first, ...others] = examples.map((example, at) => ({
    ...example,
    tags: example.tags.map(() => (at === 0 ? 'B' : 'A')),
  }))
  const few = first === undefined ? [] : [{ ...first, tags: ['C', 'B', 'C', 'A', 'B', 'C', 'D'] }]
  expect(tagsOf(few)).toEqual(['C', 'B', 'A', 'D'])
  expect(tagsOf([...few, ...others])[0]).toBe('A')
})

test('words that are there often enough have the set of their tags as a number; rare tags of a word are left out', () => {
  const [some] = examples
  const named = (pairs: readonly (readonly [string, string])[]) => ({
    ...(some ?? { id: '', rows: [], heads: new Int32Array(), relations: [] }),
    words: pairs.map(([lower]) => ({ text: lower, lower })),
    tags: pairs.map(([, tag]) => tag),
  })
  const often = Array.from({ length: 30 }, () => ['le', 'DET'] as const)
  const table = ambiguitiesOf(
    [
      named([...often, ['le', 'PRON']]),
      named([
        ['la', 'DET'],
        ['la', 'DET'],
        ['tour', 'NOUN'],
        ['tour', 'NOUN'],
        ['rare', 'ADJ'],
      ]),
    ],
    2,
  )
  const [le, la, tour, rare] = ['le', 'la', 'tour', 'rare'].map((word) => numberOf(table, wordHash(word)))
  expect(le).toBe(la)
  expect(tour).not.toBe(le)
  expect([le === 0, tour === 0, rare]).toEqual([false, false, 0])
})

test('the tag that a word is given is the one with the highest score', () => {
  const tagger = packTagger(trainTagger(examples, tags, settings), settings.slots)
  const given = tagExamples(examples, tagger)
  examples.slice(0, 5).forEach((example, at) => {
    const best = scoreTags(example, tagger).map((scores) => scores.indexOf(Math.max(...scores)))
    expect(best).toEqual([...(given[at] ?? [])])
  })
})
