import { phraseEnd } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import { mayOpen } from './phrase-opening.ts'
import { afterAdjuncts, isDate, isSubjectPronoun, type Subject } from './subject.ts'

/** The subject that stands after an inverted verb: «ha detto lunedì il ministro», "said John Smith, a spokesman". */
export function subjectAfter(passage: Passage, at: number, limit: number, plural: boolean): Subject | null {
  const start = afterAdjuncts(passage, at, limit)
  if (start >= limit || passage.quoted[start] !== passage.quoted[at - 1]) return null
  if (isSubjectPronoun(passage, start)) return { from: start, to: start + 1, kind: 'pronoun', antecedent: null }
  if (!mayOpen(passage, start)) return null
  const end = phraseEnd(passage, start, limit, { coordination: plural })
  if (end <= start) return null
  return { from: start, to: appositionEnd(passage, end, limit), kind: 'phrase', antecedent: null }
}

/** The end of a phrase with the apposition that follows it between commas: «Mark Rutte, segretario generale della NATO». */
export function appositionEnd(passage: Passage, end: number, limit: number): number {
  const within = passage.quoted[end - 1]
  if (lowerAt(passage, end) !== ',' || passage.quoted[end] !== within) return end
  const start = end + 1
  if (start >= limit || passage.quoted[start] !== within || isDate(passage, start) || !mayOpen(passage, start))
    return end
  const stop = phraseEnd(passage, start, limit, { anyPreposition: true, coordination: true })
  const next = passage.tokens[stop]
  const closed = stop >= limit || next === undefined || next.kind === 'mark'
  const says = passage.tokens.slice(start, stop).some((token) => passage.nouns.kindsOf(token.lower).length > 0)
  const newcomer = passage.language.attributionWords.indefinites.includes(lowerAt(passage, start))
  return stop > start && closed && (says || newcomer || isName(passage, start)) ? stop : end
}
