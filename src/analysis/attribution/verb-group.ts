import type { ReportingForm } from '../lexicon.ts'
import { endOfVerb } from '../lexicon.ts'
import type { Range } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { lowerAt, sentenceAt } from './passage.ts'
import { isReportingNoun } from './reporting-noun.ts'

/** A reporting verb with its auxiliaries, negation and the adverbs between them: «non ha ancora confermato». */
export interface VerbGroup extends Range {
  /** Token of the reporting verb itself. */
  readonly head: number
  /** Its runs of tokens, where a tree tells them: «hat … gesagt». */
  readonly cue?: readonly Range[]
  readonly readings: readonly ReportingForm[]
  readonly shape: 'finite' | 'gerund' | 'infinitive' | 'participle'
  readonly passive: boolean
  readonly number: 'singular' | 'plural' | null
  /** The verb that governs this infinitive and is part of the cue: "could | confirm". */
  readonly governor?: number
}

/** The group whose reporting verb is the token at `head`; null where it does not report. `floor`: no further left. */
export function groupAt(passage: Passage, head: number, floor: number): VerbGroup | null {
  const { lexicon, tokens } = passage
  const known = lexicon.reporting.get(lowerAt(passage, head))
  if (known === undefined || tokens[head]?.kind !== 'word' || isNoun(passage, head)) return null
  const from = groupStart(passage, head, Math.max(floor, sentenceAt(passage, head)[0]))
  const readings: ReportingForm[] = []
  let to = head + 1
  for (const reading of known) {
    const end = endOfVerb(tokens, head + 1, reading, lexicon)
    if (end === null || reading.form.mood === 'imperative' || isSpeaking(reading.form.person)) continue
    if (end > to) readings.length = 0
    if (end >= to) readings.push(reading)
    to = Math.max(to, end)
  }
  return readings.length === 0 ? null : withShape(passage, { from, to, head, readings })
}

/** First and second persons speak; they are not reported. */
function isSpeaking(person: 1 | 2 | 3 | null): boolean {
  return person === 1 || person === 2
}

type Unshaped = Pick<VerbGroup, 'from' | 'to' | 'head' | 'readings'>

function withShape(passage: Passage, group: Unshaped): VerbGroup | null {
  const { lexicon, language } = passage
  const finiteWord = firstVerb(passage, group.from, group.head)
  const moods = group.readings.map((reading) => reading.form.mood)
  if (moods.includes('infinitive') && lexicon.words.infinitiveMarkers.has(lowerAt(passage, group.from - 1)))
    return { shape: 'infinitive', passive: false, number: null, ...group }
  if (finiteWord < group.head) {
    const forms = lexicon.verbForms(lowerAt(passage, finiteWord))
    const spoken = forms.filter((form) => !isSpeaking(form.person))
    if (forms.length > 0 && spoken.length === 0) return null
    const nonfinite =
      spoken.length > 0 &&
      spoken.every((form) => form.person === null && form.mood !== 'indicative' && form.mood !== 'conditional')
    const last = lastAuxiliary(passage, finiteWord, group.head)
    const passive =
      moods.includes('participle') &&
      lexicon
        .verbForms(lowerAt(passage, last))
        .some((form) => language.attributionWords.passiveAuxiliaries.includes(form.lemma)) &&
      !isReflexive(passage, group.from, group.head)
    return { shape: nonfinite ? 'infinitive' : 'finite', passive, number: numberOf(passage, finiteWord), ...group }
  }
  const finite = group.readings.filter(
    ({ form }) => form.mood === 'indicative' || form.mood === 'subjunctive' || form.mood === 'conditional',
  )
  if (finite.length > 0)
    return { shape: 'finite', passive: false, number: finite[0]?.form.number ?? null, ...group, readings: finite }
  if (moods.includes('gerund')) return { shape: 'gerund', passive: false, number: null, ...group }
  if (moods.includes('infinitive')) return { shape: 'infinitive', passive: false, number: null, ...group }
  return null
}

function isReflexive(passage: Passage, from: number, head: number): boolean {
  for (let at = from; at < head; at++) if (passage.lexicon.words.cliticPronouns.has(lowerAt(passage, at))) return true
  return false
}

/** Where the auxiliaries, modals, negations and clitics before a verb begin; adverbs only between them. */
export function groupStart(passage: Passage, head: number, floor: number): number {
  const { lexicon } = passage
  let start = head
  for (let at = head - 1; at >= floor && passage.quoted[at] === passage.quoted[head]; at--) {
    const lower = lowerAt(passage, at)
    const verbal =
      lexicon.isAuxiliary(lower) ||
      lexicon.isModal(lower) ||
      lexicon.words.negations.has(lower) ||
      isClitic(passage, at)
    if (verbal) start = at
    else if (!lexicon.isAdverb(lower)) break
  }
  return start
}

/** «lo ha detto»: a weak pronoun before a verb, and not the article that it looks like. */
function isClitic(passage: Passage, at: number): boolean {
  const { lexicon } = passage
  const next = lowerAt(passage, at + 1)
  const lower = lowerAt(passage, at)
  if (!lexicon.words.cliticPronouns.has(lower)) return false
  return !lexicon.words.determiners.has(lower) || lexicon.isAuxiliary(next) || lexicon.isModal(next)
}

function firstVerb(passage: Passage, from: number, head: number): number {
  for (let at = from; at < head; at++) {
    const lower = lowerAt(passage, at)
    if (passage.lexicon.isAuxiliary(lower) || passage.lexicon.isModal(lower)) return at
  }
  return head
}

function lastAuxiliary(passage: Passage, from: number, head: number): number {
  for (let at = head - 1; at >= from; at--) if (passage.lexicon.isAuxiliary(lowerAt(passage, at))) return at
  return from
}

function numberOf(passage: Passage, at: number): 'singular' | 'plural' | null {
  const numbers = new Set(passage.lexicon.verbForms(lowerAt(passage, at)).map((form) => form.number))
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null
}

/** «la denuncia», "the report", "a claim": after a word that only a noun follows, the form is no verb. */
function isNoun(passage: Passage, at: number): boolean {
  const { words } = passage.lexicon
  const before = lowerAt(passage, at - 1)
  if (words.possessives.has(before) || passage.language.clitics.includes(before)) return true
  if (words.infinitiveMarkers.has(before) && passage.lexicon.hasMood(lowerAt(passage, at), 'infinitive')) return false
  if (words.determiners.has(before)) return !isBehindPronoun(passage, at)
  return (
    words.prepositions.has(before) &&
    !passage.lexicon.hasMood(lowerAt(passage, at), 'infinitive') &&
    !passage.lexicon.hasMood(lowerAt(passage, at), 'gerund')
  )
}

/** «lo dice»: what looks like an article is a pronoun before a verb that is no noun too; «la denuncia» stays a noun. */
function isBehindPronoun(passage: Passage, at: number): boolean {
  const { lexicon, language, nouns } = passage
  const lower = lowerAt(passage, at)
  if (!lexicon.words.cliticPronouns.has(lowerAt(passage, at - 1)) || !lexicon.isFinite(lower)) return false
  return nouns.kindsOf(lower).length === 0 && !isReportingNoun(language, lower)
}
