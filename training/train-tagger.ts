import {
  makeTaggedSentence,
  scoreWord,
  type TaggerWeights,
  taggerWeights,
  tagSentence,
} from '../src/analysis/tag/tag.ts'
import {
  contextFeatureCount,
  contextFeatures,
  placeFeatureCount,
  placeFeatures,
  reach,
} from '../src/analysis/tag/tag-features.ts'
import { readWordAtoms, type WordKnowledge, wordAtoms, wordHash } from '../src/analysis/tag/word-atoms.ts'
import { rowWidth, sumOfClass } from '../src/analysis/weight-tables.ts'
import { makeWordTable, type WordTable } from '../src/analysis/word-table.ts'
import { byFrequency } from './by-frequency.ts'
import type { Example } from './examples.ts'
import { packRows } from './pack.ts'
import { type AveragedRows, makePerceptron } from './perceptron.ts'
import { makeRandom } from './random.ts'

export interface TaggerSettings {
  readonly epochs: number
  readonly seed: number
  /** How often a word must be there for its set of tags to be a feature. */
  readonly leastForAmbiguity: number
  readonly leastCorrections: number
  readonly slots: number
  readonly lexicon: WordTable
}

export interface TrainedTagger {
  readonly tags: readonly string[]
  readonly knowledge: WordKnowledge
  readonly averaged: AveragedRows
}

/** The fine tags of these examples, those of the most words first. */
export function tagsOf(examples: readonly Example[]): string[] {
  return byFrequency(examples.flatMap(({ tags }) => tags))
}

/** Which set of tags the words of these examples have: sets are numbered from 1. */
export function ambiguitiesOf(examples: readonly Example[], least: number): WordTable {
  const words = new Map<string, Map<string, number>>()
  for (const { words: forms, tags } of examples)
    forms.forEach(({ lower }, at) => {
      const own = words.get(lower) ?? new Map<string, number>()
      words.set(lower, own)
      own.set(tags[at] ?? '', (own.get(tags[at] ?? '') ?? 0) + 1)
    })
  const sets = new Map<string, number>()
  const ambiguities = new Map<number, number>()
  for (const [lower, counts] of words) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (total < least) continue
    const often = [...counts]
      .filter(([, count]) => count * 20 >= total)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const name = often.map(([tag]) => tag).join(' ')
    if (!sets.has(name)) sets.set(name, sets.size + 1)
    ambiguities.set(wordHash(lower), sets.get(name) ?? 0)
  }
  return makeWordTable(ambiguities)
}

/** Trains an averaged perceptron to tag from left to right. */
export function trainTagger(
  examples: readonly Example[],
  tags: readonly string[],
  settings: TaggerSettings,
): TrainedTagger {
  const knowledge = { ambiguities: ambiguitiesOf(examples, settings.leastForAmbiguity), lexicon: settings.lexicon }
  const numbers = new Map(tags.map((tag, at) => [tag, at]))
  const model = makePerceptron(tags.length)
  const random = makeRandom(settings.seed)
  const order = examples.map((_, at) => at)
  const atomsOf = examples.map(({ words }) => sentenceAtoms(words, knowledge))
  const goldOf = examples.map((example) => Uint8Array.from(example.tags, (tag) => numbers.get(tag) ?? 0))
  const features = new Int32Array(featureCount)
  const scores = new Int32Array(tags.length)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    random.shuffle(order)
    for (const at of order) {
      const [atoms, gold] = [atomsOf[at], goldOf[at]]
      if (atoms === undefined || gold === undefined) continue
      const given = new Uint8Array(gold.length)
      for (let word = 0; word < gold.length; word++) {
        allFeatures(atoms, word, given, features)
        model.score(features, featureCount, scores)
        let top = 0
        for (let one = 1; one < tags.length; one++) if ((scores[one] ?? 0) > (scores[top] ?? 0)) top = one
        const right = gold[word] ?? 0
        if (top !== right) model.correct(features, featureCount, right, top)
        model.step()
        given[word] = top
      }
    }
  }
  return { tags, knowledge, averaged: model.averages(settings.leastCorrections) }
}

/** Weights ready for use. */
export function packTagger({ tags, knowledge, averaged }: TrainedTagger, slots: number): TaggerWeights {
  return taggerWeights(tags, knowledge, packRows(averaged, slots))
}

/** The tags that a tagger gives to the words of each example, as indices of its tags. */
export function tagExamples(examples: readonly Example[], weights: TaggerWeights): Uint8Array[] {
  const sentence = makeTaggedSentence(Math.max(1, ...examples.map(({ words }) => words.length)))
  return examples.map(({ words }) => {
    tagSentence(words, 0, words.length, weights, sentence)
    return sentence.tags.slice(0, words.length)
  })
}

/** How a tagger scores every tag of each word of an example, given its own tags for the words before. */
export function scoreTags({ words }: Example, weights: TaggerWeights): Int32Array[] {
  const sentence = makeTaggedSentence(words.length)
  tagSentence(words, 0, words.length, weights, sentence)
  const sums = new Int32Array(2 * rowWidth(weights.tags.length))
  return words.map((_, at) => {
    scoreWord(at, weights, sentence, sums)
    return Int32Array.from(weights.tags, (_tag, one) => sumOfClass(sums, one))
  })
}

const featureCount = [-2, -1, 0, 1, 2].reduce((sum, place) => sum + placeFeatureCount(place), contextFeatureCount)

function allFeatures(atoms: Int32Array, at: number, given: Uint8Array, features: Int32Array): void {
  const { length: size } = wordAtoms
  let offset = 0
  for (let place = -reach; place <= reach; place++) {
    const word = at + reach + place
    offset += placeFeatures(place, atoms.subarray(word * size, (word + 1) * size), features, offset)
  }
  contextFeatures(atoms, at, given, features, offset)
}

function sentenceAtoms(words: Example['words'], knowledge: WordKnowledge): Int32Array {
  const { length: size } = wordAtoms
  const atoms = new Int32Array((words.length + 2 * reach) * size)
  words.forEach(({ text, lower }, at) => {
    readWordAtoms(text, lower, knowledge, atoms, (at + reach) * size)
  })
  return atoms
}
