import { isState } from '../document/is-state.ts'
import { countAlike } from './count.ts'
import type { Gathered } from './gather-claims.ts'
import { haveCommon } from './likeness.ts'
import { matterOf } from './mention-tree.ts'
import { namesAgree, type Weights } from './sense-likeness.ts'

/** How much two claims must share to be plainly about one matter. */
const plainly = 0.65
/** What sharing the matter itself is worth. */
const sameMatter = 0.05
/** And being said by the same source. */
const sameOrigin = 0.1
/** And saying that the same happened. */
const sameHead = 0.05
/** So many things besides a common matter are its actors. */
const fewestActors = 2
/** One thing in common is a coincidence, unless it is nearly all that is said. */
const fewestThings = 2
const nearlyAll = 0.6

/**
 * Whether two claims are plainly about one matter by what they say: they count the same, or tell of one kind of event with the
 * same actors.
 */
export function onOneMatter(one: Gathered, other: Gathered, weights: Weights): boolean {
  const [a, b] = [one.facet.count, other.facet.count]
  if (a !== null && b !== null && a.matter !== null && b.matter !== null)
    return countAlike(a, b) && namesAgree(one.told[0], other.told[0])
  return likeness(one, other, weights) >= plainly
}

function likeness(one: Gathered, other: Gathered, weights: Weights): number {
  const { both, one: own, other: its, things } = weights.share(one.told[0], other.told[0])
  const like = both / Math.sqrt(own * its || 1)
  const [matter, head] = [shareMatter(one, other), haveCommon(one.told[0].sense.heads, other.told[0].sense.heads)]
  if (!head && things + (matter ? 1 : 0) < fewestThings && like < nearlyAll) return 0
  if (countOneThing(one, other)) return Math.max(like, plainly)
  // The same actors in the same kind of event.
  if (matter && things >= fewestActors && like >= weights.crowd) return Math.max(like, plainly)
  const origin = one.told[0].statement.origin === other.told[0].statement.origin
  return like + (matter ? sameMatter : 0) + (head ? sameHead : 0) + (origin ? sameOrigin : 0)
}

/**
 * «fino a 12.000 soldati … per aiutare la Russia» and «1.500 soldati … sono già in Russia»: both count soldiers between two
 * states, and of one of them it is not known what became of the counted, so that no matter can part them.
 */
function countOneThing({ told: [one] }: Gathered, { told: [other] }: Gathered): boolean {
  const counted = one.sense.counts.some((a) =>
    other.sense.counts.some((b) => a.thing !== null && a.thing === b.thing && (a.matter === null || b.matter === null)),
  )
  if (!counted) return false
  const states = [...one.sense.concepts].filter((concept) => isState(concept) && other.sense.concepts.has(concept))
  return states.length >= fewestActors
}

function shareMatter(one: Gathered, other: Gathered): boolean {
  return haveCommon(mattersOf(one), mattersOf(other))
}

/** Asked of a claim for every other that it is held against. */
const mattersKnown = new WeakMap<Gathered, ReadonlySet<string>>()

function mattersOf(claim: Gathered): ReadonlySet<string> {
  const known = mattersKnown.get(claim) ?? mattersIn(claim)
  mattersKnown.set(claim, known)
  return known
}

function mattersIn({ facet, told }: Gathered): ReadonlySet<string> {
  if (facet.count?.matter) return new Set([facet.count.matter])
  return new Set([...told[0].sense.heads].flatMap((head) => matterOf(head) ?? []))
}
