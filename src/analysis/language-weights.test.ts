import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownTreebank } from '../../training/read-data.ts'
import { trainSmallWeights } from '../../training/train-small-weights.ts'
import { readWeights, writeWeights } from './language-weights.ts'
import { featuresIn, lemmaIn, makeEngine, readTrees } from './read-trees.ts'

const examples = ownTreebank('en', true).slice(0, 12)
const weights = trainSmallWeights('en', examples, 2, 256)
const written = Buffer.from(writeWeights(weights))

/** Reads everything that the engine can tell of a few sentences. */
function readAll(bytes: Uint8Array): boolean {
  const read = readWeights(bytes)
  if (read === undefined) return false
  const engine = makeEngine(read)
  const sentences = examples.slice(0, 3).map(({ words }) => words)
  const trees = readTrees(sentences, engine)
  sentences.flat().forEach((word, at) => {
    lemmaIn(engine, trees, at, word)
    featuresIn(engine, trees, at, word)
  })
  return true
}

test('weights that were written are read back as they were', () => {
  expect(readWeights(written)).toEqual(weights)
})

test('the same weights are written as the same bytes', () => {
  expect(written.equals(writeWeights(weights))).toBe(true)
})

test.each([0, 1, 2, 3, 4])('weights are read from within other bytes, %i from their start', (offset) => {
  const around = Buffer.alloc(written.length + 16, 1)
  around.set(written, offset)
  expect(readWeights(around.subarray(offset, offset + written.length))).toEqual(weights)
})

describe('bytes that are no weights give none', () => {
  test('nothing at all, and bytes at random', () => {
    expect(readWeights(new Uint8Array())).toBeUndefined()
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => readWeights(bytes) === undefined))
  })

  test('bytes at random behind a right beginning', () => {
    const property = fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat({ max: 250 }), (bytes, length) => {
      const start = Buffer.from(written.subarray(0, 4))
      expect(readWeights(Buffer.concat([start, Buffer.from([length, 0, 0, 0]), bytes]))).toBeUndefined()
    })
    fc.assert(property)
  })

  test('weights that were cut off or go on', () => {
    for (let cut = 1; cut < 10; cut++) expect(readWeights(written.subarray(0, written.length - cut))).toBeUndefined()
    expect(readWeights(Buffer.concat([written, Buffer.alloc(4)]))).toBeUndefined()
    const property = fc.property(fc.nat({ max: written.length - 1 }), (length) => {
      expect(readWeights(written.subarray(0, length))).toBeUndefined()
    })
    fc.assert(property)
  })

  test.each([
    'null',
    '[]',
    '{}',
    '{"language":"en","tags":["X"],"relationNames":["root"],"lemmas":{},"features":{},"lengths":[]}',
    headerWith({ lengths: Array(13).fill(0) }),
    headerWith({ lengths: [-1, 1, ...Array(11).fill(0)] }),
    headerWith({ lengths: [2 ** 31, ...Array(12).fill(0)] }),
    headerWith({ lengths: [0.5, ...Array(12).fill(0)] }),
  ])('the header %s', (header) => {
    const words = new TextEncoder().encode(header)
    const bytes = new Uint8Array(8 + Math.ceil(words.length / 4) * 4)
    bytes.set(written.subarray(0, 4))
    new Uint32Array(bytes.buffer)[1] = words.length
    bytes.set(words, 8)
    expect(readWeights(bytes)).toBeUndefined()
  })

  test('a list of words without an empty slot, in which a search would not end', () => {
    const { lexicon } = weights
    const full = { ...weights, lexicon: { ...lexicon, keys: lexicon.keys.map((_, at) => at + 1) } }
    expect(readWeights(writeWeights(full))).toBeUndefined()
  })

  test('tables that are not as long as they should be', () => {
    const { tagger, lexicon, transitions } = weights
    const wrong = [
      { ...weights, tagger: { ...tagger, rows: tagger.rows.slice(1) } },
      { ...weights, tags: [...weights.tags, 'A', 'B', 'C', 'D'] },
      { ...weights, lexicon: { ...lexicon, values: lexicon.values.slice(1) } },
      { ...weights, transitions: { ...transitions, entries: transitions.entries.slice(1) } },
    ]
    for (const each of wrong) expect(readWeights(writeWeights(each))).toBeUndefined()
  })
})

test('weights with any few bytes changed are either refused or read sentences without a crash', () => {
  const change = fc.record({ at: fc.nat({ max: written.length - 1 }), by: fc.integer({ min: 1, max: 255 }) })
  const inHeader = fc.record({ at: fc.nat({ max: 3000 }), by: fc.integer({ min: 1, max: 255 }) })
  const property = fc.property(fc.array(fc.oneof(change, inHeader), { minLength: 1, maxLength: 5 }), (changes) => {
    const damaged = new Uint8Array(written)
    for (const { at, by } of changes) damaged[at] = (damaged[at] ?? 0) ^ by
    expect(() => readAll(damaged)).not.toThrow()
  })
  fc.assert(property)
})

function headerWith(other: object): string {
  const rules = { longest: 7, outcomes: ['0'] }
  return JSON.stringify({
    language: 'en',
    tags: ['X'],
    relationNames: ['root'],
    lemmas: rules,
    features: rules,
    ...other,
  })
}
