import { contentOf, quotationContent, quotationRange, wordCount } from './content-span.ts'
import type { Found } from './found.ts'
import { phraseEnd } from './noun-phrase.ts'
import { openingAfter } from './opening.ts'
import { isVerb, lowerAt, type Passage } from './passage.ts'
import { afterAdjuncts, subjectAfter } from './subject.ts'
import { found, type Setting, sharesSubject } from './verb-setting.ts'

/** X said that … | X said: "…" | ha detto X che … */
export function beforeWords(setting: Setting): Found | null {
  const { passage, group, to, frames, before } = setting
  const opening = openingAfter(setting)
  if (opening === null) return null
  const limit = opening.at
  const inverted =
    before ?? (group.shape === 'finite' ? subjectAfter(passage, group.to, limit, group.number !== 'singular') : null)
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
    return frames.has('that') || frames.has('quote')
      ? found(setting, 'clause', inverted, contentOf(passage, opening.at + 1, to))
      : null
  if (!frames.has('that')) return null
  const start =
    opening.kind === 'question' && !passage.lexicon.words.questionComplementisers.has(lowerAt(passage, opening.at))
      ? opening.at
      : opening.at + 1
  return found(setting, 'clause', inverted, contentOf(passage, start, to))
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
  for (let i = Math.max(subject, at + 1); i < Math.min(to, at + 60); i++) {
    if (passage.quoted[i] !== null) continue
    if (isVerb(passage, i) || passage.lexicon.isAuxiliary(lowerAt(passage, i))) return true
  }
  return false
}
