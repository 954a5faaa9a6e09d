import { logGammas } from './log-gamma.ts'
import type { Held } from './togetherness.ts'

/** What is known of each trait, by its number: what every urn holds of it before, the logarithm of that, how far it is trusted. */
export interface Urn {
  readonly before: Float64Array
  readonly begun: Float64Array
  readonly weightOf: Float64Array
}

/**
 * Lays out a bag by trait, so that of each bag that is held against it what that one has is gone through and nothing else. What
 * it gives tells nothing any more once another bag is laid out.
 */
export function sharedTraits({ before, begun, weightOf }: Urn): (one: Held) => (other: Held) => number {
  const itsSeen = new Float64Array(before.length)
  const itsParts = new Float64Array(before.length)
  const itHas = new Uint8Array(before.length)
  // What both have is found first and reckoned then: one in three is, and a processor guesses badly which.
  const inBoth = new Int32Array(before.length + 1)
  const together = new Float64Array(before.length)
  let laidOut: Int32Array = new Int32Array(0)
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
  return ({ traits, seen, parts }) => {
    for (let i = 0; i < laidOut.length; i++) itHas[laidOut[i] ?? 0] = 0
    for (let i = 0; i < traits.length; i++) {
      const trait = traits[i] ?? 0
      itHas[trait] = 1
      itsSeen[trait] = seen[i] ?? 0
      itsParts[trait] = parts[i] ?? 0
    }
    laidOut = traits
    return ofTraits
  }
}
