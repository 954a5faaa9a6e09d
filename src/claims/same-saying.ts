import type { Factuality } from '../document/factuality.ts'
import { containment, containmentFrom, resemblance } from './likeness.ts'
import type { Utterance } from './utterance.ts'
import type { Wording } from './wording.ts'

/** How much of the shorter wording must stand in the longer one. */
const heldAtLeast = 0.6
/** In a sentence of the outlet's own, nearly all of it. */
const repeatedAtLeast = 0.8
const fewestStems = 3

/**
 * How surely two utterances of one source in one report are one statement, from 0 (they are not) to 1 (to the letter).
 * A headline, a body and a post word the same statement differently, so less is asked than between two reports.
 */
export function sameSaying(one: Utterance, other: Utterance): number {
  if (!sameStand(one, other)) return quotedPost(one, other)
  if (one.bare || other.bare) return one.bare === other.bare && one.wording.key === other.wording.key ? 1 : 0
  if (one.wording.key === other.wording.key) return 1
  if (!numbersAgree(one.wording, other.wording)) return 0
  const held = Math.max(containment(one.wording, other.wording), containment(other.wording, one.wording))
  if (repeatsPicked(one, other) || repeatsPicked(other, one)) return Math.max(held, heldAtLeast)
  if (one.wording.negated !== other.wording.negated) return quotedPost(one, other)
  const shorter = one.wording.stemSet.size < other.wording.stemSet.size ? one.wording : other.wording
  // A number and what it counts are enough where both stand in the other: «i morti sono 33».
  const wholeCount = held === 1 && shorter.numbers.size > 0 && shorter.stemSet.size > shorter.numbers.size
  return held >= heldAtLeast && (shorter.stemSet.size >= fewestStems || wholeCount) ? held : 0
}

/**
 * A post and its quotation in the body are the same words, even where a translation has turned their meaning round: then
 * they are variants, to be shown side by side.
 */
function quotedPost(one: Utterance, other: Utterance): number {
  if ((one.part === 'embed') === (other.part === 'embed') || one.act !== other.act || one.bare || other.bare) return 0
  const shorter = Math.min(one.wording.stemSet.size, other.wording.stemSet.size)
  const held = resemblance(one.wording.stemSet, other.wording.stemSet)
  return held >= repeatedAtLeast && shorter >= fewestStems ? held : 0
}

/** How surely words of the outlet's own repeat a statement flatly: a crosshead, a summary. A question asserts nothing. */
export function flatRepeat(flat: Utterance, said: Utterance): number {
  if (said.bare || opposite(flat.factuality, said.factuality) || flat.wording.stemSet.size < fewestStems) return 0
  if (flat.wording.negated !== said.wording.negated || !within(flat.wording.numbers, said.wording.numbers)) return 0
  if (flat.proposition.endsWith('?')) return 0
  return containmentFrom(repeatedAtLeast, flat.wording, said.wording)
}

/** Whether one does not assert what the other denies or declines to confirm. */
export function sameStand(
  one: Pick<Utterance, 'act' | 'factuality'>,
  other: Pick<Utterance, 'act' | 'factuality'>,
): boolean {
  const apart = (act: Utterance['act']) => act === 'deny' || act === 'decline-to-confirm'
  if ((apart(one.act) || apart(other.act)) && one.act !== other.act) return false
  return !opposite(one.factuality, other.factuality)
}

/** Whether one says that it happened and the other that it did not. */
function opposite(one: Factuality, other: Factuality): boolean {
  if (one === other) return false
  return (one.endsWith('+') && other.endsWith('-')) || (one.endsWith('-') && other.endsWith('+'))
}

/** The words picked out to quote in one stand, one after the other, in the other. */
function repeatsPicked(one: Utterance, other: Utterance): boolean {
  const line = ` ${other.wording.stems.join(' ')} `
  return one.picked.some((stems) => line.includes(` ${stems.join(' ')} `))
}

function numbersAgree(one: Wording, other: Wording): boolean {
  return within(one.numbers, other.numbers) || within(other.numbers, one.numbers)
}

function within(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  for (const number of inner) if (!outer.has(number)) return false
  return true
}
