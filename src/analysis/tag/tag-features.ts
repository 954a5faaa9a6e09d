import { compileTemplates, hashFeatures } from '../feature-hash.ts'
import { wordAtoms } from './word-atoms.ts'

/** How far the tagger looks to either side of a word. */
export const reach = 2

/**
 * The features of a word for the tagging of another one that stands `place` words before it (place 1: the next word), by
 * place. They do not depend on what was tagged before, so that their weights can be summed once for each different word.
 */
const written: readonly (readonly [place: number, templates: readonly string[]])[] = [
  [-2, ['lower', 'ambiguity', 'ending3']],
  [-1, ['lexicon', 'names shape', 'lower', 'ambiguity', 'ending3', 'ending2', 'shape']],
  [
    0,
    [
      'form',
      'lower',
      'ending1',
      'ending2',
      'ending3',
      'ending4',
      'ending5',
      'start1',
      'start2',
      'start3',
      'start4',
      'shape',
      'ambiguity',
      'shape ending3',
      'shape ending2',
      'shape ambiguity',
      'lexicon',
      'lexicon shape',
      'lexicon ending3',
      'names shape',
      'names lexicon shape',
    ],
  ],
  [1, ['lexicon', 'names shape', 'lower', 'ambiguity', 'ending3', 'ending2', 'shape', 'start3']],
  [2, ['lexicon', 'lower', 'ambiguity', 'ending3', 'shape']],
]
const byPlace = new Map(
  written.map(([place, templates]) => [place, compileTemplates(templates, wordAtoms, 1_000_000 + place * 10_000)]),
)

/** What the dynamic features are made of: the tags given so far and a little of the words around. */
const contextAtoms = [
  'nothing',
  'tag-1',
  'tag-2',
  'lower',
  'ending3',
  'ending2',
  'shape',
  'ambiguity',
  'lower-1',
  'lower+1',
  'ending3+1',
  'ambiguity+1',
  'ambiguity+2',
  'ambiguity-1',
  'tag-3',
  'lexicon',
  'lexicon+1',
] as const

const contextTemplates = compileTemplates(
  [
    'tag-1',
    'tag-2',
    'tag-1 tag-2',
    'tag-1 tag-2 tag-3',
    'tag-1 lower',
    'tag-1 tag-2 lower',
    'tag-1 ending3',
    'tag-1 shape',
    'tag-1 ambiguity',
    'tag-1 tag-2 ambiguity',
    'tag-1 ambiguity ambiguity+1',
    'tag-1 lower+1',
    'tag-1 ending3+1',
    'tag-1 ambiguity+1',
    'tag-1 tag-2 ambiguity+1',
    'tag-1 lower-1',
    'lower-1 lower',
    'lower lower+1',
    'ambiguity ambiguity+1 ambiguity+2',
    'ambiguity-1 ambiguity ambiguity+1',
    'tag-1 ending2 ending3+1',
    'tag-1 lexicon lexicon+1',
    'tag-1 tag-2 lexicon',
  ],
  contextAtoms,
  2_000_000,
)

/** How many features a word has of itself, seen from `place` words before it. */
export function placeFeatureCount(place: number): number {
  return byPlace.get(place)?.count ?? 0
}

/** Stands for the templates of all features of the tagger. */
export const tagFeaturePrint = [...byPlace.values(), contextTemplates].reduce((sum, { print }) => (sum + print) | 0, 0)

/** How many features a word has by its context. */
export const contextFeatureCount = contextTemplates.count

/** The most features that a word has of itself, seen from wherever. */
export const mostPlaceFeatures = Math.max(...[...byPlace.values()].map(({ count }) => count))

/** Writes the features of a word as seen from `place` words before it, and gives how many there are. */
export function placeFeatures(place: number, atoms: Int32Array, features: Int32Array, offset: number): number {
  const templates = byPlace.get(place)
  if (templates === undefined) return 0
  hashFeatures(templates, atoms, features, offset)
  return templates.count
}

const context = new Int32Array(contextAtoms.length)

/** Where the atoms of a word that its context makes use of stand among them. */
const lower = wordAtoms.indexOf('lower')
const ending2 = wordAtoms.indexOf('ending2')
const ending3 = wordAtoms.indexOf('ending3')
const shape = wordAtoms.indexOf('shape')
const ambiguity = wordAtoms.indexOf('ambiguity')
const lexicon = wordAtoms.indexOf('lexicon')

/**
 * Writes the features of the word at index `at` that depend on the tags before it. `atoms` holds those of every word of
 * the sentence, `wordAtoms.length` each, with `reach` empty words at either end (so word 0 begins at `reach`).
 * `tags` holds the tags given so far.
 */
export function contextFeatures(
  atoms: Int32Array,
  at: number,
  tags: ArrayLike<number>,
  features: Int32Array,
  offset: number,
): void {
  const size = wordAtoms.length
  const own = (at + reach) * size
  context[1] = at > 0 ? (tags[at - 1] ?? 0) + 2 : 1
  context[2] = at > 1 ? (tags[at - 2] ?? 0) + 2 : 1
  context[3] = atoms[own + lower] ?? 0
  context[4] = atoms[own + ending3] ?? 0
  context[5] = atoms[own + ending2] ?? 0
  context[6] = atoms[own + shape] ?? 0
  context[7] = atoms[own + ambiguity] ?? 0
  context[8] = atoms[own - size + lower] ?? 0
  context[9] = atoms[own + size + lower] ?? 0
  context[10] = atoms[own + size + ending3] ?? 0
  context[11] = atoms[own + size + ambiguity] ?? 0
  context[12] = atoms[own + 2 * size + ambiguity] ?? 0
  context[13] = atoms[own - size + ambiguity] ?? 0
  context[14] = at > 2 ? (tags[at - 3] ?? 0) + 2 : 1
  context[15] = atoms[own + lexicon] ?? 0
  context[16] = atoms[own + size + lexicon] ?? 0
  hashFeatures(contextTemplates, context, features, offset)
}
