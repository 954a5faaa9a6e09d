import { byLanguage } from '../by-language.ts'
import { indexPhrases, phraseAt } from '../phrases.ts'
import { afterAdjuncts } from './adjuncts.ts'
import { phraseEnd } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import { isSource } from './phrase-rule.ts'
import type { Subject } from './subject.ts'

const openersOf = byLanguage(({ attributionWords }) =>
  indexPhrases((attributionWords.toldFrom ?? []).map((words) => [words, true] as const)),
)

/** « a-t-on appris jeudi | de source policière », « on indique | auprès de la mairie »: behind a cue without a subject, from whom it was heard. */
export function toldFrom(passage: Passage, end: number): Subject | null {
  const [, to] = sentenceAt(passage, end - 1)
  const at = afterAdjuncts(passage, end, to)
  const opener = phraseAt(passage.tokens, at, openersOf(passage.language))
  if (opener === null) return null
  // « de | source policière »: the noun is part of the opener; « auprès du | maire »: it stands behind.
  const from = passage.lexicon.words.prepositions.has(lowerAt(passage, opener.end - 1)) ? opener.end : opener.end - 1
  const source = { from, to: phraseEnd(passage, from, to) }
  if (source.to <= from || !isSource(passage, source)) return null
  return { ...source, kind: 'phrase', antecedent: null }
}
