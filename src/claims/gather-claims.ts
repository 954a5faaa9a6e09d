import { digest } from '../document/identity.ts'
import { append } from './append.ts'
import { countedUnder, type Facet, facetsOf } from './facet.ts'
import type { OpenClaim } from './open-claim.ts'
import { sameClaim } from './same-claim.ts'
import { joinedByFate } from './same-fate.ts'
import type { Weights } from './sense-likeness.ts'
import type { Told } from './told-statements.ts'

/** The statements that surely make one claim, the one that began it first. */
export interface Gathered {
  readonly id: string
  readonly told: readonly [Told, ...Told[]]
  /** The matter of which they speak, as the first of them does. */
  readonly facet: Facet
}

/** No story has so many claims that share a feature; in one that does, the latest are compared. */
const comparedClaims = 60
/** A statement is looked up by what it has and few others have. */
const rarestFeatures = 6
/** A claim does not drift: what joins it is held against those that began it. */
const comparedStatements = 6

/**
 * Gathers statements into claims, each compared with those that began the claim. Two claims rather than one wrong one. A
 * statement that speaks of two matters stands under two.
 */
export function gatherClaims(told: readonly Told[], weights: Weights): Gathered[] {
  const claims: OpenClaim[] = []
  const under = new Map<string, OpenClaim[]>()
  for (const facet of told.flatMap(facetsOf)) {
    const keys = keysOf(facet, weights)
    const candidates = new Set(keys.flatMap((key) => (under.get(key) ?? []).slice(-comparedClaims)))
    let best: OpenClaim | undefined
    let highest = 0
    for (const claim of candidates) {
      const like = likenessTo(claim, (other) => sameClaim(other, facet, weights))
      if (like > highest) {
        best = claim
        highest = like
      }
    }
    const claim: OpenClaim = best ?? { facets: [facet] }
    if (best === undefined) claims.push(claim)
    else best.facets.push(facet)
    for (const key of keys) {
      const filed = under.get(key)
      if (filed?.at(-1) !== claim) append(under, key, claim)
    }
  }
  return withIds(joinedByFate(claims, told))
}

/** Nought where one of those that began the claim is surely of another. */
function likenessTo({ facets }: OpenClaim, like: (facet: Facet) => number): number {
  const all = facets.slice(0, comparedStatements).map(like)
  return (all[0] ?? 0) > 0 ? Math.max(...all) : 0
}

/** What a claim is filed and looked up under: its wording, who says it, what it counts, its rarest features. */
function keysOf({ told, count }: Facet, weights: Weights): readonly string[] {
  const plain = [`wording ${told.saying.best.wording.key}`, `origin ${told.statement.origin}`]
  const counted = (count === null ? told.sense.counts : [count]).map(({ figure }) => `${figure.low} ${figure.high}`)
  const numbers = counted.map((bounds) => `counted ${bounds}`)
  if (count === null || countedUnder(count) === null)
    return [...plain, ...numbers, ...weights.rarest(told, rarestFeatures)]
  return [...plain, ...numbers]
}

/** A claim is named for the statement that began it, whatever else is in the story. */
function withIds(claims: readonly OpenClaim[]): Gathered[] {
  const seen = new Map<string, number>()
  return claims.map(({ facets }) => {
    const [facet] = facets
    const { saying, statement, member } = facet.told
    const counted = facet.count === null ? [] : [countedUnder(facet.count)]
    const content = JSON.stringify([
      member.reading.report.language,
      statement.origin,
      saying.best.wording.key,
      ...counted,
    ])
    const nth = seen.get(content) ?? 0
    seen.set(content, nth + 1)
    const [first, ...rest] = new Set(facets.map(({ told }) => told))
    return { id: `c-${digest(`${content} ${nth}`).slice(0, 12)}`, facet, told: [first ?? facet.told, ...rest] }
  })
}
