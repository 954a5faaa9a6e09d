import { afterAdjuncts } from './adjuncts.ts'
import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import { phraseEnd } from './noun-phrase.ts'
import { isName, isVerb, lowerAt, type Passage } from './passage.ts'
import { isSource } from './phrase-rule.ts'
import { isReportingNoun } from './reporting-noun.ts'
import { found, type Setting, sharesSubject } from './verb-setting.ts'

/** «ha promesso di …», "urged residents to …" */
export function infinitive(setting: Setting): Found | null {
  const { passage, group, to, frames, before } = setting
  const at = afterAdjuncts(passage, group.to, to)
  const own = frames.has('to') ? infinitiveAt(passage, at, to) : null
  const addressed = frames.has('someone-to') ? phraseEnd(passage, at, Math.min(to, at + 24)) : at
  const start = own ?? (addressed > at ? toDo(passage, at, addressed, to) : null)
  if (start === null) return null
  const end = group.shape === 'gerund' ? gerundEnd(passage, start, to) : to
  return found(setting, 'infinitive', before, contentOf(passage, start, end))
}

/** Behind somebody who is asked, also an infinitive that we do not know: "urged residents to review the plan". */
function toDo(passage: Passage, at: number, addressed: number, to: number): number | null {
  const known = infinitiveAt(passage, addressed, to)
  const { words, verbForms } = passage.lexicon
  const marked = words.infinitiveMarkers.has(lowerAt(passage, addressed)) && addressed + 1 < to
  if (known !== null || !marked || !isSource(passage, { from: at, to: addressed })) return known
  const next = lowerAt(passage, addressed + 1)
  const unknown = passage.tokens[addressed + 1]?.kind === 'word' && !isName(passage, addressed + 1)
  const other = words.determiners.has(next) || words.possessives.has(next) || passage.nouns.kindsOf(next).length > 0
  return unknown && !other && (verbForms(next).length > 0 || !passage.language.closedClasses.dropsSubject)
    ? addressed + 1
    : null
}

/** Where the infinitive behind a marker or a preposition begins, with its negation; null where there is none. */
export function infinitiveAt(passage: Passage, at: number, to: number): number | null {
  const { words } = passage.lexicon
  const lower = lowerAt(passage, at)
  if (!words.infinitiveMarkers.has(lower) && !words.prepositions.has(lower)) return null
  let next = at + 1
  while (words.negations.has(lowerAt(passage, next)) || words.cliticPronouns.has(lowerAt(passage, next))) next++
  return next < to && isInfinitive(passage, next, words.infinitiveMarkers.has(lower)) ? at + 1 : null
}

/** A known infinitive; after a marker also a word that we do not know and that ends as infinitives do. */
function isInfinitive(passage: Passage, at: number, marked: boolean): boolean {
  const { lexicon, language, nouns } = passage
  const lower = lowerAt(passage, at)
  if (lexicon.hasMood(lower, 'infinitive') || (marked && passage.tree?.tags[at]?.includes('.Inf')))
    return nouns.kindsOf(lower).length === 0
  if (!marked || isName(passage, at) || passage.tokens[at]?.kind !== 'word') return false
  if (lexicon.verbForms(lower).length > 0 || nouns.kindsOf(lower).length > 0 || lexicon.words.determiners.has(lower))
    return false
  return language.conjugations.regular.some(({ infinitive: ending }) => ending !== '' && lower.endsWith(ending))
}

/** «ha smentito ogni coinvolgimento»: a noun phrase is what is said. */
export function object(setting: Setting): Found | null {
  const { passage, group, to, frames, before } = setting
  const own = frames.has('object')
  if ((!own && !frames.has('words')) || group.shape === 'infinitive') return null
  if (before === null && !sharesSubject(setting)) return null
  const start = afterAdjuncts(passage, group.to, to)
  const { words } = passage.lexicon
  const lower = lowerAt(passage, start)
  if (
    start >= to ||
    (words.prepositions.has(lower) && !words.determiners.has(lower)) ||
    words.personalPronouns.has(lower) ||
    words.subordinators.has(lower)
  )
    return null
  const gerund = passage.lexicon.hasMood(lower, 'gerund')
  if (!gerund && phraseEnd(passage, start, Math.min(to, start + 24)) === start) return null
  const end = objectEnd(passage, start, to, before?.kind === 'relative')
  if (!own && !namesWords(passage, start, end)) return null
  return found(setting, 'object', before, contentOf(passage, start, end))
}

/** «ha ritirato l'ipotesi» but not «ha ritirato le truppe»: the noun must stand for something said. */
function namesWords(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const lower = lowerAt(passage, at)
    if (isReportingNoun(passage.language, lower)) return true
    if (passage.nouns.kindsOf(lower).some(({ type }) => type === 'document')) return true
  }
  return false
}

/**
 * An object goes as far as its clause: to a comma that no phrase crosses, or to a conjunction before another verb; `within`
 * a relative clause ("those who advocate it say") also to the next verb that nothing opens a clause for.
 */
function objectEnd(passage: Passage, from: number, to: number, within: boolean): number {
  const { words } = passage.lexicon
  let opened = opensClause(passage, from)
  for (let at = from + 1; at < to; at++) {
    if (passage.quoted[at] !== null) continue
    const lower = lowerAt(passage, at)
    if (lower === ';' || lower === ':') return at
    if (lower === ',' && (!isName(passage, at + 1) || opensMainClause(passage, at + 1, to))) return at
    if (within && isVerb(passage, at) && !opened) return at
    opened ||= opensClause(passage, at)
    if (
      words.coordinators.has(lower) &&
      (isVerb(passage, at + 1) || passage.lexicon.isAuxiliary(lowerAt(passage, at + 1)))
    )
      return at
  }
  return to
}

function opensClause(passage: Passage, at: number): boolean {
  const { words } = passage.lexicon
  const lower = lowerAt(passage, at)
  return words.relativePronouns.has(lower) || words.subordinators.has(lower) || words.complementisers.has(lower)
}

/** Whether a name after a comma is the subject of a new clause, and no further member of a row. */
function opensMainClause(passage: Passage, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 12) && lowerAt(passage, i) !== ','; i++)
    if (isVerb(passage, i) || passage.lexicon.isAuxiliary(lowerAt(passage, i)) || reports(passage, i, at)) return true
  return false
}

function reports(passage: Passage, at: number, from: number): boolean {
  return at > from && !isName(passage, at) && passage.lexicon.reporting.has(lowerAt(passage, at))
}

/** A gerund's clause is over where a comma brings the verb of the sentence: "Brenner, hoping to win, said". */
function gerundEnd(passage: Passage, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (lowerAt(passage, at) === ',' && passage.quoted[at] === null && isVerb(passage, at + 1)) return at
  return to
}
