import { afterAdjuncts } from './adjuncts.ts'
import { appositionEnd } from './apposition.ts'
import { phraseEnd } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'
import { mayOpen } from './phrase-opening.ts'
import { isSubjectPronoun, type Subject } from './subject.ts'

/** «a», «alla», « aux »: a preposition, with its article or without; «dei», « des » may be the article of several. */
function isPreposition(passage: Passage, at: number): boolean {
  const { prepositions, genitives } = passage.lexicon.words
  const lower = lowerAt(passage, at)
  return prepositions.has(lower) && !genitives.has(lower)
}

/** The subject that stands after an inverted verb: «ha detto lunedì il ministro», "said John Smith, a spokesman". */
export function subjectAfter(passage: Passage, at: number, limit: number, plural: boolean): Subject | null {
  const start = afterAdjuncts(passage, at, limit)
  // «ha detto davanti | alla commissione», «dijo junto | al ministro»: behind an adverb the preposition belongs to it. «aclararse durante | el
  // juicio»: what may be an adverb is a preposition where a noun follows.
  if (start > at && (isPreposition(passage, start) || isPreposition(passage, start - 1))) return null
  if (start >= limit || passage.quoted[start] !== passage.quoted[at - 1]) return null
  if (isSubjectPronoun(passage, start)) return { from: start, to: start + 1, kind: 'pronoun', antecedent: null }
  if (!mayOpen(passage, start)) return null
  const end = phraseEnd(passage, start, limit, { coordination: plural })
  if (end <= start) return null
  return { from: start, to: appositionEnd(passage, end, limit), kind: 'phrase', antecedent: null }
}
