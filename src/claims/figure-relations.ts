import type { Figure } from '../document/figure.ts'
import type { Relation } from '../document/relation.ts'
import { append } from './append.ts'
import type { Count } from './count.ts'
import { countedUnder } from './facet.ts'
import type { Gathered } from './gather-claims.ts'
import { likeness, namesAgree, type Weights } from './sense-likeness.ts'

/** A toll that is given anew all day: the latest claims of one thing are compared. */
const comparedClaims = 30
/** What five hundred outlets repeat is known by the first of them: so many pairs of statements are compared. */
const comparedStatements = 30
/** «Circa 30» is anything so near to it. */
const nearness = 0.15
/** What two who count on one day must share in meaning to count the same. */
const alikeAtLeast = 0.4

/** The numbers that a figure leaves open. */
interface Range {
  readonly low: number
  readonly high: number
}

/**
 * How the figures that claims give for one thing bear on each other: one within another is stronger than it, and two that
 * leave no number to both cannot both hold. Each claim is held against those before it; it is called stronger than the
 * nearest ones alone, since what these hold within the earlier ones is told of them already.
 */
export function figureRelations(claims: readonly Gathered[], weights: Weights): Relation[] {
  const counted = new Map<string, Gathered[]>()
  return claims.flatMap((claim) => {
    const key = keyOf(claim)
    if (key === null || !isAsserted(claim)) return []
    const before = (counted.get(key) ?? [])
      .slice(-comparedClaims)
      .filter((other) => ofOneThing(claim, other, weights))
      .reverse()
    append(counted, key, claim)
    return [...exclusionsOf(claim, before), ...strongerThan(claim, before)]
  })
}

function exclusionsOf(claim: Gathered, before: readonly Gathered[]): Relation[] {
  return before
    .filter((other) => isExact(claim) && isExact(other) && apart(rangeOf(claim), rangeOf(other)))
    .map((other) => ({
      kind: 'excludes',
      from: claim.id,
      to: other.id,
      because: `${thingIn(claim)}${inWords(other)} and ${inWords(claim)} cannot both hold`,
    }))
}

/** Only up to the nearest that cannot hold: what was said before that one is no longer what is said. */
function strongerThan(claim: Gathered, before: readonly Gathered[]): Relation[] {
  const own = rangeOf(claim)
  const end = before.findIndex((other) => apart(own, rangeOf(other)))
  const wider = (end < 0 ? before : before.slice(0, end)).filter((other) => within(own, rangeOf(other)))
  return wider
    .filter((other) => !wider.some((between) => between !== other && within(rangeOf(between), rangeOf(other))))
    .map((other) => ({
      kind: 'stronger',
      from: claim.id,
      to: other.id,
      because: `${thingIn(claim)}${inWords(claim)} is within ${inWords(other)}`,
    }))
}

/**
 * What is denied, asked or only possible excludes nothing; and what an outlet tells in its own voice is so often the toll of
 * another day or place that it is held against nobody's.
 */
function isAsserted({ told: [{ statement, sense }] }: Gathered): boolean {
  const several = new Set(sense.counts.map((count) => countedUnder(count))).size < sense.counts.length
  return (
    statement.attribution !== null && !several && (statement.factuality === 'CT+' || statement.factuality === 'PR+')
  )
}

/** A war has many tolls: the same is counted by one who counts again, or by another on the same day who means much the same. */
function ofOneThing(one: Gathered, other: Gathered, weights: Weights): boolean {
  const [own, its] = [one.told.slice(0, comparedStatements), other.told.slice(0, comparedStatements)]
  const pairs = own.flatMap((a) => its.map((b) => [a, b] as const)).slice(0, comparedStatements)
  return pairs.some(([a, b]) => {
    if (!namesAgree(a, b)) return false
    if (a.statement.origin === b.statement.origin) return true
    const [day, otherDay] = [a.statement.at?.slice(0, 10), b.statement.at?.slice(0, 10)]
    return day !== undefined && day.length === 10 && day === otherDay && likeness(a, b, weights) >= alikeAtLeast
  })
}

/** What a claim counts: in its matter, or the one thing that it counts in none that is known. */
function countIn({ facet, told: [{ sense }] }: Gathered): Count | null {
  return facet.count ?? (sense.counts.length === 1 ? (sense.counts[0] ?? null) : null)
}

function keyOf(claim: Gathered): string | null {
  const count = countIn(claim)
  if (count === null) return null
  const { counted, unit } = count.figure
  const word = counted === null ? null : JSON.stringify([claim.told[0].member.reading.report.language, counted, unit])
  return countedUnder(count) ?? word
}

function figureOf(claim: Gathered): Figure | null {
  return countIn(claim)?.figure ?? null
}

function rangeOf(claim: Gathered): Range {
  const { low = null, high = null, approximate = false } = figureOf(claim) ?? {}
  const [from, to] = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
  return approximate
    ? { low: from - Math.abs(from) * nearness, high: to + Math.abs(to) * nearness }
    : { low: from, high: to }
}

/** Who counts about so many excludes nothing. */
function isExact(claim: Gathered): boolean {
  return figureOf(claim)?.approximate === false
}

function apart(one: Range, other: Range): boolean {
  return one.low > other.high || other.low > one.high
}

function within(inner: Range, outer: Range): boolean {
  const inside = inner.low >= outer.low && inner.high <= outer.high
  return inside && (inner.low > outer.low || inner.high < outer.high)
}

/** What is counted, in the word of the report: "worker: ". */
function thingIn(claim: Gathered): string {
  const counted = figureOf(claim)?.counted ?? null
  return counted === null ? '' : `${counted}: `
}

function inWords(claim: Gathered): string {
  const { low = null, high = null, approximate = false } = figureOf(claim) ?? {}
  const about = approximate ? 'about ' : ''
  if (low === null) return `${about}at most ${high}`
  if (high === null) return `${about}at least ${low}`
  return `${about}${low === high ? low : `${low} to ${high}`}`
}
