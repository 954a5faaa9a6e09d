import { logGamma } from './log-gamma.ts'
import { weighingOf } from './respects.ts'
import type { Bag, Bags } from './traits.ts'

/** A bag made ready for being held against others. */
export interface Held extends Bag {
  /** For each trait the logarithm of its part of the likelihood. */
  readonly parts: readonly number[]
  /** For each respect how much was seen, and the logarithm of its part. */
  readonly sizes: readonly number[]
  readonly wholes: readonly number[]
}

/** Tells how surely two bags of claims are of one question. */
export interface Togetherness {
  readonly of: readonly Held[]
  /**
   * The logarithm of how much likelier the traits of two bags are where one question gave both than where each has one of its
   * own. Traits come in bursts: whoever speaks of Algeria does so again, so that what few claims have and these two share
   * tells most.
   */
  together(one: Held, other: Held): number
  poured(one: Held, other: Held): Held
}

/**
 * A question is thought of as an urn that gives again, and more often, what it has given (Pólya's): what it holds before is
 * what all claims of the story have, as much of it as the respect's spread says.
 */
export function togethernessOf({ of, respects, everywhere }: Bags): Togetherness {
  const names = [...new Set(respects)]
  const number = new Map(names.map((name, i) => [name, i]))
  const respect = respects.map((name) => number.get(name) ?? 0)
  const weighings = names.map(weighingOf)
  const totals = names.map(() => 0)
  everywhere.forEach((much, trait) => {
    const at = respect[trait] ?? 0
    totals[at] = (totals[at] ?? 0) + much
  })
  const before = everywhere.map((much, trait) => {
    const at = respect[trait] ?? 0
    return ((weighings[at]?.spread ?? 1) * much) / (totals[at] || 1)
  })
  const begun = before.map(logGamma)
  const spreadLog = weighings.map(({ spread }) => logGamma(spread))
  const weights = weighings.map(({ weight }) => weight)
  const weightOf = (trait: number) => weights[respect[trait] ?? 0] ?? 0
  const partOf = (trait: number, much: number) => logGamma(much + (before[trait] ?? 1))
  const wholeOf = (at: number, size: number) => (size === 0 ? 0 : logGamma(size + (weighings[at]?.spread ?? 1)))
  const held = ({ traits, seen }: Bag, parts: readonly number[]): Held => {
    const sizes = names.map(() => 0)
    traits.forEach((trait, i) => {
      const at = respect[trait] ?? 0
      sizes[at] = (sizes[at] ?? 0) + (seen[i] ?? 0)
    })
    return { traits, seen, parts, sizes, wholes: sizes.map((size, at) => wholeOf(at, size)) }
  }
  const ofSizes = (one: Held, other: Held): number => {
    let sum = 0
    for (let at = 0; at < weighings.length; at++) {
      const a = one.sizes[at] ?? 0
      const b = other.sizes[at] ?? 0
      if (a === 0 || b === 0) continue
      const apart = (one.wholes[at] ?? 0) + (other.wholes[at] ?? 0) - (spreadLog[at] ?? 0)
      sum += (weights[at] ?? 0) * (apart - wholeOf(at, a + b))
    }
    return sum
  }
  // Both lists are in order. Asked of every group for every other that it is held against.
  const ofTraits = (one: Held, other: Held): number => {
    let sum = 0
    let i = 0
    let j = 0
    while (i < one.traits.length && j < other.traits.length) {
      const trait = one.traits[i] ?? 0
      const its = other.traits[j] ?? 0
      if (trait === its) {
        const both = partOf(trait, (one.seen[i] ?? 0) + (other.seen[j] ?? 0)) + (begun[trait] ?? 0)
        sum += weightOf(trait) * (both - (one.parts[i] ?? 0) - (other.parts[j] ?? 0))
      }
      if (trait <= its) i++
      if (its <= trait) j++
    }
    return sum
  }
  return {
    of: of.map((bag) =>
      held(
        bag,
        bag.traits.map((trait, i) => partOf(trait, bag.seen[i] ?? 0)),
      ),
    ),
    together: (one, other) => ofSizes(one, other) + ofTraits(one, other),
    poured: (one, other) => {
      const { parts, ...bag } = poured(one, other, partOf)
      return held(bag, parts)
    },
  }
}

/** Two bags as one; the part of a trait that only one of them has stays as it is. */
function poured(one: Held, other: Held, partOf: (trait: number, much: number) => number) {
  const traits: number[] = []
  const seen: number[] = []
  const parts: number[] = []
  let i = 0
  let j = 0
  while (i < one.traits.length || j < other.traits.length) {
    const trait = one.traits[i] ?? Number.POSITIVE_INFINITY
    const its = other.traits[j] ?? Number.POSITIVE_INFINITY
    const much = (trait <= its ? (one.seen[i] ?? 0) : 0) + (its <= trait ? (other.seen[j] ?? 0) : 0)
    traits.push(Math.min(trait, its))
    seen.push(much)
    parts.push(trait === its ? partOf(trait, much) : ((trait < its ? one.parts[i] : other.parts[j]) ?? 0))
    if (trait <= its) i++
    if (its <= trait) j++
  }
  return { traits, seen, parts }
}
