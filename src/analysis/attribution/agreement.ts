import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'

/** How many an article or another determiner tells of; null where it tells nothing. */
export function numberOf({ language }: Passage, determiner: string): 'singular' | 'plural' | null {
  const { singularDeterminers, pluralDeterminers } = language.attributionWords
  if (pluralDeterminers.includes(determiner)) return 'plural'
  return singularDeterminers.includes(determiner) ? 'singular' : null
}

/** How many the form of a verb tells of; null where it may be one or several. */
export function numberOfForm(passage: Passage, verb: number): 'singular' | 'plural' | null {
  const numbers = new Set(passage.lexicon.verbForms(lowerAt(passage, verb)).map(({ number }) => number))
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null
}

/**
 * Whether a phrase may be the subject of a verb in this number, as far as the determiner before it tells: «los venezolanos,
 * afirmó» may not. Two together are several, and so may be what «una serie de …» counts.
 */
export function agrees(passage: Passage, { from, to }: Range, number: 'singular' | 'plural' | null): boolean {
  const told = numberOf(passage, lowerAt(passage, from))
  if (number === null || told === null || told === number) return true
  if (told === 'plural') return false
  const { words } = passage.lexicon
  for (let at = from; at < to; at++) {
    const lower = lowerAt(passage, at)
    if (words.coordinators.has(lower) || words.genitives.has(lower) || lower === ',') return true
  }
  return false
}
