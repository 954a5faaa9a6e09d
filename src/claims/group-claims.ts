import { bestFirst } from './best-first.ts'
import type { Gathered } from './gather-claims.ts'
import type { Weights } from './sense-likeness.ts'
import { addTie, type Tie, type Tied, tiesAmong } from './ties.ts'
import { type Held, type Togetherness, togethernessOf } from './togetherness.ts'
import { bagsOf } from './traits.ts'

/**
 * The more claims a story has, the more questions it has too, and the less likely two of them are of one before anything is
 * known of them: the logarithm of the odds that must be made up for, as a part of that of the claims.
 */
const surely = 0.95
/** What the order of the reports tells, against what the claims do, and the most that it may tell of two groups. */
const trustInOrder = 0.7
const mostByOrder = 5
/** What it tells that two groups have claims that are plainly on one matter. */
const plainlyOne = 3
/** Sizes never speak for two groups being one; less is an error of rounding. */
const rounding = 1e-6

interface Group {
  readonly number: number
  readonly claims: readonly number[]
  readonly held: Held
  /** The groups that it may join, with what ties them; of those that have become part of another some are left. */
  readonly ties: Tied[]
}

/**
 * Groups claims by the question at issue: first every claim is a group, then again and again the two that are most surely of
 * one question become one, until no two surely are. Gives for each claim the number of its group.
 */
export function groupClaims(claims: readonly Gathered[], weights: Weights): readonly number[] {
  const bags = bagsOf(claims)
  const likelihood = togethernessOf(bags)
  const ties = tiesAmong(claims, bags, weights)
  const groups = likelihood.of.map((held, number): Group | undefined => ({
    number,
    claims: [number],
    held,
    ties: ties[number] ?? [],
  }))
  const atLeast = surely * Math.log(claims.length)
  // A small story has one or two questions: there one kind of event with the same actors is one.
  const enough = weights.crowd === 0
  const waiting = bestFirst<readonly [Group, Group]>()
  /** Holds a group against those that it is tied to, as far as their numbers go. */
  const consider = (one: Group, upTo: number) => {
    const sharedWith = likelihood.beside(one.held)
    for (const { to, tie } of one.ties) {
      const other = to < upTo ? groups[to] : undefined
      if (other === undefined) continue
      const plainly = enough && tie.plain
      const byTraits = sharedWith(other.held)
      const byTie = oddsOf(tie)
      if (!plainly && byTraits + byTie + rounding < atLeast) continue
      const odds = likelihood.bySize(one.held, other.held) + byTraits + byTie
      if (odds >= atLeast || plainly) waiting.put([one, other], odds)
    }
  }
  for (const group of groups) if (group !== undefined) consider(group, group.number)
  const groupOf = claims.map((_, claim) => claim)
  const join = joining(groups, likelihood)
  for (let next = waiting.take(); next !== undefined; next = waiting.take()) {
    const [one, other] = next
    // One of them has become part of another since.
    if (groups[one.number] !== one || groups[other.number] !== other) continue
    const joined = join(one, other)
    for (const claim of other.claims) groupOf[claim] = one.number
    consider(joined, claims.length)
  }
  return groupOf
}

function oddsOf({ order, plain }: Tie): number {
  const inOrder = Math.max(-mostByOrder, Math.min(mostByOrder, order))
  return trustInOrder * inOrder + (plain ? plainlyOne : 0)
}

/** Gives what puts the second group into the first. */
function joining(groups: (Group | undefined)[], { poured }: Togetherness): (one: Group, other: Group) => Group {
  const tiesOfOne: (Tie | undefined)[] = groups.map(() => undefined)
  return (one, other) => {
    for (const { to, tie } of one.ties) tiesOfOne[to] = tie
    for (const { to, tie } of other.ties) {
      const third = groups[to]
      if (third === undefined || third === one) continue
      const known = tiesOfOne[to]
      if (known !== undefined) addTie(known, tie)
      else {
        one.ties.push({ to, tie })
        third.ties.push({ to: one.number, tie })
      }
    }
    for (const { to } of one.ties) tiesOfOne[to] = undefined
    groups[other.number] = undefined
    const ties = one.ties.filter(({ to }) => groups[to] !== undefined)
    const joined = { ...one, claims: [...one.claims, ...other.claims], held: poured(one.held, other.held), ties }
    groups[one.number] = joined
    return joined
  }
}
