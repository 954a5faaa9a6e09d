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
  order: number
  /** Whether claims of theirs are plainly on one matter. */
  plain: boolean
}

/** A tie as one of the two has it. */
export interface Tied {
  /** The number of the other. */
  readonly to: number
  /** The same for both. */
  readonly tie: Tie
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
export function tiesAmong(claims: readonly Gathered[], bags: Bags, weights: Weights): Tied[][] {
  const ties = claims.map((): Tied[] => [])
  const note = (one: number, other: number, order: number) => {
    const [a, b] = [claims[one], claims[other]]
    if (a === undefined || b === undefined) return
    const tie = { order, plain: onOneMatter(a, b, weights) }
    ties[one]?.push({ to: other, tie })
    ties[other]?.push({ to: one, tie })
  }
  neighboursAmong(claims).forEach((beside, one) => {
    for (const [other, order] of beside) if (other > one) note(one, other, order)
  })
  const under = new Map<number, number[]>()
  // By claim the last one that was tied to it, so that two that meet under several traits are tied once.
  const lastTied = new Int32Array(claims.length).fill(-1)
  bags.of.forEach((bag, one) => {
    for (const { to } of ties[one] ?? []) lastTied[to] = one
    for (const trait of rarest(bag, bags.everywhere)) {
      const filed = under.get(trait) ?? []
      for (let at = Math.max(0, filed.length - comparedClaims); at < filed.length; at++) {
        const other = filed[at] ?? 0
        if (lastTied[other] === one) continue
        lastTied[other] = one
        note(one, other, 0)
      }
      append(under, trait, one)
    }
  })
  return ties
}

/** Adds what ties one to a group to what ties it to another, when the two become one. */
export function addTie(known: Tie, { order, plain }: Tie): void {
  known.order += order
  known.plain ||= plain
}

/** The traits of a bag's own words that the others have least, leaving out what no other has. */
function rarest({ traits, seen }: Bag, everywhere: Float64Array): readonly number[] {
  const shared: number[] = []
  for (let i = 0; i < traits.length; i++) {
    const trait = traits[i] ?? 0
    const much = seen[i] ?? 0
    if (much >= ofItsOwn && (everywhere[trait] ?? 0) - much > alone) shared.push(trait)
  }
  const byRareness = (one: number, other: number) => (everywhere[one] ?? 0) - (everywhere[other] ?? 0) || one - other
  return firstFew(shared, rarestTraits, byRareness)
}
