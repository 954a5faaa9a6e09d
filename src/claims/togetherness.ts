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
  const weightOf = (trait: number) => weighings[respect[trait] ?? 0]?.weight ?? 0
  const partOf = (trait: number, much: number) => logGamma(much + (before[trait] ?? 1))
  const wholeOf = (at: number, size: number) => (size === 0 ? 0 : logGamma(size + (weighings[at]?.spread ?? 1)))
  const held = ({ traits, seen }: Bag): Held => {
    const sizes = names.map(() => 0)
    traits.forEach((trait, i) => {
      const at = respect[trait] ?? 0
      sizes[at] = (sizes[at] ?? 0) + (seen[i] ?? 0)
    })
    const parts = traits.map((trait, i) => partOf(trait, seen[i] ?? 0))
    return { traits, seen, parts, sizes, wholes: sizes.map((size, at) => wholeOf(at, size)) }
  }
  return {
    of: of.map(held),
    together(one, other) {
      let sum = 0
      weighings.forEach(({ weight }, at) => {
        const [a = 0, b = 0] = [one.sizes[at], other.sizes[at]]
        if (a === 0 || b === 0) return
        const apart = (one.wholes[at] ?? 0) + (other.wholes[at] ?? 0) - (spreadLog[at] ?? 0)
        sum += weight * (apart - wholeOf(at, a + b))
      })
      for (let i = 0, j = 0; i < one.traits.length && j < other.traits.length; ) {
        const [a = 0, b = 0] = [one.traits[i], other.traits[j]]
        if (a === b) {
          const both = partOf(a, (one.seen[i] ?? 0) + (other.seen[j] ?? 0)) + (begun[a] ?? 0)
          sum += weightOf(a) * (both - (one.parts[i] ?? 0) - (other.parts[j] ?? 0))
        }
        if (a <= b) i++
        if (b <= a) j++
      }
      return sum
    },
    poured: (one, other) => held(poured(one, other)),
  }
}

function poured(one: Bag, other: Bag): Bag {
  const traits: number[] = []
  const seen: number[] = []
  for (let i = 0, j = 0; i < one.traits.length || j < other.traits.length; ) {
    const [a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY] = [one.traits[i], other.traits[j]]
    traits.push(Math.min(a, b))
    seen.push((a <= b ? (one.seen[i] ?? 0) : 0) + (b <= a ? (other.seen[j] ?? 0) : 0))
    if (a <= b) i++
    if (b <= a) j++
  }
  return { traits, seen }
}
