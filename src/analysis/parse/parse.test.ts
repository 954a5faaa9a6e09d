import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownTreebank } from '../../../training/read-data.ts'
import { trainSmallWeights } from '../../../training/train-small-weights.ts'
import { beginParse, tagClasses } from './begin.ts'
import { makeConfiguration } from './configuration.ts'
import { parseSentence } from './parse.ts'

const weights = trainSmallWeights('de', ownTreebank('de', true).slice(0, 30), 3)
const { tags, relationNames } = weights
const root = relationNames.indexOf('root') + 1

/** Parses words that are known by their tags and by numbers for form and ending alone. */
function parse(words: readonly { tag: number; form: number; ending: number }[]) {
  const state = makeConfiguration(Math.max(1, words.length))
  const given = words.map(({ tag }) => tag)
  const atoms = Int32Array.from(words.flatMap(({ form, ending }) => [form, ending]))
  beginParse(state, words.length, given, tagClasses(tags), atoms, { width: 2, first: 0, form: 0, ending: 1 })
  parseSentence(state, weights, root)
  const until = words.length + 1
  return { heads: [...state.heads.slice(1, until)], relations: [...state.relations.slice(1, until)] }
}

const anyWord = fc.record({ tag: fc.nat({ max: tags.length - 1 }), form: fc.integer(), ending: fc.integer() })

test('whatever the tags, the words make a tree with a single root, which alone has its relation', () => {
  const property = fc.property(fc.array(anyWord, { minLength: 1, maxLength: 40 }), (words) => {
    const { heads, relations } = parse(words)
    expect(heads.filter((head) => head === 0)).toHaveLength(1)
    expect(relations.map((relation) => relation === root)).toEqual(heads.map((head) => head === 0))
    expect(relations.every((relation) => relation > 0 && relation <= relationNames.length)).toBe(true)
    heads.forEach((_, at) => {
      let above = at + 1
      for (let steps = 0; above !== 0; steps++) {
        expect(steps).toBeLessThanOrEqual(words.length)
        above = heads[above - 1] ?? 0
      }
    })
  })
  fc.assert(property, { numRuns: 300 })
})

test('a sentence of one word is its root, and one of none has none', () => {
  expect(parse([{ tag: 0, form: 1, ending: 2 }])).toEqual({ heads: [0], relations: [root] })
  expect(parse([])).toEqual({ heads: [], relations: [] })
})

describe('the parts of speech of fine tags', () => {
  test('are numbered as they come, and marks are known', () => {
    const { classes, isMark } = tagClasses(['NOUN', 'VERB.Fin', 'PUNCT.comma', 'VERB.Inf', 'PUNCT.stop'])
    expect([...classes]).toEqual([1, 2, 3, 2, 3])
    expect([...isMark]).toEqual([0, 0, 1, 0, 1])
  })
})
