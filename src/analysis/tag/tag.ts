import { addRows, bestClass, type RowTable, rowWidth } from '../weight-tables.ts'
import { contextFeatureCount, contextFeatures, reach } from './tag-features.ts'
import { type WordKnowledge, wordAtoms } from './word-atoms.ts'
import { makeRoom, makeWordMemory, rememberWord, type WordMemory } from './word-memory.ts'

/** What the tagger learned of one language. */
export interface TaggerWeights {
  /** The fine tags: part of speech and features, as «VERB.Fin.Cnd». */
  readonly tags: readonly string[]
  readonly knowledge: WordKnowledge
  readonly table: RowTable
  readonly memory: WordMemory
}

/** A word to be tagged: as it is written, and in lower case. A Token is one. */
export interface Word {
  readonly text: string
  readonly lower: string
}

/** Puts together what the tagger learned. */
export function taggerWeights(tags: readonly string[], knowledge: WordKnowledge, table: RowTable): TaggerWeights {
  return { tags, knowledge, table, memory: makeWordMemory(table) }
}

/** The words of one sentence as the tagger and the parser see them; its arrays are used again for the next sentence. */
export interface TaggedSentence {
  size: number
  /** Atoms of each word, with `reach` empty words at either end. */
  atoms: Int32Array
  words: Int32Array
  /** The index of each word's tag among the weights' tags. */
  tags: Uint8Array
}

/** A sentence of up to `longest` words, to be filled. */
export function makeTaggedSentence(longest: number): TaggedSentence {
  return {
    size: 0,
    atoms: new Int32Array((longest + 2 * reach) * wordAtoms.length),
    words: new Int32Array(longest + 2 * reach),
    tags: new Uint8Array(longest),
  }
}

/** The places whose words count: with a reach of two there are five, which `scoreWord` writes out. */
const places = 2 * reach + 1

const features = new Int32Array(contextFeatureCount)
const sums = new Int32Array(256)

/**
 * Tags the words from `start` up to `end` from left to right, each by the weights of its features (averaged perceptron;
 * Collins 2002), into `sentence`. Linear in the number of words.
 */
export function tagSentence(
  words: readonly Word[],
  start: number,
  end: number,
  weights: TaggerWeights,
  sentence: TaggedSentence,
): void {
  readWords(words, start, end, weights, sentence)
  for (let at = 0; at < sentence.size; at++) {
    scoreWord(at, weights, sentence, sums)
    sentence.tags[at] = bestClass(sums, weights.table.classes, -1)
  }
}

/** Scores every tag for the word at index `at` of a sentence whose words before it are tagged: see `addRows`. */
export function scoreWord(at: number, weights: TaggerWeights, sentence: TaggedSentence, sums: Int32Array): void {
  const { memory, table } = weights
  const width = 2 * rowWidth(table.classes)
  const { words } = sentence
  const known = memory.sums
  // The five places in one pass: it goes through the sums once, where a pass for each would five times.
  let farBefore = (words[at] ?? 0) * places * width
  let before = ((words[at + 1] ?? 0) * places + 1) * width
  let here = ((words[at + 2] ?? 0) * places + 2) * width
  let after = ((words[at + 3] ?? 0) * places + 3) * width
  let farAfter = ((words[at + 4] ?? 0) * places + 4) * width
  for (let one = 0; one < width; one++)
    sums[one] =
      (known[farBefore++] ?? 0) +
      (known[before++] ?? 0) +
      (known[here++] ?? 0) +
      (known[after++] ?? 0) +
      (known[farAfter++] ?? 0)
  contextFeatures(sentence.atoms, at, sentence.tags, features, 0)
  addRows(table, features, 0, contextFeatureCount, sums, 0)
}

function readWords(
  words: readonly Word[],
  start: number,
  end: number,
  { knowledge, table, memory }: TaggerWeights,
  sentence: TaggedSentence,
): void {
  const size = end - start
  makeRoom(memory, size)
  sentence.size = size
  sentence.words.fill(0, 0, reach)
  for (let at = 0; at < size; at++) {
    const word = words[start + at]
    sentence.words[at + reach] = word === undefined ? 0 : rememberWord(memory, word.text, word.lower, knowledge, table)
  }
  sentence.words.fill(0, size + reach, size + 2 * reach)
  const { length: width } = wordAtoms
  for (let at = 0; at < size + 2 * reach; at++) {
    const from = (sentence.words[at] ?? 0) * width
    for (let one = 0; one < width; one++) sentence.atoms[at * width + one] = memory.atoms[from + one] ?? 0
  }
}
