import { lowerOf } from '../src/analysis/lower.ts'
import type { Word } from '../src/analysis/tag/tag.ts'
import type { Row, TreebankSentence } from './conllu.ts'
import { fineTag } from './fine-tag.ts'
import { keptRelation } from './relations.ts'
import { surfaceRows } from './surface.ts'

/** A sentence to learn from: its surface words with their fine tags and, where the tree is used, heads and relations. */
export interface Example {
  readonly id: string
  readonly words: readonly Word[]
  readonly rows: readonly Row[]
  readonly tags: readonly string[]
  /** Head of each word, from 1, at its number; 0 for the root. Made projective. */
  readonly heads: Int32Array
  readonly relations: readonly string[]
}

/** Makes an example of a sentence of a treebank. */
export function exampleOf(sentence: TreebankSentence): Example {
  const rows = surfaceRows(sentence)
  const heads = new Int32Array(rows.length + 1)
  rows.forEach((row, at) => {
    heads[at + 1] = row.head
  })
  return {
    id: sentence.id,
    words: rows.map(({ form }) => ({ text: form, lower: lowerOf(form) })),
    rows,
    tags: rows.map(({ upos, feats, form }) => fineTag(upos, feats, form)),
    heads: projective(heads),
    relations: rows.map(({ deprel }) => keptRelation(deprel)),
  }
}

/**
 * The tree with arcs that cross others lifted to the head's head until none crosses (Nivre and Nilsson 2005, without
 * marking what was lifted): the parser can only make such trees.
 */
export function projective(heads: Int32Array): Int32Array {
  const lifted = heads.slice()
  for (;;) {
    const word = shortestCrossing(lifted)
    if (word === 0) return lifted
    lifted[word] = lifted[lifted[word] ?? 0] ?? 0
  }
}

/** The word with the shortest arc that does not cover only descendants of its head; 0 where there is none. */
function shortestCrossing(heads: Int32Array): number {
  let found = 0
  let shortest = Number.POSITIVE_INFINITY
  for (let word = 1; word < heads.length; word++) {
    const head = heads[word] ?? 0
    const length = Math.abs(word - head)
    if (head === 0 || length >= shortest) continue
    if (!covers(heads, head, Math.min(word, head), Math.max(word, head))) {
      found = word
      shortest = length
    }
  }
  return found
}

function covers(heads: Int32Array, head: number, from: number, to: number): boolean {
  for (let word = from + 1; word < to; word++) {
    let above = word
    while (above !== 0 && above !== head) above = heads[above] ?? 0
    if (above !== head) return false
  }
  return true
}
