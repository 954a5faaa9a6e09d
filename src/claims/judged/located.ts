import type { Anchor, Effect, Judgement } from '../../document/judgement.ts'
import type { Reading } from '../../document/reading.ts'
import { anchorsOf, reportsOf } from '../../document/reports-of-verdict.ts'
import type { Span } from '../../document/span.ts'
import { append } from '../append.ts'
import { foldSayings, type Saying } from '../fold-sayings.ts'
import type { Member } from '../member.ts'
import type { Utterance } from '../utterance.ts'
import { findAnchor } from './anchor.ts'
import { coverage, factAt, figureAt } from './fact-at.ts'

/** Where the words of an anchor stand now, and what is read there. */
export interface Place {
  readonly report: string
  readonly span: Span
  /** The attributions and sentences of the outlet's own that make up the statement there. */
  readonly facts: readonly string[]
  /** Those of the facts that are pieces of one that makes several statements, as a post does. */
  readonly pieces: readonly Piece[]
  readonly figure: string | null
}

/** A stretch of an attribution that is a statement by itself, under an id of its own. */
export interface Piece {
  readonly id: string
  readonly attribution: string
  readonly span: Span
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
    return { judgement, effect: isOfOneStatement(judgement, places) ? 'nothing-there' : 'holds', places }
  })
  return withOverruled(found)
}

/** What was said of two statements says nothing where a new analysis reads them as one. */
function isOfOneStatement({ verdict }: Judgement, [one, other]: readonly Place[]): boolean {
  if (!('anchors' in verdict) || one === undefined || other === undefined) return false
  return one.report === other.report && one.facts[0] === other.facts[0]
}

function placeFinder(members: readonly Member[]): (anchor: Anchor) => Place | 'words-gone' | 'nothing-there' {
  const readings = new Map(members.map(({ id, reading }) => [id, reading]))
  const statements = new Map<string, ReturnType<typeof statementFinder>>()
  return (anchor) => {
    const { report } = anchor
    const reading = readings.get(report)
    const span = reading === undefined ? null : findAnchor(reading.report.text, anchor)
    if (reading === undefined || span === null) return 'words-gone'
    const fact = factAt(reading, span)
    if (fact === null) return 'nothing-there'
    const statementAt = statements.get(report) ?? statementFinder(reading)
    statements.set(report, statementAt)
    return { report, span, ...statementAt(fact, span), figure: figureAt(reading, span) }
  }
}

/** Finds for a fact of a reading, and the words that are meant of it, all the facts of the statement that they are of. */
export function statementFinder(reading: Reading): (fact: string, span: Span) => Pick<Place, 'facts' | 'pieces'> {
  const sayings = new Map<string, Saying[]>()
  for (const saying of foldSayings(reading))
    for (const fact of new Set(saying.places.flatMap(factOf))) append(sayings, fact, saying)
  return (fact, span) => {
    const [first, ...others] = sayings.get(fact) ?? []
    if (first === undefined) return { facts: [fact], pieces: [] }
    const covered = ({ places }: Saying) =>
      Math.max(...places.map((place) => (factOf(place)[0] === fact ? coverage(span, [place.place.span]) : 0)))
    const saying = others.reduce((one, other) => (covered(other) > covered(one) ? other : one), first)
    const pieces = saying.places.flatMap(({ attribution, place }) =>
      attribution !== null && (sayings.get(attribution.id)?.length ?? 0) > 1
        ? [{ id: `${attribution.id} ${place.span.join('-')}`, attribution: attribution.id, span: place.span }]
        : [],
    )
    const cut = new Set(pieces.map(({ attribution }) => attribution))
    const whole = [...new Set(saying.places.flatMap(factOf))].filter((id) => !cut.has(id))
    return { facts: [...whole, ...pieces.map(({ id }) => id)], pieces }
  }
}

function factOf({ attribution, voice }: Utterance): string[] {
  const id = attribution?.id ?? voice?.id
  return id === undefined ? [] : [id]
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
