import { isState } from '../document/is-state.ts'
import type { Reading } from '../document/reading.ts'
import type { Report } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import { holds } from '../document/span-arithmetic.ts'
import { kinOf } from '../lang/concept-kin.ts'
import type { ConceptName, Matter } from '../lang/concepts.ts'
import { type Count, counterIn } from './count.ts'
import { deedsIn } from './deeds.ts'
import { type Fate, fatesIn } from './fates.ts'
import { type MentionTree, matterOf, mentionTree } from './mention-tree.ts'
import { nameFinder } from './name-finder.ts'
import { partFinder } from './part-finder.ts'
import type { Utterance } from './utterance.ts'

/** What some words speak of, whatever their language. */
export interface Meaning {
  /** The concepts of the news and the states in them. */
  readonly concepts: ReadonlySet<string>
  /** Words of names, folded so that they agree across languages. */
  readonly names: ReadonlySet<string>
}

/** What of a statement can be held against another whatever their languages. */
export interface Sense extends Meaning {
  /** What the words speak of among which it stands, itself included. */
  readonly around: Meaning
  /** What its report speaks of at its beginning. */
  readonly opening: Meaning
  /** Those of what happens that belong to no other one in its words: what is said at all. */
  readonly heads: ReadonlySet<string>
  /** Which states do something, and to which something is done: "subject KP". */
  readonly parts: ReadonlySet<string>
  readonly counts: readonly Count[]
  /** What became of somebody whom they name. */
  readonly fates: readonly Fate[]
  /** Days that its words name: `YYYY-MM-DD`. */
  readonly days: ReadonlySet<string>
  /** The same, and the months that they name: `YYYY-MM`. */
  readonly dates: ReadonlySet<string>
  /** Who does what with what, where its words tell it of two states. */
  readonly deeds: ReadonlySet<string>
  /** Whether it says that something is not known, be it by a negation («non è nota») or without («unklar»). */
  readonly ignorance: boolean
}

/** Matters of telling: that something is confirmed or denied is how it is said, and not what. */
const ofTelling: ReadonlySet<string> = new Set<Matter>(['confirmation', 'statement'])
/** What only tells how something happens that is told besides: «consiguen controlar», «si trova agli arresti». */
const light: ReadonlySet<string> = new Set<ConceptName>([
  'succeed',
  'attempt',
  'begin',
  'continue',
  'prepare',
  'decide',
  'stay',
  'cause',
])

/** In characters: so much before and after a statement is round it. */
const nearby = 200
const openingParts = 3
/** A day or a month of a year that is known, and no part of a day. */
const monthOrDay = /^\d{4}-\d\d(?:-\d\d)?$/u
const wholeDay = 'YYYY-MM-DD'.length

/** Arranges what a reading says for asking what its statements say. */
export function sensesOf(reading: Reading): (said: Utterance) => Sense {
  const { mentions = [], times } = reading
  const tree = mentionTree(mentions)
  const namesIn = nameFinder(reading)
  const fatesOf = fatesIn(reading)
  const ofEvents = mentions.map(({ concept }) => !ofTelling.has(matterOf(concept) ?? ''))
  const conceptsOf = (which: readonly number[]) => {
    const concepts = new Set<string>()
    for (const number of which) {
      const concept = mentions[number]?.concept
      if (concept !== undefined && ofEvents[number]) concepts.add(concept)
    }
    return concepts
  }
  const meaningOf = (spans: readonly Span[]): Meaning => ({
    concepts: conceptsOf(tree.within(spans)),
    names: namesIn(spans),
  })
  const opening = meaningOf(openingOf(reading.report))
  const around = surroundings(reading.report)
  return ({ place, figures, attribution, voice, wording }) => {
    const spans = spansOf(place.span, attribution?.content ?? [])
    const within = tree.within(spans)
    const numbers = within.filter((number) => ofEvents[number])
    const speaksOf = (concept: ConceptName) => within.some((number) => mentions[number]?.concept === concept)
    const unknown = wording.negated && speaksOf(known) ? [notKnown] : []
    const concepts = conceptsOf(within)
    for (const concept of unknown) concepts.add(concept)
    const dates = datesOf((attribution ?? voice)?.times ?? [], times)
    const heads = new Set([...headsOf(tree, numbers, spans), ...unknown].map(kinOf))
    return {
      concepts,
      around: meaningOf([around(place.span)]),
      opening,
      heads,
      parts: setOf(numbers.flatMap((number) => partOf(tree, number))),
      names: namesIn(spans),
      fates: fatesOf(spans),
      counts: figures.length === 0 ? [] : figures.map(counterIn(tree, spans, reading.report)),
      days: setOf(dates.filter((date) => date.length === wholeDay)),
      dates: setOf(dates),
      deeds: deedsIn(tree, numbers, heads),
      ignorance: unknown.length > 0 || (!wording.negated && speaksOf(notKnown)),
    }
  }
}

