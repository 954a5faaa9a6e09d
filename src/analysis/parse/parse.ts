import { addRows, bestClass, type PairTable, type RowTable, rowWidth, sumPairs } from '../weight-tables.ts'
import { attach, type Configuration, isDone, LEFT, RIGHT, SHIFT, shift } from './configuration.ts'
import { relationFeatureCount, relationFeatures } from './relation-features.ts'
import { transitionFeatureCount, transitionFeatures } from './transition-features.ts'

/** What the parser learned of one language. */
export interface ParserWeights {
  /** Weights of LEFT and RIGHT against SHIFT. */
  readonly transitions: PairTable
  readonly relations: RowTable
  /** The names of the relations, in the order of the rows; in a configuration they are counted from 1. */
  readonly relationNames: readonly string[]
}

const features = new Int32Array(Math.max(transitionFeatureCount, relationFeatureCount))
const sums = new Int32Array(2)
const scores = new Int32Array(256)

/**
 * Parses the sentence that `state` was begun with: one transition after the other, each the best by its weights, and the
 * relation of each arc when it is made (arc-hybrid; Kuhlmann, Gómez-Rodríguez and Satta 2011). What is left on the stack
 * is the root. Linear in the number of words.
 */
export function parseSentence(state: Configuration, weights: ParserWeights, root: number): void {
  while (!isDone(state)) {
    const transition = choose(state, weights.transitions)
    if (transition === SHIFT) shift(state)
    else {
      const child = state.stack[state.depth - 1] ?? 0
      const head = transition === LEFT ? state.next : (state.stack[state.depth - 2] ?? 0)
      relationFeatures(state, head, child, features)
      attach(state, head, bestRelation(weights.relations, root))
    }
  }
  const last = state.stack[0] ?? 0
  state.heads[last] = 0
  state.relations[last] = root
}

function choose(state: Configuration, transitions: PairTable): number {
  const { depth } = state
  if (state.next > state.size) return RIGHT
  if (depth === 0) return SHIFT
  transitionFeatures(state, features)
  sumPairs(transitions, features, transitionFeatureCount, sums)
  const left = sums[0] ?? 0
  const right = depth > 1 ? (sums[1] ?? 0) : Number.NEGATIVE_INFINITY
  if (left > 0 && left >= right) return LEFT
  return right > 0 ? RIGHT : SHIFT
}

/** The number of the best relation, other than the root's. */
function bestRelation(table: RowTable, root: number): number {
  scores.fill(0, 0, 2 * rowWidth(table.classes))
  addRows(table, features, 0, relationFeatureCount, scores, 0)
  return bestClass(scores, table.classes, root - 1) + 1
}
