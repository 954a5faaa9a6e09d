import { logGamma, logGammas } from './log-gamma.ts'
import { weighingOf } from './respects.ts'
import { sharedTraits } from './shared-traits.ts'
import type { Bag, Bags } from './traits.ts'

/** A bag made ready for being held against others: those of its traits that others may have too. */
export interface Held extends Bag {
  /** For each trait the logarithm of its part of the likelihood. */
  readonly parts: Float64Array
  /** For each respect how much was seen, of all traits, and the logarithm of its part. */
  readonly sizes: Float64Array
  readonly wholes: Float64Array
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
export function togethernessOf({ of, respects, respectOf, everywhere }: Bags): Togetherness {
  const weighings = respects.map(weighingOf)
  const spreads = Float64Array.from(weighings, ({ spread }) => spread)
  const spreadLog = spreads.map(logGamma)
  const weights = Float64Array.from(weighings, ({ weight }) => weight)
  const before = heldBefore(everywhere, respectOf, spreads)
  const weightOf = new Float64Array(everywhere.length)
  for (let trait = 0; trait < weightOf.length; trait++) weightOf[trait] = weights[respectOf[trait] ?? 0] ?? 0
  const wholesOf = (sizes: Float64Array) => sizes.map((size, at) => wholeOf(size, spreads[at] ?? 1))
  const pour = pouring(before)
  return {
    of: of.map((bag): Held => {
      const sizes = sizesOf(bag, respectOf, respects.length)
      const { traits, seen } = withoutLonely(bag, everywhere)
      return { traits, seen, parts: partsOf(traits, seen, before), sizes, wholes: wholesOf(sizes) }
    }),
    beside: sharedTraits({ before, begun: before.map(logGamma), weightOf }),
    bySize(one, other) {
      let sum = 0
      for (let at = 0; at < weights.length; at++) {
        const a = one.sizes[at] ?? 0
        const b = other.sizes[at] ?? 0
        if (a === 0 || b === 0) continue
        const apart = (one.wholes[at] ?? 0) + (other.wholes[at] ?? 0) - (spreadLog[at] ?? 0)
        sum += (weights[at] ?? 0) * (apart - wholeOf(a + b, spreads[at] ?? 1))
      }
      return sum
    },
    poured(one, other) {
      const sizes = one.sizes.map((size, at) => size + (other.sizes[at] ?? 0))
      const { traits, seen, parts } = pour(one, other)
      return { traits, seen, parts, sizes, wholes: wholesOf(sizes) }
    },
  }
}

/** By trait how much of it an urn holds before anything is drawn from it. */
function heldBefore(everywhere: Float64Array, respectOf: readonly number[], spreads: Float64Array): Float64Array {
  const totals = new Float64Array(spreads.length)
  for (let trait = 0; trait < everywhere.length; trait++) {
    const at = respectOf[trait] ?? 0
    totals[at] = (totals[at] ?? 0) + (everywhere[trait] ?? 0)
  }
  const before = new Float64Array(everywhere.length)
  for (let trait = 0; trait < everywhere.length; trait++) {
    const at = respectOf[trait] ?? 0
    before[trait] = ((spreads[at] ?? 1) * (everywhere[trait] ?? 0)) / (totals[at] || 1)
  }
  return before
}

/** By respect how much a bag has seen. */
function sizesOf({ traits, seen }: Bag, respectOf: readonly number[], respects: number): Float64Array {
  const sizes = new Float64Array(respects)
  for (let i = 0; i < traits.length; i++) {
    const at = respectOf[traits[i] ?? 0] ?? 0
    sizes[at] = (sizes[at] ?? 0) + (seen[i] ?? 0)
  }
  return sizes
}

function wholeOf(size: number, spread: number): number {
  return size === 0 ? 0 : logGamma(size + spread)
}

function partsOf(traits: Int32Array, seen: Float64Array, before: Float64Array): Float64Array {
  const parts = new Float64Array(traits.length)
  for (let i = 0; i < traits.length; i++) parts[i] = (seen[i] ?? 0) + (before[traits[i] ?? 0] ?? 1)
  logGammas(parts, parts.length)
  return parts
}

/** A bag without the traits that no other one has. */
function withoutLonely({ traits, seen }: Bag, everywhere: Float64Array): Bag {
  const kept = new Int32Array(traits.length)
  const seenOf = new Float64Array(traits.length)
  let count = 0
  for (let i = 0; i < traits.length; i++) {
    const trait = traits[i] ?? 0
    const much = seen[i] ?? 0
    kept[count] = trait
    seenOf[count] = much
    if ((everywhere[trait] ?? 0) - much > alone) count++
  }
  return { traits: kept.slice(0, count), seen: seenOf.slice(0, count) }
}

/** Gives two bags as one; the part of a trait that only one of them has stays as it is. */
function pouring(before: Float64Array): (one: Held, other: Held) => Pick<Held, 'traits' | 'seen' | 'parts'> {
  const traits = new Int32Array(before.length)
  const seen = new Float64Array(before.length)
  const parts = new Float64Array(before.length)
  return (one, other) => {
    let count = 0
    for (let i = 0, j = 0; i < one.traits.length || j < other.traits.length; count++) {
      const trait = i < one.traits.length ? (one.traits[i] ?? 0) : before.length
      const its = j < other.traits.length ? (other.traits[j] ?? 0) : before.length
      const least = Math.min(trait, its)
      traits[count] = least
      if (trait === its) {
        const much = (one.seen[i++] ?? 0) + (other.seen[j++] ?? 0)
        seen[count] = much
        parts[count] = logGamma(much + (before[least] ?? 1))
      } else if (trait < its) {
        seen[count] = one.seen[i] ?? 0
        parts[count] = one.parts[i++] ?? 0
      } else {
        seen[count] = other.seen[j] ?? 0
        parts[count] = other.parts[j++] ?? 0
      }
    }
    return { traits: traits.slice(0, count), seen: seen.slice(0, count), parts: parts.slice(0, count) }
  }
}