/** Most statements have no part of a state and no date: theirs is one empty set. */
const none: ReadonlySet<string> = new Set()

function setOf(list: readonly string[]): ReadonlySet<string> {
  return list.length === 0 ? none : new Set(list)
}

/** The days and months that the given times of a report are, in the order in which the report has them. */
function datesOf(ids: readonly string[], times: Reading['times']): readonly string[] {
  if (ids.length === 0) return []
  return times.flatMap(({ id, type, value }) =>
    type === 'DATE' && ids.includes(id) ? (monthOrDay.exec(value) ?? []) : [],
  )
}

/** The headline and the first parts of a report. */
function openingOf({ parts }: Report): readonly Span[] {
  const told = parts.filter(({ kind }) => kind !== 'boilerplate')
  return told
    .filter(({ kind }, i) => i < openingParts || kind === 'headline')
    .map(({ start, end }): Span => [start, end])
}

/** Gives what stands round some words within their part, in whole words. */
function surroundings({ text, parts }: Report): (span: Span) => Span {
  const partAt = partFinder(parts)
  return ([start, end]) => {
    const part = partAt(start)
    let from = Math.max(part?.start ?? 0, start - nearby)
    let to = Math.min(part?.end ?? text.length, end + nearby)
    while (from < start && from > (part?.start ?? 0) && isLetter(text[from - 1])) from++
    while (to > end && isLetter(text[to])) to--
    return [Math.min(from, start), Math.max(to, end)]
  }
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character)
}

/** The words reported, without what stands between them («ha detto»). */
export function spansOf(place: Span, content: readonly Span[]): readonly Span[] {
  const own = content.filter((span) => holds(place, span))
  return own.length === 0 ? [place] : own
}

const known: ConceptName = 'know'
const notKnown: ConceptName = 'unknown'

/** The concepts of what is said at all; what is only light is it where nothing else is. */
function headsOf(tree: MentionTree, numbers: readonly number[], spans: readonly Span[]): readonly string[] {
  const heads = numbers
    .filter((number) => isHead(tree, number, spans))
    .flatMap((number) => tree.mentions[number]?.concept ?? [])
  const heavy = heads.filter((concept) => !light.has(concept))
  return heavy.length === 0 ? heads : heavy
}

/** Whether a mention tells of something that happens, and belongs to no other such mention in these words. */
function isHead(tree: MentionTree, number: number, spans: readonly Span[]): boolean {
  const own = tree.mentions[number]
  if (own === undefined || matterOf(own.concept) === null) return false
  for (const above of tree.chainAbove(number)) {
    if (!spans.some((span) => holds(span, above.span))) return true
    const matter = matterOf(above.concept)
    if (matter !== null && !ofTelling.has(matter) && !light.has(above.concept)) return false
  }
  return true
}

function partOf({ mentions }: MentionTree, number: number): readonly string[] {
  const mention = mentions[number]
  return mention?.as && mention.as !== 'other' && isState(mention.concept) ? [`${mention.as} ${mention.concept}`] : []
}
