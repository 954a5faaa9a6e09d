/**
 * Where a transition parser stands in a sentence: a stack of words, the words to come, and the arcs made so far. Words
 * are counted from 1; 0 is no word, and what is asked of it is 0. The arrays are kept and used again for every sentence.
 */
export interface Configuration {
  /** How many words the sentence has. */
  size: number
  /** What is known of each word: form and ending as hashes, tag and part of speech as numbers from 1. */
  forms: Int32Array
  endings: Int32Array
  tags: Int32Array
  classes: Int32Array
  /** How many punctuation marks stand before a word. */
  marksBefore: Int32Array
  stack: Int32Array
  depth: number
  /** The first of the words to come. */
  next: number
  heads: Int32Array
  /** The relation of each word that has a head, as a number from 1. */
  relations: Int32Array
  outerLeft: Int32Array
  innerLeft: Int32Array
  outerRight: Int32Array
  innerRight: Int32Array
  leftCount: Int32Array
  rightCount: Int32Array
  /** Sums that stand for the set of relations of a word's children on each side. */
  leftRelations: Int32Array
  rightRelations: Int32Array
}

const perWord = [
  'forms',
  'endings',
  'tags',
  'classes',
  'marksBefore',
  'stack',
  'heads',
  'relations',
  'outerLeft',
  'innerLeft',
  'outerRight',
  'innerRight',
  'leftCount',
  'rightCount',
  'leftRelations',
  'rightRelations',
] as const

/** A configuration for sentences of up to `longest` words. */
export function makeConfiguration(longest: number): Configuration {
  const array = () => new Int32Array(longest + 2)
  return {
    size: 0,
    depth: 0,
    next: 1,
    forms: array(),
    endings: array(),
    tags: array(),
    classes: array(),
    marksBefore: array(),
    stack: array(),
    heads: array(),
    relations: array(),
    outerLeft: array(),
    innerLeft: array(),
    outerRight: array(),
    innerRight: array(),
    leftCount: array(),
    rightCount: array(),
    leftRelations: array(),
    rightRelations: array(),
  }
}

/** Sets a configuration to the beginning of a sentence of `size` words; what is known of the words is left to be filled. */
export function beginSentence(state: Configuration, size: number): void {
  state.size = size
  state.depth = 0
  state.next = 1
  for (const name of perWord) state[name].fill(0, 0, size + 2)
}

/** The transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0
/** The top of the stack becomes a child of the next word. */
export const LEFT = 1
/** The top of the stack becomes a child of the word below it. */
export const RIGHT = 2

/** Whether a transition may be made. The last word on the stack, when no word is to come, is the root. */
export function isAllowed(state: Configuration, transition: number): boolean {
  if (transition === SHIFT) return state.next <= state.size
  if (transition === LEFT) return state.depth > 0 && state.next <= state.size
  return state.depth > 1
}

/** Whether the sentence is parsed, save for its root. */
export function isDone(state: Configuration): boolean {
  return state.next > state.size && state.depth <= 1
}

export function shift(state: Configuration): void {
  state.stack[state.depth++] = state.next++
}

/** Takes the top of the stack as a child of `head`, which stands after it (LEFT) or before it (RIGHT). */
export function attach(state: Configuration, head: number, relation: number): void {
  const child = state.stack[--state.depth] ?? 0
  state.heads[child] = head
  state.relations[child] = relation
  if (child < head) {
    state.innerLeft[head] = state.outerLeft[head] ?? 0
    state.outerLeft[head] = child
    state.leftCount[head] = (state.leftCount[head] ?? 0) + 1
    state.leftRelations[head] = (state.leftRelations[head] ?? 0) | (1 << (relation & 31))
  } else {
    state.innerRight[head] = state.outerRight[head] ?? 0
    state.outerRight[head] = child
    state.rightCount[head] = (state.rightCount[head] ?? 0) + 1
    state.rightRelations[head] = (state.rightRelations[head] ?? 0) | (1 << (relation & 31))
  }
}
