import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'

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
  if (number === null || told === number) return true
  if (told === null) return number === 'singular' || !isOnePerson(passage, { from, to })
  if (told === 'plural') return false
  const { words } = passage.lexicon
  for (let at = from; at < to; at++) {
    const lower = lowerAt(passage, at)
    if (words.coordinators.has(lower) || words.genitives.has(lower) || lower === ',') return true
  }
  return false
}

/** «Jamis, comandante de la brigada»: a name with the role of one person behind its comma, and nobody beside. */
function isOnePerson(passage: Passage, { from, to }: Range): boolean {
  const { coordinators } = passage.lexicon.words
  let comma = from
  while (comma < to && isName(passage, comma)) comma++
  if (comma === from || lowerAt(passage, comma) !== ',') return false
  const role = passage.nouns.kindsOf(lowerAt(passage, comma + 1))
  if (!role.some(({ type }) => type === 'person')) return false
  for (let at = comma + 1; at < to; at++) if (coordinators.has(lowerAt(passage, at))) return false
  return true
}
