import type { Act } from '../../document/attribution.ts'
import type { Span } from '../../document/span.ts'
import { byLanguage } from '../by-language.ts'
import { indexPhrases, type PhraseIndex, phraseAt } from '../phrases.ts'
import { afterAdjuncts } from './adjuncts.ts'
import { appositionEnd } from './apposition.ts'
import { beforeMedium } from './before-medium.ts'
import { pastTail } from './behind-source.ts'
import { betweenDashes } from './between-dashes.ts'
import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import { phraseEnd, type Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage, sentenceAt } from './passage.ts'
import { pastTold } from './past-told.ts'
import { phraseWithAdverbs } from './phrase-with-adverbs.ts'
import { type Subject, subjectBefore } from './subject.ts'
import { subjectAfter } from './subject-after.ts'
import { isBehindPreposition } from './subject-place.ts'
import { treeSubject } from './tree-subject.ts'
import { groupAt } from './verb-group.ts'

interface SetPhrases {
  readonly sources: PhraseIndex<Act>
  readonly hearsay: PhraseIndex<true>
  readonly refusals: PhraseIndex<true>
}

const setPhrasesOf = byLanguage(
  (language): SetPhrases => ({
    sources: indexPhrases(
      language.sourcePhrases
        .filter(({ nouns, behind, aside, opening }) => !nouns && !behind && !aside && !opening)
        .flatMap(({ forms, act }) => forms.map((form) => [form, act] as const)),
    ),
    hearsay: indexPhrases(language.hearsay.flatMap(({ forms }) => forms.map((form) => [form, true] as const))),
    refusals: indexPhrases(language.attributionWords.refusals.map((form) => [form, true] as const)),
  }),
)

/** The attribution that a set phrase at this token makes: a source phrase, hearsay, a refusal to speak. */
export function byPhrase(passage: Passage, at: number): Found | null {
  const phrases = setPhrasesOf(passage.language)
  const source = phraseAt(passage.tokens, at, phrases.sources)
  const { determiners, possessives } = passage.lexicon.words
  const before = lowerAt(passage, at - 1)
  if (source !== null && !determiners.has(before) && !possessives.has(before)) {
    const found = accordingTo(passage, at, source.end, source.value)
    if (found !== null) return found
  }
  const hearsay = phraseAt(passage.tokens, at, phrases.hearsay) ?? phraseWithAdverbs(passage, at, phrases.hearsay)
  if (hearsay !== null) return heard(passage, at, hearsay.end)
  const refusal = phraseAt(passage.tokens, at, phrases.refusals)
  return refusal === null ? null : refused(passage, at, refusal.end)
}

function accordingTo(passage: Passage, at: number, start: number, act: Act): Found | null {
  // « selon que »: a conjunction.
  if (passage.lexicon.words.complementisers.has(lowerAt(passage, start))) return null
  const [from, to] = sentenceAt(passage, at)
  const told = whatWasSaid(passage, at, start, to)
  const cue = told?.cue ?? { from: at, to: start }
  const source = told ? told.source : sourceAfter(passage, start, to)
  if (source === null && (told === null || passage.tokens[told.end]?.kind === 'word')) return null
  const end = told?.end ?? source?.to ?? start
  const content =
    source && isRelativeOnly(passage, source)
      ? contentOf(passage, end, to)
      : (betweenDashes(passage, { from: at, to: end }) ??
        around(passage, { from: at, to: pastRelative(passage, end, to, hasFinite(passage, from, at)) }, from, to))
  const subject: Subject | null = source && {
    ...source,
    kind: isRelativeOnly(passage, source) ? 'relative' : 'phrase',
    antecedent: null,
  }
  if (content.length === 0) return null
  return {
    passage,
    rule: 'phrase',
    source,
    subject,
    missing: source ? 'none' : 'unsaid',
    cue,
    content,
    act,
    verb: null,
    begins: lowerAt(passage, at - 1) === ',' ? at - 1 : at,
  }
}

/** «in base a documenti di cui il giornale è in possesso, …»: a clause about the source is over at the next comma. */
function pastRelative(passage: Passage, at: number, to: number, clause: boolean): number {
  const { words } = passage.lexicon
  const opens = [at, at + 1].some((i) => words.relativePronouns.has(lowerAt(passage, i)))
  if (!opens) return at
  if (passage.tokens[at]?.kind === 'mark') return pastTold(passage, at, clause)
  for (let i = at; i < Math.min(to, at + 30); i++) if (passage.tokens[i]?.kind === 'mark') return i
  return at
}

