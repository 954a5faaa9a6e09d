import { openingArticle } from '../../lang/name-particles.ts'
import { countryOf } from '../countries.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import { phraseSubject, type Subject } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** No name of a state or a capital has more words, and no name of a person. */
const longestPlace = 4
const longestName = 4

/**
 * «Dal Bahrein | Salma | esclama», «A Roma | Ada Lind | ha detto»: the name right before a verb where a sentence opens with a preposition
 * and a state or a capital, whose name a tree mostly takes the other for; null elsewhere.
 */
export function nameBehindPlace(
  passage: Passage,
  { from: verb, shape, passive }: VerbGroup,
  start: number,
): Subject | null {
  const { prepositions, coordinators } = passage.lexicon.words
  const opener = coordinators.has(lowerAt(passage, start)) ? start + 1 : start
  const first = opener + 1
  if (shape !== 'finite' || passive || !prepositions.has(lowerAt(passage, opener))) return null
  if (verb - first < 2 || verb - first > longestPlace + longestName) return null
  for (let at = first; at < verb; at++)
    if (!isName(passage, at) || passage.quoted[at] !== passage.quoted[verb]) return null
  for (let end = Math.min(verb - 1, first + longestPlace); end > first; end--) {
    const place = passage.text.slice(passage.tokens[first]?.start, passage.tokens[end - 1]?.end)
    if (countryOf(passage.language, place) !== null)
      return verb - end > longestName ? null : phraseSubject({ from: end, to: verb })
  }
  return null
}

/**
 * «Al Sarbini precisó que …»: a name of Arabic with its article, which opens a sentence or keeps its capital within one and stands right
 * before a verb; null where the article may be a preposition before somebody by office.
 */
export function nameWithArticle(
  passage: Passage,
  { from: verb, shape, passive }: VerbGroup,
  start: number,
): Subject | null {
  if (shape !== 'finite' || passive || passage.quoted[verb] !== null) return null
  let from = verb - 1
  while (from > start && verb - from < longestName && isName(passage, from) && !isArticle(passage, from)) from--
  // «Al Pirellone Fontana ha detto»: where two names stand behind it, it may be a preposition.
  const isNamed = from === verb - 2 && isArticle(passage, from)
  for (let at = from + 1; at < verb; at++)
    if (!isName(passage, at) || passage.nouns.kindsOf(lowerAt(passage, at)).length > 0) return null
  return isNamed ? phraseSubject({ from, to: verb }) : null
}

function isArticle({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.text === openingArticle
}
