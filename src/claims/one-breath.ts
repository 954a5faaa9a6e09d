import type { Span } from '../document/span.ts'
import { append } from './append.ts'
import type { Gathered } from './gather-claims.ts'
import type { Told } from './told-statements.ts'

/** In characters: what stands between two statements of one breath. */
const nearby = 200
/** Of the statements of either claim so many stand beside one of the other. */
const oftenAtLeast = 1 / 3

interface Place {
  readonly claim: Gathered
  readonly told: Told
}

/**
 * For each claim those that one source states right before or after it in a report: mostly it goes on about the same. Not so
 * where it counts: the dead and the injured of one sentence are two questions.
 */
export function breathsOf(claims: readonly Gathered[]): ReadonlyMap<Gathered, ReadonlySet<Gathered>> {
  const byReport = new Map<string, Place[]>()
  for (const claim of claims) for (const told of claim.told) append(byReport, told.member.id, { claim, told })
  const together = new Map<Gathered, Map<Gathered, number>>()
  const note = (one: Gathered, other: Gathered) => {
    const known = together.get(one) ?? new Map<Gathered, number>()
    together.set(one, known.set(other, (known.get(other) ?? 0) + 1))
  }
  for (const places of byReport.values()) {
    places.sort((one, other) => spanOf(one)[0] - spanOf(other)[0])
    places.forEach((one, i) => {
      const next = places[i + 1]
      if (next === undefined || !areOneBreath(one, next)) return
      note(one.claim, next.claim)
      note(next.claim, one.claim)
    })
  }
  return new Map(
    [...together].map(([one, others]) => [
      one,
      new Set([...others].flatMap(([other, times]) => (isOften(times, one, other) ? other : []))),
    ]),
  )
}

/** What six reports have of a source, and one of them beside something else, is not about that. */
function isOften(times: number, one: Gathered, other: Gathered): boolean {
  return times >= Math.max(one.told.length, other.told.length) * oftenAtLeast
}

function areOneBreath(one: Place, next: Place): boolean {
  if (one.told.statement.origin !== next.told.statement.origin || spanOf(next)[0] - spanOf(one)[1] > nearby)
    return false
  return ![one, next].some(({ told: { saying } }) => saying.best.bare || saying.best.figures.length > 0)
}

function spanOf({ told }: Place): Span {
  return told.saying.best.place.span
}