function isRelativeOnly(passage: Passage, { from, to }: Range): boolean {
  return to === from + 1 && passage.lexicon.words.relativePronouns.has(lowerAt(passage, from))
}

function sourceAfter(passage: Passage, start: number, to: number): Range | null {
  if (
    passage.lexicon.words.relativePronouns.has(lowerAt(passage, start)) ||
    passage.nouns.pronouns.has(lowerAt(passage, start))
  )
    return { from: start, to: start + 1 }
  const wide = phraseEnd(passage, start, to, { coordination: true, anyPreposition: true })
  const whole =
    wide >= to ||
    passage.tokens[wide]?.kind === 'mark' ||
    passage.lexicon.words.relativePronouns.has(lowerAt(passage, wide))
  const end = whole ? wide : phraseEnd(passage, start, to)
  if (end <= start || !isSource(passage, { from: start, to: end })) return null
  return { from: start, to: appositionEnd(passage, end, to) }
}

/** A source has a name or a noun for somebody or something that speaks; «la legge» is none. */
export function isSource(passage: Passage, { from, to }: Range): boolean {
  const { notSources } = passage.language.attributionWords
  const { words } = passage.lexicon
  // «il presidente | dell'ordine dei medici»: of what hangs on it nothing is asked.
  let hangs = false
  for (let at = from; at < to; at++) {
    const lower = lowerAt(passage, at)
    hangs ||= at > from && words.genitives.has(lower)
    // "law | enforcement officials": what tells of the noun behind it is not asked either.
    const tells = /^NOUN/.test(passage.tree?.tags[at + 1] ?? '') && at + 1 < to
    if (!hangs && !tells && notSources.includes(lower)) return false
    const closed = words.determiners.has(lower) || words.prepositions.has(lower) || words.cliticPronouns.has(lower)
    const named = isName(passage, at) && !closed && !passage.nouns.calendar.has(lower)
    if (passage.nouns.kindsOf(lower).length > 0 || named) return true
  }
  return false
}

interface Told {
  readonly cue: Range
  readonly source: Range | null
  readonly end: number
}

/** «secondo quanto riferito dal ministero», «stando a quanto ha detto Rossi», "according to what Smith said". */
function whatWasSaid(passage: Passage, at: number, start: number, to: number): Told | null {
  const { whatIsSaid, agentPrepositions } = passage.language.attributionWords
  if (!whatIsSaid.includes(lowerAt(passage, start))) return null
  for (let head = start + 1; head < Math.min(to, start + 8); head++) {
    if (!passage.lexicon.reporting.has(lowerAt(passage, head))) continue
    const group = groupAt(passage, head, start + 1)
    // «secondo quanto | hanno | sostenuto»
    if (group === null && passage.lexicon.isAuxiliary(lowerAt(passage, head))) continue
    const end = group?.to ?? head + 1
    // «según lo informado | hoy | por la junta»
    const agent = afterAdjuncts(passage, end, to)
    if (agentPrepositions.includes(lowerAt(passage, agent))) {
      const stop = phraseEnd(passage, agent + 1, to)
      const told = beforeMedium(passage, { from: agent + 1, to: stop })
      if (stop > agent + 1)
        return { cue: { from: at, to: agent + 1 }, source: { from: agent + 1, to: told }, end: stop }
    }
    const before = group && subjectBefore(passage, group.from, start + 1)
    if (before) return { cue: { from: group.from, to: end }, source: before, end }
    const after = subjectAfter(passage, end, to, true)
    return after
      ? { cue: { from: at, to: end }, source: after, end: after.to }
      : { cue: { from: at, to: end }, source: null, end }
  }
  return null
}

/** What a parenthesis is about: the rest of its sentence, on the right, on the left or on both sides. */
function around(passage: Passage, inner: Range, from: number, to: number): readonly Span[] {
  const opens = opensClause(passage, inner.from, from)
  const right = afterMark(passage, inner.to)
  if (opens) return contentOf(passage, pastTail(passage, right, to), to)
  const leftEnd = lowerAt(passage, inner.from - 1) === ',' ? inner.from - 1 : inner.from
  const left = contentOf(passage, leftStart(passage, leftEnd, from), leftEnd)
  if (lowerAt(passage, inner.to) !== ',' || hasFinite(passage, from, leftEnd)) return left
  return [...left, ...contentOf(passage, right, to)]
}

