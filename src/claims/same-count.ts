import type { Figure } from '../document/figure.ts'
import { kinOf } from '../lang/concept-kin.ts'
import { type Count, countAlike } from './count.ts'
import type { Facet } from './facet.ts'
import { namesAgree } from './sense-likeness.ts'

/** So many of anything are hardly counted twice in a story: of fewer, what they are must be known. */
const fewestTelling = 10

/**
 * Whether two statements, of which one at least counts something in a matter, count the same: as many of the same, or as
 * many where one of them does not say of what, and the number is one that hardly comes twice.
 */
export function sameCount(one: Facet, other: Facet): boolean {
  if (one.count !== null && other.count !== null && sameBounds(one.count.figure, other.count.figure)) {
    if (countAlike(one.count, other.count)) return namesAgree(one.told, other.told)
  }
  const theirs = countsOf(other)
  return countsOf(one).some((a) => isTelling(a.figure) && theirs.some((b) => mayBeOne(a, b)))
}

function countsOf({ count, told }: Facet): readonly Count[] {
  return count === null ? told.sense.counts : [count]
}

function mayBeOne(one: Count, other: Count): boolean {
  if (!sameBounds(one.figure, other.figure) || one.figure.unit !== other.figure.unit) return false
  return one.thing === null || other.thing === null || kinOf(one.thing) === kinOf(other.thing)
}

/** «Circa 240 milioni» is the claim of 240 millions, said with less certainty. */
function sameBounds(one: Figure, other: Figure): boolean {
  return one.low === other.low && one.high === other.high
}

/** «Decine», «più di mille» may be of anything. */
function isTelling({ low, high, unit }: Figure): boolean {
  const number = high ?? low ?? 0
  return number >= (unit === null ? fewestTelling : 1) && (high !== null || !/^[1-9]0+$/u.test(String(number)))
}
