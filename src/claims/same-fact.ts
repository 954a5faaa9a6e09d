import { isState } from '../document/is-state.ts'
import { turnedRound } from './deeds.ts'
import { exchanged, haveCommon, resemblance } from './likeness.ts'
import { kindOf } from './mention-tree.ts'
import { sameStand } from './same-saying.ts'
import type { Sense } from './sense.ts'
import { kinsIn } from './sense-likeness.ts'
import type { Utterance } from './utterance.ts'

/** Some words with what they mean. */
export interface Meant {
  readonly said: Utterance
  readonly sense: Sense
}

/** So many states or names must be common to both. */
const fewestActors = 2
/** So much of what both speak of. */
const alikeAtLeast = 1 / 3
/** And of what they say that happens: what one tells in passing is not what it tells. */
const happensAtLeast = 3 / 7

/**
 * Whether two sentences tell one thing that happened, on the same side of it: one event on one day or in one month with the
 * same actors, and not much besides.
 */
export function sameEvent(one: Meant, other: Meant): boolean {
  if (!mayBeOne(one, other) || !onOneDate(one.sense, other.sense)) return false
  if (actorsIn(one.sense, other.sense) < fewestActors) return false
  if (resemblance(one.sense.heads, other.sense.heads) < happensAtLeast) return false
  return resemblance(thingsIn(one.sense), thingsIn(other.sense)) >= alikeAtLeast
}

/**
 * Whether two sentences tell one deed, on the same side of it: in the same event the same two states have the same parts, and
 * the same is done to the same («North Korea supplied munitions to Moscow», «Kim sends arms to Russia»).
 */
export function sameDeed(one: Meant, other: Meant): boolean {
  if (!mayBeOne(one, other)) return false
  const byEvent = new Map<string, { states: number; object: boolean }>()
  for (const deed of one.sense.deeds) {
    if (!other.sense.deeds.has(deed)) continue
    const [event = '', role, what = ''] = deed.split(' ')
    const known = byEvent.get(event) ?? { states: 0, object: false }
    byEvent.set(event, {
      states: known.states + (isState(what) ? 1 : 0),
      object: known.object || (role === 'object' && isSomething(what)),
    })
  }
  return [...byEvent.values()].some(({ states, object }) => states >= fewestActors && object)
}

function mayBeOne({ said: a, sense: one }: Meant, { said: b, sense: other }: Meant): boolean {
  if (!haveCommon(one.heads, other.heads) || !sameStand(a, b) || a.bare || b.bare) return false
  if (a.wording.negated !== b.wording.negated || one.ignorance || other.ignorance) return false
  if (exchanged(a.wording.numbers, b.wording.numbers) || exchanged(one.days, other.days)) return false
  return !exchanged(one.names, other.names) && !turnedRound(one.deeds, other.deeds)
}

/** «In June» and «on 19 June» are one date as far as is told. */
function onOneDate({ dates: one }: Sense, { dates: other }: Sense): boolean {
  return [...one].some((date) => [...other].some((its) => date.startsWith(its) || its.startsWith(date)))
}

function actorsIn(one: Sense, other: Sense): number {
  const states = [...one.concepts].filter((concept) => isState(concept) && other.concepts.has(concept))
  return states.length + [...one.names].filter((name) => other.names.has(name)).length
}

/** What a sentence speaks of, whatever its language. */
function thingsIn(sense: Sense): ReadonlySet<string> {
  return new Set([...kinsIn(sense), ...[...sense.concepts].filter(isState), ...sense.names])
}

function isSomething(concept: string): boolean {
  const kind = kindOf(concept)
  return kind === 'thing' || kind === 'people'
}
