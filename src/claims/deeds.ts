import { isState } from '../document/is-state.ts'
import { kinOf } from '../lang/concept-kin.ts'
import type { ConceptName } from '../lang/concepts.ts'
import type { MentionTree } from './mention-tree.ts'

const none: ReadonlySet<string> = new Set()
/** Between fewer states nothing is done that only one sentence of a story could tell. */
const fewestStates = 2

/** Events that say themselves to what it is done: «fornire armi». */
const doneTo: Readonly<Partial<Record<ConceptName, ConceptName>>> = { supplyArms: 'weapon' }

/**
 * Who does what to what in some words, event by event: "send: subject KP", "send: object weapon", "send: other RU", by the kin of
 * both. What belongs to something else is as that is: in «the leader of North Korea sends» the state does it. A state
 * is the subject or another: «arms to Russia» is one thing in one language, two in another. Nothing where the words name
 * less than two states.
 */
export function deedsIn(
  tree: MentionTree,
  numbers: readonly number[],
  heads: ReadonlySet<string>,
): ReadonlySet<string> {
  const states = new Set(numbers.flatMap((number) => stateOf(tree.mentions[number]?.concept)))
  if (states.size < fewestStates) return none
  const deeds = new Set<string>()
  for (const number of numbers) {
    const own = tree.mentions[number]
    if (own === undefined) continue
    const implied = heads.has(kinOf(own.concept)) ? impliedBy(own.concept) : undefined
    if (implied !== undefined) deeds.add(`${kinOf(own.concept)}: object ${kinOf(implied)}`)
    let below = own
    for (const above of tree.chainAbove(number)) {
      const event = kinOf(above.concept)
      const role = isState(own.concept) && below.as === 'object' ? 'other' : below.as
      if (heads.has(event)) deeds.add(`${event}: ${role} ${kinOf(own.concept)}`)
      below = above
    }
  }
  return deeds
}

/** Whether two statements tell of a state that it did something and that it was done to it. */
export function turnedRound(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return onlyOne(one, other) || onlyOne(other, one)
}

/** Whether a state does what in the other is only done to it. */
function onlyOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const deed of other) {
    const [event, role, what] = deed.split(' ')
    const does = `${event} subject ${what}`
    if (role === 'other' && isState(what ?? '') && one.has(does) && !other.has(does)) return true
  }
  return false
}

function impliedBy(concept: string): string | undefined {
  const known: Readonly<Record<string, string>> = doneTo
  return known[concept]
}

function stateOf(concept: string | undefined): readonly string[] {
  return concept !== undefined && isState(concept) ? [concept] : []
}
