import type { Change } from '../document/change.ts'
import type { Origin } from '../document/origin.ts'
import type { Relation } from '../document/relation.ts'
import { certaintyChanges } from './certainty-changes.ts'
import { editsOf } from './edits.ts'
import { figureChanges } from './figure-changes.ts'
import type { Gathered } from './gather-claims.ts'
import type { Member } from './member.ts'
import type { PlacedChange } from './placed-change.ts'
import { compareDates } from './report-order.ts'
import { retractionsOf, type Withdrawal } from './withdrawals.ts'

/** What was found in the story before. */
interface Found {
  readonly origins: readonly Origin[]
  readonly relations: readonly Relation[]
  readonly withdrawals: readonly Withdrawal[]
}

/**
 * What each report brought into the story that was not there before: new claims, further origins of a claim, what an
 * origin took back or tells otherwise than before, and what an outlet edited. In order of the day on which it was
 * published, then of the reports, then of its place in the report.
 */
export function changesOf(
  members: readonly Member[],
  claims: readonly Gathered[],
  { origins, relations, withdrawals }: Found,
): Change[] {
  const nth = new Map(members.map(({ id }, i) => [id, i]))
  const names = new Map(origins.map(({ id, name }) => [id, name]))
  const placed: PlacedChange[] = [
    ...claims.flatMap((claim) => additionsTo(claim, names)),
    ...figureChanges(claims),
    ...certaintyChanges(claims),
    ...denialsOf(relations, claims, names),
    ...retractionsOf(withdrawals),
    ...members.flatMap((member) => editsOf(member, claims)),
  ]
  const start = ({ by }: PlacedChange) => by?.saying.places[0]?.place.span[0] ?? Number.POSITIVE_INFINITY
  return placed
    .sort(
      (one, other) =>
        compareDates(one.change.at, other.change.at) ||
        (nth.get(one.change.report) ?? 0) - (nth.get(other.change.report) ?? 0) ||
        Math.sign(start(one) - start(other) || 0),
    )
    .map(({ change, by }) => (by === null ? change : { ...change, statement: by.statement.id }))
}

/** That a claim is new, and which further origins it comes to have. */
function additionsTo({ id, told }: Gathered, names: ReadonlyMap<string, string>): PlacedChange[] {
  const nameOf = (origin: string) => names.get(origin) ?? null
  const known = new Set<string>()
  return told.flatMap((by) => {
    const { origin } = by.statement
    if (known.has(origin)) return []
    known.add(origin)
    const change = { at: by.givenAt, report: by.member.id, claim: id } as const
    return known.size === 1
      ? { by, change: { ...change, kind: 'claim' as const, before: null, after: by.saying.best.proposition } }
      : {
          by,
          change: {
            ...change,
            kind: 'origin' as const,
            before: nameOf(told[0].statement.origin),
            after: nameOf(origin),
          },
        }
  })
}

/** That somebody denies what another origin had asserted by then. */
function denialsOf(
  relations: readonly Relation[],
  claims: readonly Gathered[],
  names: ReadonlyMap<string, string>,
): PlacedChange[] {
  const asserted = new Map(claims.map((claim) => [claim.id, claim]))
  const made = new Map(claims.flatMap(({ told }) => told.map((each) => [each.statement.id, each] as const)))
  return relations.flatMap(({ kind, from, to }) => {
    const [by, claim] = [made.get(from), asserted.get(to)]
    if (kind !== 'denies' || by === undefined || claim === undefined) return []
    const [said] = claim.told
    if (compareDates(said.statement.at, by.statement.at) > 0) return []
    const after = `${names.get(by.statement.origin)}: ${by.saying.best.proposition}`
    const change = { at: by.givenAt, report: by.member.id, kind: 'denial', claim: to } as const
    return [{ by, change: { ...change, before: said.saying.best.proposition, after } }]
  })
}
