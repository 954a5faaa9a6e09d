import type { Objection } from './possible-end.ts'
import { touch } from './possible-end.ts'

/** An abbreviation ends a sentence only before a word that no name begins with: «negli U.S. Il ministro». */
export const isAbbreviated: Objection = ({ tokens, point, last }, rules) => {
  if (tokens[point]?.kind !== 'word' || isQuotedAlone(tokens, point, last)) return false
  const next = tokens[last + 1]
  return next === undefined || !(/^\p{Lu}/u.test(next.text) && rules.isFunctionWord(next.lower))
}

/** «"No."»: what is quoted alone is a sentence. */
function isQuotedAlone(tokens: Parameters<Objection>[0]['tokens'], point: number, last: number): boolean {
  return last > point && /^["“«„]$/u.test(tokens[point - 1]?.text ?? '') && touch(tokens[point - 1], tokens[point])
}

/** Where no space follows, a sentence ends only between a word and a new one with a capital, quoted or not: «al fronte.Secondo», «al fronte."Qui». */
export const isGlued: Objection = ({ tokens, point, last }) => {
  const quoted = tokens[last + 1]?.text === '"' && touch(tokens[last + 1], tokens[last + 2])
  const next = tokens[quoted ? last + 2 : last + 1]
  if (!touch(tokens[last], tokens[last + 1])) return false
  if (/^[“«‘]/.test(next?.text ?? '')) return false
  const before = tokens[point - 1]
  const word = quoted ? /^[\p{Lu}¡¿]/u : /^\p{Lu}[\p{L}'’]/u
  // «des années 90.»L'un des chefs …»: behind a quotation that is over a number may be the last word as well.
  const number = last > point && before?.kind === 'number'
  return !(word.test(next?.text ?? '') && (number || /(?:\p{Ll}{2}|\p{Lu}{3}|["”»’)])$/u.test(before?.text ?? '')))
}
