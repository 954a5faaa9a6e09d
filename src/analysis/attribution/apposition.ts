import { isDate } from './adjuncts.ts'
import { phraseEnd } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import { mayOpen } from './phrase-opening.ts'

/** «Kim Yong-Hyun», "the oil company", "the company that owns the depot": another phrase for the one just named. */
export function isApposition(passage: Passage, from: number, close: number): boolean {
  if (!mayOpen(passage, from) || isDate(passage, from)) return false
  const end = phraseEnd(passage, from, close, { coordination: true, anyPreposition: true })
  return end === close || (end > from && passage.lexicon.words.relativePronouns.has(lowerAt(passage, end)))
}

/** The end of a phrase with the apposition that follows it between commas: «Mark Rutte, segretario generale della NATO». */
export function appositionEnd(passage: Passage, end: number, limit: number): number {
  const within = passage.quoted[end - 1]
  if (lowerAt(passage, end) !== ',' || passage.quoted[end] !== within) return end
  const start = end + 1
  if (start >= limit || passage.quoted[start] !== within || isDate(passage, start) || !mayOpen(passage, start))
    return end
  // «un portavoz de Odo Valt, | cuyos servicios»
  if (passage.lexicon.words.relativePronouns.has(lowerAt(passage, start))) return end
  const stop = phraseEnd(passage, start, limit, { anyPreposition: true, coordination: true })
  const next = passage.tokens[stop]
  const closed = stop >= limit || next === undefined || next.kind === 'mark'
  const says = passage.tokens.slice(start, stop).some((token) => passage.nouns.kindsOf(token.lower).length > 0)
  const newcomer = passage.language.attributionWords.indefinites.includes(lowerAt(passage, start))
  // «una delle firmatarie, la svedese Malin Björk»
  const endsInFullName = isName(passage, stop - 1) && isName(passage, stop - 2)
  return stop > start && closed && (says || newcomer || isName(passage, start) || endsInFullName) ? stop : end
}
