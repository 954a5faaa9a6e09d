import type { Objection } from './possible-end.ts'
import { touch } from './possible-end.ts'

/** An abbreviation ends a sentence only before a word that no name begins with: «negli U.S. Il ministro». */
export const isAbbreviated: Objection = ({ tokens, point, last }, rules) => {
  if (tokens[point]?.kind !== 'word') return false
  const next = tokens[last + 1]
  return next === undefined || !(/^\p{Lu}/u.test(next.text) && rules.isFunctionWord(next.lower))
}

/** Where no space follows, a sentence ends only between a word and a new one with a capital: «al fronte.Secondo». */
export const isGlued: Objection = ({ tokens, point, last }) => {
  const next = tokens[last + 1]
  if (!touch(tokens[last], next)) return false
  if (/^[“«‘]/.test(next?.text ?? '')) return false
  const before = tokens[point - 1]
  return !(/^\p{Lu}\p{L}/u.test(next?.text ?? '') && /\p{Ll}{2}$/u.test(before?.text ?? ''))
}
