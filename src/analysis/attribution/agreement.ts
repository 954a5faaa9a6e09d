import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'

/**
 * Whether a phrase may be the subject of a verb in this number, as far as the determiner before it tells: «los venezolanos,
 * afirmó» may not. Two together are several, and so may be what «una serie de …» counts.
 */
export function agrees(passage: Passage, { from, to }: Range, number: 'singular' | 'plural' | null): boolean {
  const { singularDeterminers, pluralDeterminers } = passage.language.attributionWords
  const first = lowerAt(passage, from)
  if (number === 'singular') return !pluralDeterminers.includes(first)
  if (number === null || !singularDeterminers.includes(first)) return true
  const { words } = passage.lexicon
  for (let at = from; at < to; at++) {
    const lower = lowerAt(passage, at)
    if (words.coordinators.has(lower) || words.genitives.has(lower) || lower === ',') return true
  }
  return false
}
