import { firstIndex } from '../document/first-index.ts'
import type { Span } from '../document/span.ts'
import type { RolePlaces } from './mistakes.ts'
import { type Role, roles } from './role-tokens.ts'

/** A stretch of a text and the role that it has in an attribution; null for what only stands around it. */
export interface Piece {
  readonly role: Role | null
  readonly words: string
}

/**
 * The words of an attribution in their place: from the beginning of the sentence that holds its first word to the end
 * of the one that holds its last. Where two roles share words, the source is shown before the cue, the cue before the
 * content. Sentences are in order; where none holds a word, its line does. Nothing for an attribution without words.
 */
export function excerpt(text: string, places: RolePlaces, sentences: readonly Span[]): readonly Piece[] {
  const spans = roles.flatMap((role) => places[role])
  if (spans.length === 0) return []
  const first = Math.min(...spans.map(([start]) => start))
  const last = Math.max(...spans.map(([, end]) => end))
  const start = Math.min(first, surrounding(text, first, sentences)[0])
  const end = Math.max(last, surrounding(text, Math.max(last - 1, first), sentences)[1])
  return pieces(text, [start, end], places)
}

/** The sentence that holds the character at `at`, else its line. */
function surrounding(text: string, at: number, sentences: readonly Span[]): Span {
  const sentence = sentences[firstIndex(sentences, ([, end]) => end > at)]
  if (sentence !== undefined && sentence[0] <= at) return sentence
  const end = text.indexOf('\n', at)
  return [at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end]
}

function pieces(text: string, [start, end]: Span, places: RolePlaces): readonly Piece[] {
  const inside = roles.flatMap((role) => places[role]).flatMap((span) => [...span])
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b)
  const found: { role: Role | null; words: string }[] = []
  for (const [index, cut] of cuts.slice(0, -1).entries()) {
    const role = roles.find((each) => places[each].some((span) => span[0] <= cut && cut < span[1])) ?? null
    const words = text.slice(cut, cuts[index + 1])
    const before = found.at(-1)
    if (before !== undefined && before.role === role) before.words += words
    else found.push({ role, words })
  }
  return found
}
