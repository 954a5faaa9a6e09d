import { logGamma, logGammas } from './log-gamma.ts'
import { weighingOf } from './respects.ts'
import type { Bag, Bags } from './traits.ts'

/** A bag made ready for being held against others: those of its traits that others may have too. */
export interface Held extends Bag {
  /** For each trait the logarithm of its part of the likelihood. */
  readonly parts: readonly number[]
  /** For each respect how much was seen, of all traits, and the logarithm of its part. */
  readonly sizes: readonly number[]
  readonly wholes: readonly number[]
}

/** Tells how surely two bags of claims are of one question. */
export interface Togetherness {
  readonly of: readonly Held[]
  /**
   * Gives the logarithm of how much likelier the traits that a bag and others share are where one question gave both than where
   * each has one of its own. Traits come in bursts: whoever speaks of Algeria does so again, so that what few claims have and
   * these two share tells most. What it gives tells nothing any more once it is asked of another bag.
   */
  beside(one: Held): (other: Held) => number
  /** What their sizes tell in the same way: the more two bags hold, the more they would have to share. */
  bySize(one: Held, other: Held): number
  poured(one: Held, other: Held): Held
}

/** Less is an error of rounding. */
const alone = 1e-9

/**
 * A question is thought of as an urn that gives again, and more often, what it has given (Pólya's): what it holds before is
 * what all claims of the story have, as much of it as the respect's spread says.
 */
export function togethernessOf({ of, respects, everywhere }: Bags): Togetherness {
  const names = [...new Set(respects)]
  const number = new Map(names.map((name, i) => [name, i]))
  const respect = Int32Array.from(respects, (name) => number.get(name) ?? 0)
  const weighings = names.map(weighingOf)
  const spreads = Float64Array.from(weighings, ({ spread }) => spread)
  const spreadLog = spreads.map(logGamma)
  const weights = Float64Array.from(weighings, ({ weight }) => weight)
  const totals = new Float64Array(names.length)
  everywhere.forEach((much, trait) => {
    const at = respect[trait] ?? 0
    totals[at] = (totals[at] ?? 0) + much
  })
  const before = Float64Array.from(everywhere, (much, trait) => {
    const at = respect[trait] ?? 0
    return ((spreads[at] ?? 1) * much) / (totals[at] || 1)
  })
  const begun = before.map(logGamma)
  const weightOf = Float64Array.from(respect, (at) => weights[at] ?? 0)
  const partOf = (trait: number, much: number) => logGamma(much + (before[trait] ?? 1))
  const wholeOf = (at: number, size: number) => (size === 0 ? 0 : logGamma(size + (spreads[at] ?? 1)))
  const wholesOf = (sizes: readonly number[]) => sizes.map((size, at) => wholeOf(at, size))
  const ready = ({ traits, seen }: Bag): Held => {
    const sizes = names.map(() => 0)
    const shared: Mutable = { traits: [], seen: [], parts: [] }
    for (let i = 0; i < traits.length; i++) {
      const trait = traits[i] ?? 0
      const much = seen[i] ?? 0
      const at = respect[trait] ?? 0
      sizes[at] = (sizes[at] ?? 0) + much
      if ((everywhere[trait] ?? 0) - much <= alone) continue
      shared.traits.push(trait)
      shared.seen.push(much)
      shared.parts.push(partOf(trait, much))
    }
    return { sizes, wholes: wholesOf(sizes), ...shared }
  }
  const bySize = (one: Held, other: Held): number => {
    let sum = 0
    for (let at = 0; at < weights.length; at++) {
      const a = one.sizes[at] ?? 0
      const b = other.sizes[at] ?? 0
      if (a === 0 || b === 0) continue
      const apart = (one.wholes[at] ?? 0) + (other.wholes[at] ?? 0) - (spreadLog[at] ?? 0)
      sum += (weights[at] ?? 0) * (apart - wholeOf(at, a + b))
    }
    return sum
  }
  // Of the bag that others are held against, by trait; so what they have is gone through and nothing else.
  const itsSeen = new Float64Array(everywhere.length)
  const itsParts = new Float64Array(everywhere.length)
  const itHas = new Uint8Array(everywhere.length)
  // What both have is found first and reckoned then: one in three is, and a processor guesses badly which.
  const inBoth = new Int32Array(everywhere.length + 1)
  const together = new Float64Array(everywhere.length)
  let laidOut: readonly number[] = []
  const layOut = ({ traits, seen, parts }: Held) => {
    for (const trait of laidOut) itHas[trait] = 0
    for (let i = 0; i < traits.length; i++) {
      const trait = traits[i] ?? 0
      itHas[trait] = 1
      itsSeen[trait] = seen[i] ?? 0
      itsParts[trait] = parts[i] ?? 0
    }
    laidOut = traits
  }
  const ofTraits = ({ traits, seen, parts }: Held): number => {
    let common = 0
    for (let i = 0; i < traits.length; i++) {
      inBoth[common] = i
      common += itHas[traits[i] ?? 0] ?? 0
    }
    for (let at = 0; at < common; at++) {
      const i = inBoth[at] ?? 0
      const trait = traits[i] ?? 0
      together[at] = (itsSeen[trait] ?? 0) + (seen[i] ?? 0) + (before[trait] ?? 1)
    }
    logGammas(together, common)
    let sum = 0
    for (let at = 0; at < common; at++) {
      const i = inBoth[at] ?? 0
      const trait = traits[i] ?? 0
      const both = (together[at] ?? 0) + (begun[trait] ?? 0)
      sum += (weightOf[trait] ?? 0) * (both - (itsParts[trait] ?? 0) - (parts[i] ?? 0))
    }
    return sum
  }
  return {
    of: of.map(ready),
    beside(one) {
      layOut(one)
      return ofTraits
    },
    bySize,
    poured(one, other) {
      const sizes = one.sizes.map((size, at) => size + (other.sizes[at] ?? 0))
      return { sizes, wholes: wholesOf(sizes), ...poured(one, other, partOf) }
    },
  }
}

interface Mutable {
  readonly traits: number[]
  readonly seen: number[]
  readonly parts: number[]
}

/** Two bags as one; the part of a trait that only one of them has stays as it is. */
function poured(one: Held, other: Held, partOf: (trait: number, much: number) => number): Mutable {
  const both: Mutable = { traits: [], seen: [], parts: [] }
  let i = 0
  let j = 0
  while (i < one.traits.length || j < other.traits.length) {
    const trait = one.traits[i] ?? Number.POSITIVE_INFINITY
    const its = other.traits[j] ?? Number.POSITIVE_INFINITY
    const much = (trait <= its ? (one.seen[i] ?? 0) : 0) + (its <= trait ? (other.seen[j] ?? 0) : 0)
    both.traits.push(Math.min(trait, its))
    both.seen.push(much)
    both.parts.push(trait === its ? partOf(trait, much) : ((trait < its ? one.parts[i] : other.parts[j]) ?? 0))
    if (trait <= its) i++
    if (its <= trait) j++
  }
  return both
}
