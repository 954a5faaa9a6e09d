import { afterAdjuncts } from './adjuncts.ts'
import { contentOf, quotationContent, quotationRange, wordCount } from './content-span.ts'
import type { Found } from './found.ts'
import { phraseEnd } from './noun-phrase.ts'
import { openingAfter } from './opening.ts'
import { isVerb, lowerAt, type Passage } from './passage.ts'
import { isSource } from './phrase-rule.ts'
import type { Subject } from './subject.ts'
import { subjectAfter } from './subject-after.ts'
import { found, type Setting, sharesSubject } from './verb-setting.ts'

/** X said that … | X said: "…" | ha detto X che … */
export function beforeWords(setting: Setting): Found | null {
  const { passage, to, frames, before } = setting
  const opening = openingAfter(setting)
  if (opening === null) return null
  const limit = opening.at
  const inverted = before ?? invertedSubject(setting, opening.kind, limit)
  if (opening.kind === 'quotation') {
    const quotation = passage.quoted[opening.at]
    if (!quotation || !frames.has('quote')) return null
    const range = quotationRange(passage, opening.at)
    const whole = opening.marked || wordCount(passage, range) >= 4
    const content =
      whole && endsSentence(passage, range.to, to)
        ? quotationContent(passage, quotation)
        : contentOf(passage, range.from, to)
    return found(setting, 'quotation', inverted, content)
  }
  if (opening.kind === 'colon')
    return (frames.has('that') || frames.has('quote')) && mayAnnounce(passage, inverted)
      ? found(setting, 'clause', inverted, contentOf(passage, opening.at + 1, to))
      : null
  if (!frames.has('that')) return null
  const start =
    opening.kind === 'question' && !passage.lexicon.words.questionComplementisers.has(lowerAt(passage, opening.at))
      ? opening.at
      : opening.at + 1
  return found(setting, 'clause', inverted, contentOf(passage, start, to))
}

/**
 * «ha detto il ministro che»: where subjects may be dropped they may also follow before a clause; elsewhere only before a
 * quotation. Behind a verb that addresses somebody («ha informato il parlamento che») it is that somebody who follows.
 */
function invertedSubject(setting: Setting, kind: string, limit: number): Subject | null {
  const { passage, group } = setting
  // «appare in tv e annuncia il messaggio: …»: what follows the second verb is its object.
  if (group.shape !== 'finite' || (kind === 'colon' && sharesSubject(setting))) return null
  const { language } = passage
  const addressed = group.readings.some(({ verb }) => language.attributionWords.addressing.includes(verb.lemma))
  const clause = kind === 'clause' || kind === 'question'
  if (clause && (addressed || !language.closedClasses.dropsSubject)) return null
  return subjectAfter(passage, group.to, limit, group.number !== 'singular')
}

/** «Prosegue il calo: …» announces nothing; somebody who can speak must stand before a colon, or nobody. */
function mayAnnounce(passage: Passage, subject: Subject | null): boolean {
  return subject === null || subject.kind !== 'phrase' || isSource(passage, subject)
}

function endsSentence(passage: Passage, at: number, to: number): boolean {
  for (let i = at; i < to; i++) if (passage.tokens[i]?.kind !== 'mark') return false
  return true
}

/** "said the ship was safe": a clause without its complementiser, after a subject before the verb. */
export function bareClause(setting: Setting): Found | null {
  const { passage, group, to, frames, before } = setting
  if (!frames.has('bare') && !(frames.has('someone-to') && frames.has('that'))) return null
  const shared = before === null && sharesSubject(setting)
  if (before === null && !shared) return null
  let start = afterAdjuncts(passage, group.to, to)
  if (!frames.has('bare')) {
    const addressed = phraseEnd(passage, start, Math.min(to, start + 24))
    if (addressed === start) return null
    start = addressed
  }
  return startsClause(passage, start, to) ? found(setting, 'clause', before, contentOf(passage, start, to)) : null
}

function startsClause(passage: Passage, at: number, to: number): boolean {
  const { words } = passage.lexicon
  const lower = lowerAt(passage, at)
  const subject = phraseEnd(passage, at, Math.min(to, at + 24), { coordination: true, anyPreposition: true })
  const pronoun = words.personalPronouns.has(lower) || words.demonstratives.has(lower)
  if (subject === at && !pronoun) return false
  const next = Math.max(subject, at + 1)
  const mark = passage.quoted[next] === null && passage.tokens[next]?.kind === 'mark'
  if (mark && !isInserted(passage, next, to)) return false
  for (let i = next; i < Math.min(to, at + 60); i++) {
    if (passage.quoted[i] !== null) continue
    if (isVerb(passage, i) || passage.lexicon.isAuxiliary(lowerAt(passage, i))) return true
  }
  return false
}

/** Whether a subject goes on behind a comma: with a relative clause, or an insertion that ends right before a verb. */
function isInserted(passage: Passage, at: number, to: number): boolean {
  const { words, isAuxiliary } = passage.lexicon
  const mark = lowerAt(passage, at)
  if (mark !== ',' && mark !== '(' && mark !== '-') return false
  if ([at + 1, at + 2].some((i) => words.relativePronouns.has(lowerAt(passage, i)))) return true
  const close = mark === '(' ? ')' : mark
  for (let i = at + 1; i < Math.min(to, at + 20); i++)
    if (lowerAt(passage, i) === close) return isVerb(passage, i + 1) || isAuxiliary(lowerAt(passage, i + 1))
  return false
}
