import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownTreebank } from '../../../training/read-data.ts'
import { packTagger, tagsOf, trainTagger } from '../../../training/train-tagger.ts'
import { lowerOf } from '../lower.ts'
import { makeWordTable } from '../word-table.ts'
import { makeTaggedSentence, type TaggerWeights, tagSentence, type Word } from './tag.ts'
import { makeWordMemory } from './word-memory.ts'

const examples = ownTreebank('it', true).slice(0, 40)
const tags = tagsOf(examples)
const settings = { epochs: 8, seed: 1, leastForAmbiguity: 2, leastCorrections: 1, slots: 65_536 }
const tagger = packTagger(
  trainTagger(examples, tags, { ...settings, lexicon: makeWordTable(new Map()) }),
  settings.slots,
)

function wordsIn(text: string): Word[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ text: word, lower: lowerOf(word) }))
}

function tagged(words: readonly Word[], weights: TaggerWeights = tagger): string[] {
  const sentence = makeTaggedSentence(words.length)
  tagSentence(words, 0, words.length, weights, sentence)
  return [...sentence.tags].map((tag) => tags[tag] ?? '')
}

function withMemory(most: number): TaggerWeights {
  return { ...tagger, memory: makeWordMemory(tagger.table, most) }
}

test('a tagger tags nearly all words of the sentences that it was trained on', () => {
  const pairs = examples.flatMap(({ words, tags: own }) => tagged(words).map((tag, at) => [tag, own[at]]))
  const right = pairs.filter(([tag, own]) => tag === own).length
  expect(pairs.length).toBeGreaterThan(500)
  expect(right / pairs.length).toBeGreaterThan(0.99)
})

test('it tags new words by how they end and what stands around them', () => {
  const upos = tagged(wordsIn('Il prefetto ha smentito le voci .')).map((tag) => tag.split('.')[0])
  expect(upos).toEqual(['DET', 'NOUN', 'AUX', 'VERB', 'DET', 'NOUN', 'PUNCT'])
})

test('an empty sentence has no tags', () => {
  expect(tagged([])).toEqual([])
})

test('a sentence is tagged alike wherever it stands among the words that are given', () => {
  const [first, second] = [examples[0]?.words ?? [], examples[1]?.words ?? []]
  const sentence = makeTaggedSentence(100)
  tagSentence([...first, ...second], first.length, first.length + second.length, tagger, sentence)
  expect(sentence.size).toBe(second.length)
  expect([...sentence.tags.slice(0, sentence.size)].map((tag) => tags[tag])).toEqual(tagged(second))
})

test('what was tagged before changes nothing, even when the memory is full and words are forgotten', () => {
  const sentences = examples.map(({ words }) => words)
  const [small, large] = [withMemory(50), withMemory(32_768)]
  for (const weights of [small, large])
    expect(sentences.map((words) => tagged(words, weights))).toEqual(sentences.map((words) => tagged(words)))
  expect(small.memory.count).toBeLessThan(large.memory.count)
})

test('words of any characters, in any order and number, have the same tags with a small memory and a large one', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('ha', 'detto', 'il', 'ministro', ',', '«', '12.000'),
  )
  const sentences = fc.array(fc.array(word, { maxLength: 80 }), { maxLength: 4 })
  const [small, large] = [withMemory(50), withMemory(32_768)]
  const property = fc.property(sentences, (given) => {
    for (const texts of given) {
      const words = texts.map((text) => ({ text, lower: lowerOf(text) }))
      expect(tagged(words, small)).toEqual(tagged(words, large))
    }
  })
  fc.assert(property, { numRuns: 50 })
})

test('more different words than the memory has room for at first are kept apart', () => {
  const weights = withMemory(32_768)
  const known = wordsIn('Il ministro ha detto che il governo è caduto .')
  const before = tagged(known, weights)
  for (let at = 0; at < 5000; at += 50)
    tagged(wordsIn(Array.from({ length: 50 }, (_, more) => `parola${at + more}`).join(' ')), weights)
  expect(weights.memory.count).toBeGreaterThan(5000)
  expect(tagged(known, weights)).toEqual(before)
})

test('when the memory is full, the words that were met again are kept and the others forgotten', () => {
  const weights = withMemory(50)
  for (let at = 0; at < 40; at++) tagged(wordsIn(`il ministro ha detto parola${at}`), weights)
  tagged(wordsIn(Array.from({ length: 20 }, (_, more) => `nome${more}`).join(' ')), weights)
  const { known } = weights.memory
  expect(['il', 'ministro', 'ha', 'detto', 'nome0', 'nome19'].filter((word) => !known.has(word))).toEqual([])
  expect(known.has('parola0')).toBe(false)
})
