import type { LanguageWeights } from './language-weights.ts'
import { featuresOf } from './lemma/features.ts'
import { lemmaOf } from './lemma/lemma.ts'
import { beginParse, type TagClasses, tagClasses } from './parse/begin.ts'
import { type Configuration, makeConfiguration } from './parse/configuration.ts'
import { type ParserWeights, parseSentence } from './parse/parse.ts'
import { settledTag, type Undecided, undecidedWords } from './parse/undecided.ts'
import {
  makeTaggedSentence,
  type TaggedSentence,
  type TaggerWeights,
  taggerWeights,
  tagSentence,
  type Word,
} from './tag/tag.ts'
import { reach } from './tag/tag-features.ts'
import { wordAtoms } from './tag/word-atoms.ts'

/** What reads the sentences of one language: its weights and the room that it works in, which is used again and again. */
export interface Engine {
  readonly weights: LanguageWeights
  readonly tagger: TaggerWeights
  readonly parser: ParserWeights
  readonly classes: TagClasses
  readonly undecided: Undecided
  readonly sentence: TaggedSentence
  readonly state: Configuration
  /** The number of the root's relation. */
  readonly root: number
  /** The index of the relation by which a later piece of a sentence hangs on the first one; -1 where there is none. */
  readonly parataxis: number
}

/**
 * The trees of a text's sentences, as arrays over its words (Universal Dependencies). They tell only what was reckoned
 * for a word: the names behind the numbers are the engine's.
 */
export interface Trees {
  /** The index of each word's tag among the weights' tags. */
  readonly tags: Uint8Array
  /** The index of each word's head among all words of the text; -1 for the root of a sentence. */
  readonly heads: Int32Array
  /** The index of each word's relation among the weights' relation names. */
  readonly relations: Uint8Array
}

/** A longer sentence is debris or an attack: it is read in pieces of this many words, and each hangs on the first. */
const longest = 1000

/** Where `beginParse` finds what the parser uses of each word's atoms, where the first word's come first. */
export const parserAtoms = {
  width: wordAtoms.length,
  first: 0,
  form: wordAtoms.indexOf('lower'),
  ending: wordAtoms.indexOf('ending3'),
}

const taggedAtoms = { ...parserAtoms, first: reach }

/** Makes ready what was learned of a language. */
export function makeEngine(weights: LanguageWeights): Engine {
  const { tags, relationNames, ambiguities, lexicon, transitions, relations } = weights
  return {
    weights,
    tagger: taggerWeights(tags, { ambiguities, lexicon }, weights.tagger),
    parser: { transitions, relations, relationNames },
    classes: tagClasses(tags),
    undecided: undecidedWords(tags, relationNames),
    sentence: makeTaggedSentence(longest),
    state: makeConfiguration(longest),
    root: relationNames.indexOf('root') + 1,
    parataxis: relationNames.indexOf('parataxis'),
  }
}

/** Tags and parses sentences, each an array of words. Linear in the number of words; nothing is kept for each word. */
export function readTrees(sentences: readonly (readonly Word[])[], engine: Engine): Trees {
  let count = 0
  for (const { length } of sentences) count += length
  const trees = { tags: new Uint8Array(count), heads: new Int32Array(count), relations: new Uint8Array(count) }
  let offset = 0
  for (const words of sentences) {
    let first = -1
    for (let start = 0; start < words.length; start += longest) {
      const end = Math.min(words.length, start + longest)
      const root = readPiece(words, start, end, engine, trees, offset + start)
      if (first < 0) first = root
      else {
        trees.heads[root] = first
        if (engine.parataxis >= 0) trees.relations[root] = engine.parataxis
      }
    }
    offset += words.length
  }
  return trees
}

/** Reads the words from `start` up to `end` as one tree, and gives the index of its root. */
function readPiece(
  words: readonly Word[],
  start: number,
  end: number,
  { tagger, parser, classes, undecided, sentence, state, root }: Engine,
  trees: Trees,
  offset: number,
): number {
  tagSentence(words, start, end, tagger, sentence)
  const { size } = sentence
  beginParse(state, size, sentence.tags, classes, sentence.atoms, taggedAtoms)
  parseSentence(state, parser, root)
  let top = offset
  for (let word = 1; word <= size; word++) {
    const at = offset + word - 1
    const head = state.heads[word] ?? 0
    const relation = (state.relations[word] ?? 1) - 1
    trees.tags[at] = settledTag(sentence.tags[word - 1] ?? 0, relation, undecided)
    trees.heads[at] = head === 0 ? -1 : offset + head - 1
    trees.relations[at] = relation
    if (head === 0) top = at
  }
  return top
}

/** The part of speech of a word (UPOS). */
export function partOfSpeech({ weights }: Engine, trees: Trees, at: number): string {
  return (weights.tags[trees.tags[at] ?? 0] ?? '').split('.')[0] ?? ''
}

/** The relation of a word to its head (DEPREL). */
export function relationOf({ weights }: Engine, trees: Trees, at: number): string {
  return weights.relationNames[trees.relations[at] ?? 0] ?? ''
}

/** The lemma of a word. */
export function lemmaIn({ weights }: Engine, trees: Trees, at: number, { text, lower }: Word): string {
  return lemmaOf(weights.lemmas, text, lower, trees.tags[at] ?? 0)
}

/** The features of a word (FEATS). */
export function featuresIn({ weights }: Engine, trees: Trees, at: number, { lower }: Word): string {
  return featuresOf(weights.features, lower, trees.tags[at] ?? 0)
}
