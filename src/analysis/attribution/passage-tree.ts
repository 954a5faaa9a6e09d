import type { Sentence } from '../../document/sentence.ts'
import type { Token } from '../../document/token.ts'
import type { Language } from '../../lang/language.ts'
import { type Engine, relationOf, type Trees } from '../read-trees.ts'
import { joinNames } from './joined-names.ts'

/** The trees of a report's sentences, over the tokens of all sentences in their order, and what names their numbers. */
export interface ReportTrees {
  readonly trees: Trees
  readonly engine: Engine
}

/**
 * The trees of one passage (Universal Dependencies), by the indices of its tokens. A subtree is a run of tokens without a
 * gap: our parser makes no arcs that cross.
 */
export interface PassageTree {
  /** Part of speech and verb form: «VERB.Fin.Cnd». */
  readonly tags: readonly string[]
  /** The head of each token; -1 for the root of a sentence. */
  readonly heads: Int32Array
  readonly relations: readonly string[]
  /** The tokens that hang on each, in order. */
  readonly children: readonly (readonly number[])[]
  /** The first and the last token of what hangs on each, itself included. */
  readonly firsts: Int32Array
  readonly lasts: Int32Array
}

/** Where the tokens of each sentence begin among those of all sentences. */
export function offsetsOf(sentences: readonly Sentence[]): ReadonlyMap<Sentence, number> {
  const offsets = new Map<Sentence, number>()
  let next = 0
  for (const sentence of sentences) {
    offsets.set(sentence, next)
    next += sentence.tokens.length
  }
  return offsets
}

/** The tree of a passage that consists of these sentences and their tokens; `offsets` are theirs among all sentences of the report. */
export function passageTree(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  offsets: ReadonlyMap<Sentence, number>,
  { trees, engine }: ReportTrees,
  language: Language,
): PassageTree {
  const size = tokens.length
  const tags = new Array<string>(size)
  const relations = new Array<string>(size)
  const heads = new Int32Array(size)
  let place = 0
  for (const sentence of sentences) {
    const offset = offsets.get(sentence) ?? 0
    const first = place
    for (let at = offset; at < offset + sentence.tokens.length; at++, place++) {
      const head = trees.heads[at] ?? -1
      heads[place] = head < 0 ? -1 : head - offset + first
      tags[place] = engine.weights.tags[trees.tags[at] ?? 0] ?? ''
      relations[place] = relationOf(engine, trees, at)
    }
  }
  joinNames(tokens, language, { tags, heads, relations })
  return { tags, heads, relations, ...shapeOf(heads) }
}

/** What hangs on a token without children: two thirds of all, so that they share one list. */
const none: number[] = []

function shapeOf(heads: Int32Array): Pick<PassageTree, 'children' | 'firsts' | 'lasts'> {
  const children = new Array<number[]>(heads.length).fill(none)
  const firsts = new Int32Array(heads.length)
  const lasts = new Int32Array(heads.length)
  for (let at = 0; at < heads.length; at++) firsts[at] = lasts[at] = at
  for (let at = 0; at < heads.length; at++) {
    const head = heads[at] ?? -1
    if (head < 0) continue
    const siblings = children[head]
    if (siblings === undefined || siblings === none) children[head] = [at]
    else siblings.push(at)
    // Outward from each token; a sentence's tree is seldom deeper than a dozen arcs.
    for (let above = head; above >= 0; above = heads[above] ?? -1) {
      if ((firsts[above] ?? 0) <= at && at <= (lasts[above] ?? 0)) break
      if (at < (firsts[above] ?? 0)) firsts[above] = at
      if (at > (lasts[above] ?? 0)) lasts[above] = at
    }
  }
  return { children, firsts, lasts }
}
