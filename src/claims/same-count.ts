import type { Figure } from '../document/figure.ts'
import { kinOf } from '../lang/concept-kin.ts'
import { comparedOf } from './compared.ts'
import { type Count, countAlike } from './count.ts'
import type { Facet } from './facet.ts'
import { exchanged, haveCommon } from './likeness.ts'
import { kinsIn, likenessOf, namesAgree, nameTheSame, type Weights } from './sense-likeness.ts'

/** Two statements must be so alike, and have more in common than the number: a war has many dozens. */
const alikeAtLeast = 0.2
const fewestThings = 2
/** A source that counts later may count something else. */
const daysApart = 2
/** How far a place lies is said of it whatever is told. */
const ofDistance: ReadonlySet<string | null> = new Set(['km', 'm', 'mi'])
/** So many of anything are hardly counted twice in a story: of fewer, what they are must be known. */
const fewestTelling = 10

/**
 * Whether two statements, of which one at least counts something in a matter, count the same: as many of the same, or as
 * many where one of them does not say of what, the number is one that hardly comes twice, and they speak of other things in
 * common.
 */
export function sameCount(one: Facet, other: Facet, weights: Weights): boolean {
  if (one.count !== null && other.count !== null && countAlike(one.count, other.count)) {
    const [a, b] = [one.count.figure, other.count.figure]
    const named = ofOneOrigin(one, other) || one.count.thing !== null || isTelling(a) ? namesAgree : nameTheSame
    if (sameBounds(a, b) || (ofOneOrigin(one, other) && sameLeast(a, b))) return named(one.told, other.told)
  }
  if (one.counts.length === 0 || other.counts.length === 0) return false
  if (!one.counts.some((a) => other.counts.some((b) => mayBeOne(a, b)) && isTelling(a.figure))) return false
  const shared = weights.share(one.told, other.told)
  if (shared.things < fewestThings || likenessOf(shared) < alikeAtLeast) return false
  return haveCommon(kinsIn(one.told.sense), kinsIn(other.told.sense))
}

function mayBeOne(one: Count, other: Count): boolean {
  if (!sameBounds(one.figure, other.figure) || one.figure.unit !== other.figure.unit) return false
  return one.thing === null || other.thing === null || kinOf(one.thing) === kinOf(other.thing)
}

/** «Circa 240 milioni» is the claim of 240 millions, said with less certainty. */
function sameBounds(one: Figure, other: Figure): boolean {
  return one.low === other.low && one.high === other.high
}

/** «42» and «at least 42», which one source says again, are one count. */
function sameLeast(one: Figure, other: Figure): boolean {
  return (
    one.low !== null && one.low === other.low && one.unit === other.unit && (one.high === null || other.high === null)
  )
}

function ofOneOrigin({ told: one }: Facet, { told: other }: Facet): boolean {
  return one.statement.origin === other.statement.origin && one.member !== other.member
}

/**
 * Whether two statements of one source give the same number, one that hardly comes twice, of the same thing as far as they
 * say: «les pro-Morsi sont 25.000», «ils étaient 25 000».
 */
export function sameNumberAgain(one: Facet, other: Facet): boolean {
  if (one.counts.length === 0 || other.counts.length === 0 || one.beside || other.beside) return false
  const { day } = comparedOf(one.told)
  const { day: otherDay } = comparedOf(other.told)
  const soon = day !== null && otherDay !== null && Math.abs(day - otherDay) <= daysApart
  if (!soon || exchanged(one.told.sense.days, other.told.sense.days)) return false
  return (
    ofOneOrigin(one, other) &&
    namesAgree(one.told, other.told) &&
    one.counts.some((a) => other.counts.some((b) => mayBeOne(a, b) && matterMayBeOne(a, b)) && isTelling(a.figure))
  )
}

function matterMayBeOne(one: Count, other: Count): boolean {
  return one.matter === null || other.matter === null || one.matter === other.matter
}

/** «Decine», «più di mille» may be of anything. */
function isTelling({ low, high, unit }: Figure): boolean {
  if (ofDistance.has(unit)) return false
  const number = high ?? low ?? 0
  return number >= (unit === null ? fewestTelling : 1) && (high !== null || !/^[1-9]0+$/u.test(String(number)))
}
