import { append } from './append.ts'
import { firstFew } from './first-few.ts'
import type { Gathered } from './gather-claims.ts'
import { neighboursAmong } from './neighbours.ts'
import { onOneMatter } from './one-matter.ts'
import type { Weights } from './sense-likeness.ts'
import type { Bag, Bags } from './traits.ts'

/** What tells, besides their traits, that two claims or groups of them are of one question: logarithms of odds. */
export interface Tie {
  /** The order of the reports: one was said right after the other. */
  readonly order: number
  /** Whether claims of theirs are plainly on one matter. */
  readonly plain: boolean
}

/** A claim is held against those that share what few claims have; of many that do, against the latest before it. */
const rarestTraits = 12
const comparedClaims = 24
/** So much of a trait comes from a claim's own words, and not only from what stands round them. */
const ofItsOwn = 0.25
/** Less is an error of rounding. */
const alone = 1e-9

/**
 * For each claim those that it is held against, by their numbers, and what ties them: they share something rare, or stand
 * beside each other in a report.
 */
export function tiesAmong(claims: readonly Gathered[], bags: Bags, weights: Weights): Map<number, Tie>[] {
  const ties = claims.map(() => new Map<number, Tie>())
  const note = (one: number, other: number, order: number) => {
    const [a, b] = [claims[one], claims[other]]
    if (a === undefined || b === undefined || ties[one]?.has(other)) return
    const tie = { order, plain: onOneMatter(a, b, weights) }
    ties[one]?.set(other, tie)
    ties[other]?.set(one, tie)
  }
  neighboursAmong(claims).forEach((beside, one) => {
    for (const [other, order] of beside) note(one, other, order)
  })
  const under = new Map<number, number[]>()
  bags.of.forEach((bag, one) => {
    for (const trait of rarest(bag, bags.everywhere)) {
      for (const other of under.get(trait)?.slice(-comparedClaims) ?? []) note(one, other, 0)
      append(under, trait, one)
    }
  })
  return ties
}

/** What ties two groups, when what ties their parts is put together. */
export function bothTies(one: Tie | undefined, other: Tie): Tie {
  return one === undefined ? other : { order: one.order + other.order, plain: one.plain || other.plain }
}

/** The traits of a bag's own words that the others have least, leaving out what no other has. */
function rarest({ traits, seen }: Bag, everywhere: readonly number[]): readonly number[] {
  const shared: number[] = []
  for (let i = 0; i < traits.length; i++) {
    const trait = traits[i] ?? 0
    const much = seen[i] ?? 0
    if (much >= ofItsOwn && (everywhere[trait] ?? 0) - much > alone) shared.push(trait)
  }
  const byRareness = (one: number, other: number) => (everywhere[one] ?? 0) - (everywhere[other] ?? 0) || one - other
  return firstFew(shared, rarestTraits, byRareness)
}
