import type { Span } from '../document/span.ts'
import { append } from './append.ts'
import type { Gathered } from './gather-claims.ts'
import type { Told } from './told-statements.ts'

/** In characters: so much at most stands between two statements of one breath, or right beside each other; with more, two hardly belong together. */
const oneBreath = 300
const close = 100
const far = 500
/** So many statements on, what was said before tells of this one; of what the same source says, so many on, and somewhat. */
const farthest = 2
const farthestOfOneSource = 8
const fartherOn = 0.5
/** A statement that counts many things stands under many claims: no more of them are looked at. */
const mostAhead = 12

interface Place {
  readonly claim: number
  readonly told: Told
}

/**
 * How far the order of the reports speaks for two claims being of one question, by their numbers, as the logarithm of the odds.
 * What one source goes on to say is mostly on the same matter, here and further on; where another one speaks, it is so if nothing stands between;
 * and where a count stands beside what counts nothing, rather not.
 */
export function neighboursAmong(claims: readonly Gathered[]): readonly ReadonlyMap<number, number>[] {
  const beside = claims.map(() => new Map<number, number>())
  const note = (one: number, other: number, odds: number) => {
    const known = beside[one]
    if (one !== other) known?.set(other, (known.get(other) ?? 0) + odds)
  }
  const byReport = new Map<string, Place[]>()
  claims.forEach(({ told }, claim) => {
    for (const each of told) append(byReport, each.member.id, { claim, told: each })
  })
  for (const places of byReport.values()) {
    places.sort((one, other) => spanOf(one)[0] - spanOf(other)[0])
    const order = ranks(places)
    places.forEach((one, i) => {
      for (let j = i + 1; j < Math.min(places.length, i + mostAhead); j++) {
        const next = places[j]
        const apart = (order[j] ?? 0) - (order[i] ?? 0)
        if (next === undefined || apart > farthestOfOneSource) break
        if (apart === 0 || (apart > farthest && !ofOneSource(one, next))) continue
        const odds = apart > farthest ? fartherOn : oddsOf(one, next) / apart
        note(one.claim, next.claim, odds)
        note(next.claim, one.claim, odds)
      }
    })
  }
  return beside
}

/** The how-manieth statement each place gives: one that counts two things stands under two claims. */
function ranks(places: readonly Place[]): readonly number[] {
  let rank = 0
  return places.map(({ told }, i) => {
    if (i > 0 && told !== places[i - 1]?.told) rank++
    return rank
  })
}

function oddsOf(one: Place, next: Place): number {
  const between = spanOf(next)[0] - spanOf(one)[1]
  const counting = [one, next].filter(({ told }) => told.saying.best.figures.length > 0).length
  if (ofOneSource(one, next)) {
    if (counting === 0) return between < oneBreath ? 2 : 1
    return counting === 1 ? 0.5 : 0
  }
  if (counting === 1) return -1
  if (between < close) return 0.5
  return between > far ? -0.5 : 0
}

function ofOneSource({ told: one }: Place, { told: other }: Place): boolean {
  return one.statement.origin === other.statement.origin
}

function spanOf({ told }: Place): Span {
  return told.saying.best.place.span
}
