import { type Anchor, anchorsOf, type Effect, type Judgement, reportsOf } from '../../document/judgement.ts'
import type { Reading } from '../../document/reading.ts'
import type { Span } from '../../document/span.ts'
import { foldSayings } from '../fold-sayings.ts'
import type { Member } from '../member.ts'
import { findAnchor } from './anchor.ts'
import { factAt, figureAt } from './fact-at.ts'

/** Where the words of an anchor stand now, and what is read there. */
export interface Place {
  readonly report: string
  readonly span: Span
  /** The attributions and sentences of the outlet's own that make up the statement there. */
  readonly facts: readonly string[]
  readonly figure: string | null
}

/** A judgement with what it does now, and the places it is on. */
export interface Located {
  readonly judgement: Judgement
  readonly effect: Effect
  /** One for each anchor where it holds. */
  readonly places: readonly Place[]
}

/** Finds what each judgement is on in the readings as they are now. Judgements come, and are given, in their order. */
export function locate(judgements: readonly Judgement[], members: readonly Member[]): Located[] {
  const placeOf = placeFinder(members)
  const reports = new Set(members.map(({ id }) => id))
  const found = judgements.map((judgement): Located => {
    if (judgement.takenBack !== null) return { judgement, effect: 'taken-back', places: [] }
    if (reportsOf(judgement.verdict).some((report) => !reports.has(report)))
      return { judgement, effect: 'elsewhere', places: [] }
    const places: Place[] = []
    for (const anchor of anchorsOf(judgement.verdict)) {
      const place = placeOf(anchor)
      if (typeof place === 'string') return { judgement, effect: place, places: [] }
      places.push(place)
    }
    return { judgement, effect: 'holds', places }
  })
  return withOverruled(found)
}

function placeFinder(members: readonly Member[]): (anchor: Anchor) => Place | 'words-gone' | 'nothing-there' {
  const readings = new Map(members.map(({ id, reading }) => [id, reading]))
  const statements = new Map<string, ReadonlyMap<string, readonly string[]>>()
  return (anchor) => {
    const { report } = anchor
    const reading = readings.get(report)
    const span = reading === undefined ? null : findAnchor(reading.report.text, anchor)
    if (reading === undefined || span === null) return 'words-gone'
    const fact = factAt(reading, span)
    if (fact === null) return 'nothing-there'
    const folded = statements.get(report) ?? factsTogether(reading)
    statements.set(report, folded)
    return { report, span, facts: folded.get(fact) ?? [fact], figure: figureAt(reading, span) }
  }
}

/** For each fact of a reading those that are of one statement with it. */
function factsTogether(reading: Reading): ReadonlyMap<string, readonly string[]> {
  const together = new Map<string, readonly string[]>()
  for (const { places } of foldSayings(reading)) {
    const facts = [...new Set(places.flatMap(({ attribution, voice }) => attribution?.id ?? voice?.id ?? []))]
    for (const fact of facts) if (!together.has(fact)) together.set(fact, facts)
  }
  return together
}

/** Of two that are on the same thing the later one counts. */
function withOverruled(all: readonly Located[]): Located[] {
  const taken = new Set<string>()
  return all
    .toReversed()
    .map((located) => {
      if (located.effect !== 'holds') return located
      const matters = mattersOf(located)
      const overruled = matters.some((matter) => taken.has(matter))
      for (const matter of matters) taken.add(matter)
      return overruled ? { ...located, effect: 'overruled' as const } : located
    })
    .toReversed()
}

/** What a judgement decides: two that decide one and the same cannot both hold. */
function mattersOf({ judgement: { verdict }, places }: Located): string[] {
  const stand = places.map(({ report, facts, span }) => `${report} ${facts[0] ?? span.join()}`)
  const pair = (ends: readonly string[]) => `${verdict.kind} ${[...ends].sort().join(' and ')}`
  switch (verdict.kind) {
    case 'figure':
      return places.map(({ report, figure, span }) => `figure ${report} ${figure ?? span.join()}`)
    case 'copy':
      return [pair([verdict.report, verdict.of]), ...(verdict.same ? [`copy of whom ${verdict.report}`] : [])]
    case 'story':
      return [`story ${verdict.report}`]
    default:
      return [pair(stand)]
  }
}