function opensClause(passage: Passage, at: number, from: number): boolean {
  if (at === from) return true
  const { words } = passage.lexicon
  const before = lowerAt(passage, at - 1) === ',' ? at - 2 : at - 1
  const lower = lowerAt(passage, before)
  if (before < from) return true
  if (passage.tokens[at - 1]?.kind === 'mark' && lowerAt(passage, at - 1) !== ',')
    return [':', ';', '«', '“', '"', '-', '–', '—'].includes(lowerAt(passage, at - 1))
  return (
    words.complementisers.has(lower) ||
    words.subordinators.has(lower) ||
    words.coordinators.has(lower) ||
    onlyAdverbs(passage, from, at)
  )
}

/** «Intanto, secondo il ministero, …»: adverbs before it leave the clause still to come. */
function onlyAdverbs(passage: Passage, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const token = passage.tokens[i]
    if (
      token === undefined ||
      (token.lower !== ',' &&
        !passage.lexicon.isAdverb(token.lower) &&
        !passage.lexicon.words.coordinators.has(token.lower))
    )
      return false
  }
  return true
}

function afterMark(passage: Passage, at: number): number {
  return [',', ':'].includes(lowerAt(passage, at)) ? at + 1 : at
}

function leftStart(passage: Passage, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    const lower = lowerAt(passage, i)
    if (passage.quoted[i] === null && (lower === ';' || lower === ':')) return i + 1
  }
  return from
}

function hasFinite(passage: Passage, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 120); at < to; at++)
    if (passage.lexicon.isFinite(lowerAt(passage, at)) || passage.lexicon.isAuxiliary(lowerAt(passage, at))) return true
  return false
}

function heard(passage: Passage, at: number, end: number): Found | null {
  const content = contentOf(passage, end, sentenceAt(passage, at)[1])
  if (content.length === 0) return null
  const complement = passage.lexicon.words.complementisers.has(lowerAt(passage, end - 1))
  let to = complement ? end - 1 : end
  while (to > at + 1 && passage.tokens[to - 1]?.kind === 'mark') to--
  const cue = { from: at, to }
  return {
    passage,
    rule: 'hearsay',
    source: null,
    subject: null,
    missing: 'unsaid',
    cue,
    content,
    act: 'assert',
    verb: null,
    begins: at,
  }
}

function refused(passage: Passage, at: number, end: number): Found | null {
  const [from] = sentenceAt(passage, at)
  const before = wholeSubject(passage, subjectBefore(passage, at, Math.max(from, at - 120)), { from: at, to: end })
  // « une offre à laquelle n'a pas réagi | le maire »
  const inverted = before?.kind === 'relative' && isBehindPreposition(passage, before.from)
  const subject = inverted ? subjectAfter(passage, end, sentenceAt(passage, at)[1], true) : before
  if (subject === null) return null
  return {
    passage,
    rule: 'refusal',
    source: subject,
    subject,
    missing: 'none',
    cue: { from: at, to: end },
    content: inverted ? [] : objectBehind(passage, end),
    act: 'decline-to-confirm',
    verb: null,
    begins: Math.min(at, subject.from),
  }
}

/**
 * «| ein Sprecher | des Unternehmens lehnte eine Stellungnahme ab», « | le porte-parole | du ministère a refusé »: by its tree the subject
 * may begin before the words beside the verb, or stand there where these tell of none.
 */
function wholeSubject(passage: Passage, beside: Subject | null, cue: Range): Subject | null {
  const { tree } = passage
  if (tree === null || (beside !== null && beside.kind !== 'phrase')) return beside
  for (let at = cue.from; at < cue.to; at++) {
    const head = tree.heads[at] ?? -1
    if ((head >= cue.from && head < cue.to) || !/^(?:VERB|AUX)/.test(tree.tags[at] ?? '')) continue
    const found = treeSubject(passage, tree, at, false)
    const whole = found !== null && !found.shared && found.subject.kind === 'phrase' ? found.subject : null
    const gap = whole === null ? -1 : cue.from - whole.to
    const adjoins = gap === 0 || (gap === 1 && lowerAt(passage, cue.from - 1) === ',')
    const agrees = beside === null ? adjoins : whole?.to === beside.to && whole.from < beside.from
    return whole !== null && agrees && isSource(passage, whole) ? whole : beside
  }
  return beside
}

/** «a refusé de commenter | ces propos»: what somebody would not speak of. */
function objectBehind(passage: Passage, end: number): readonly Span[] {
  const { tree } = passage
  const object = tree?.children[end - 1]?.find((at) => tree.relations[at] === 'obj' && tree.firsts[at] === end)
  return tree === null || object === undefined ? [] : contentOf(passage, end, (tree.lasts[object] ?? object) + 1)
}
