import { beginParse, tagClasses } from '../src/analysis/parse/begin.ts'
import {
  attach,
  type Configuration,
  isAllowed,
  isDone,
  LEFT,
  makeConfiguration,
  SHIFT,
  shift,
} from '../src/analysis/parse/configuration.ts'
import { relationFeatureCount, relationFeatures } from '../src/analysis/parse/relation-features.ts'
import { transitionFeatureCount, transitionFeatures } from '../src/analysis/parse/transition-features.ts'
import { parserAtoms } from '../src/analysis/read-trees.ts'
import { readWordAtoms, type WordKnowledge, wordAtoms } from '../src/analysis/tag/word-atoms.ts'
import { makeWordTable } from '../src/analysis/word-table.ts'
import { byFrequency } from './by-frequency.ts'
import type { Example } from './examples.ts'
import { lostArcs } from './oracle.ts'
import { type AveragedRows, makePerceptron } from './perceptron.ts'
import { makeRandom } from './random.ts'

export interface ParserSettings {
  readonly epochs: number
  readonly seed: number
  /** In how many of the steps the parser's own choice is followed, from the second epoch on. */
  readonly exploration: number
  readonly leastCorrections: number
}

export interface TrainedParser {
  readonly transitions: AveragedRows
  readonly relations: AveragedRows
  readonly relationNames: readonly string[]
}

/** The relations of these examples, the most frequent first. */
export function relationNamesOf(examples: readonly Example[]): string[] {
  return byFrequency(examples.flatMap(({ relations }) => relations))
}

/** Trains the parser on these examples, each as often as `times` says, with the tags that a tagger gives them. */
export function trainParser(
  examples: readonly Example[],
  times: readonly number[],
  tags: readonly string[],
  given: readonly Uint8Array[],
  relationNames: readonly string[],
  settings: ParserSettings,
): TrainedParser {
  const transitions = makePerceptron(3)
  const relations = makePerceptron(relationNames.length)
  const random = makeRandom(settings.seed)
  const classes = tagClasses(tags)
  const state = makeConfiguration(Math.max(...examples.map(({ words }) => words.length)))
  const atoms = examples.map(({ words }) => {
    const own = new Int32Array(words.length * wordAtoms.length)
    words.forEach(({ text, lower }, at) => {
      readWordAtoms(text, lower, nothingKnown, own, at * wordAtoms.length)
    })
    return own
  })
  const relationNumbers = new Map(relationNames.map((name, at) => [name, at + 1]))
  const order = examples.flatMap((_, at) => Array.from({ length: times[at] ?? 1 }, () => at))
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    random.shuffle(order)
    const exploration = epoch === 0 ? 0 : settings.exploration
    for (const at of order) {
      const example = examples[at]
      const own = given[at]
      const words = atoms[at]
      if (example === undefined || own === undefined || words === undefined) continue
      beginParse(state, example.words.length, own, classes, words, parserAtoms)
      const gold = Int32Array.of(0, ...example.relations.map((name) => relationNumbers.get(name) ?? 0))
      const root = relationNumbers.get('root') ?? 0
      while (!isDone(state)) {
        const transition = learnTransition(state, example.heads, transitions, () => random.next() < exploration)
        if (transition === SHIFT) shift(state)
        else {
          const child = state.stack[state.depth - 1] ?? 0
          const head = transition === LEFT ? state.next : (state.stack[state.depth - 2] ?? 0)
          // Of an arc that is wrong no relation is right.
          const right = example.heads[child] === head ? (gold[child] ?? 0) : 0
          attach(state, head, learnRelation(state, head, child, right, root, relations))
        }
      }
    }
  }
  return {
    transitions: transitions.averages(settings.leastCorrections),
    relations: relations.averages(settings.leastCorrections),
    relationNames,
  }
}

/** The parser uses forms and endings of words alone. */
const nothingKnown: WordKnowledge = { ambiguities: makeWordTable(new Map()), lexicon: makeWordTable(new Map()) }

type Learner = ReturnType<typeof makePerceptron>

const features = new Int32Array(Math.max(transitionFeatureCount, relationFeatureCount))
const scores = new Int32Array(256)

function learnTransition(state: Configuration, heads: Int32Array, model: Learner, followOwn: () => boolean): number {
  const costs = [0, 1, 2].map((each) =>
    isAllowed(state, each) ? lostArcs(state, each, heads) : Number.POSITIVE_INFINITY,
  )
  const allowed = costs.filter(Number.isFinite).length
  if (allowed === 1) return costs.findIndex(Number.isFinite)
  const least = Math.min(...costs)
  transitionFeatures(state, features)
  model.score(features, transitionFeatureCount, scores)
  let own = -1
  let right = -1
  for (let each = 0; each < 3; each++) {
    if (costs[each] === Number.POSITIVE_INFINITY) continue
    const score = scores[each] ?? 0
    if (own < 0 || score > (scores[own] ?? 0)) own = each
    if (costs[each] === least && (right < 0 || score > (scores[right] ?? 0))) right = each
  }
  if ((costs[own] ?? 0) > least) model.correct(features, transitionFeatureCount, right, own)
  model.step()
  return (costs[own] ?? 0) > least && !followOwn() ? right : own
}

/** Chooses the relation of an arc, and learns from it where `right`, counted from 1, is known; 0 where it is not. */
function learnRelation(
  state: Configuration,
  head: number,
  child: number,
  right: number,
  root: number,
  model: Learner,
): number {
  relationFeatures(state, head, child, features)
  model.score(features, relationFeatureCount, scores)
  let top = -1
  for (let one = 0; one < model.classes; one++)
    if (one !== root - 1 && (top < 0 || (scores[one] ?? 0) > (scores[top] ?? 0))) top = one
  if (right === 0) return top + 1
  if (top !== right - 1) model.correct(features, relationFeatureCount, right - 1, top)
  model.step()
  return top + 1
}
