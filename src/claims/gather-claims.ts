import { digest } from '../document/identity.ts'
import { countedUnder, type Facet, facetsOf } from './facet.ts'
import type { OpenClaim } from './open-claim.ts'
import { joinedToBefore } from './same-as-before.ts'
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

/** No story has so many statements that share a feature; in one that does, the latest are compared. */
const comparedFacets = 60
/** A statement is looked up by what it has and few others have. */
const rarestFeatures = 6
/** Of a claim those that began it are held against those of another. */
const comparedStatements = 6
/** So many of the statements of two claims must be alike for the two to be one: a claim does not drift. */
const alikeAtLeast = 0.5

/**
 * Gathers statements into claims, those that are surely one first, and two claims into one only where most of their statements
 * are alike. Two claims rather than one wrong one. A statement that speaks of two matters stands under two.
 */
export function gatherClaims(told: readonly Told[], weights: Weights): Gathered[] {
  const facets = told.flatMap(facetsOf)
  const known = new Map<number, number>()
  const likeness = (i: number, j: number): number => {
    const key = i * facets.length + j
    const before = known.get(key)
    if (before !== undefined) return before
    const [one, other] = [facets[i], facets[j]]
    const like = one === undefined || other === undefined ? 0 : sameClaim(one, other, weights)
    known.set(key, like)
    return like
  }
  const groupOf = facets.map((_, i): number[] => [i])
  for (const [i, j] of likePairs(facets, weights)) {
    const [one = [], other = []] = [groupOf[i], groupOf[j]]
    if (one === other || !areOne(one, other, likeness)) continue
    one.push(...other)
    one.sort((a, b) => a - b)
    for (const each of other) groupOf[each] = one
  }
  const claims = [...new Set(groupOf)].flatMap((group): OpenClaim[] => {
    const [first, ...rest] = group.flatMap((i) => facets[i] ?? [])
    const alone = rest.length === 0 && first?.beside === true
    return first === undefined || alone ? [] : [{ facets: [first, ...rest] }]
  })
  return withIds(joinedToBefore(joinedByFate(claims, told), told))
}

/** The facets that are alike, by their places in the list, the surest pairs first. */
function likePairs(facets: readonly Facet[], weights: Weights): readonly (readonly [i: number, j: number])[] {
  const listsOf = filing(weights)
  const pairs: { i: number; j: number; like: number }[] = []
  // By facet the last one that it was held against, so that two that meet under several keys are so once.
  const heldAgainst = new Int32Array(facets.length).fill(-1)
  facets.forEach((facet, j) => {
    heldAgainst[j] = j
    for (const filed of listsOf(facet)) {
      for (let at = Math.max(0, filed.length - comparedFacets); at < filed.length; at++) {
        const i = filed[at] ?? 0
        const other = facets[i]
        if (other === undefined || heldAgainst[i] === j) continue
        heldAgainst[i] = j
        const like = sameClaim(other, facet, weights)
        if (like > 0) pairs.push({ i, j, like })
      }
      filed.push(j)
    }
  })
  return pairs
    .sort((one, other) => other.like - one.like || one.i - other.i || one.j - other.j)
    .map(({ i, j }) => [i, j])
}

/** Gives the lists in which a claim is filed and looked up: by its wording, who says it, what it counts, its rarest features. */
function filing(weights: Weights): (facet: Facet) => readonly number[][] {
  const [byWording, byOrigin, byBounds] = [
    new Map<string, number[]>(),
    new Map<string, number[]>(),
    new Map<string, number[]>(),
  ]
  const byFeature = new Map<number, number[]>()
  return ({ told, count, counts }) => {
    const lists = [listUnder(told.saying.best.wording.key, byWording), listUnder(told.statement.origin, byOrigin)]
    for (const { figure } of counts) lists.push(listUnder(`${figure.low} ${figure.high}`, byBounds))
    if (count === null || countedUnder(count) === null)
      for (const feature of weights.rarest(told, rarestFeatures)) lists.push(listUnder(feature, byFeature))
    return lists
  }
}

function listUnder<Key>(key: Key, lists: Map<Key, number[]>): number[] {
  const known = lists.get(key)
  if (known !== undefined) return known
  const list: number[] = []
  lists.set(key, list)
  return list
}

function areOne(one: readonly number[], other: readonly number[], likeness: (i: number, j: number) => number): boolean {
  const [ones, others] = [one.slice(0, comparedStatements), other.slice(0, comparedStatements)]
  let [alike, all] = [0, 0]
  for (const i of ones)
    for (const j of others) {
      all++
      if (likeness(Math.min(i, j), Math.max(i, j)) > 0) alike++
    }
  return alike >= all * alikeAtLeast
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
