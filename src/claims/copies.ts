import { originalsIndex } from '../stories/copied-text.ts'
import { type Shingles, shinglesOf, type WordNumbers, withoutFrames } from '../stories/shingles.ts'
import { append } from './append.ts'
import { creditsOf, nameOutlet } from './credited.ts'
import type { Member } from './member.ts'
import { firstPublished } from './report-order.ts'

/** That a report gives a text that another report of its story gave before. */
export interface Copy {
  /** The id of the report that is the head of all copies of the text. */
  readonly of: string
  /** The id of the report in its own language that it has the text from; null where it is the first in its language. */
  readonly textOf: string | null
  /** Whether it is in another language than the head. */
  readonly translated: boolean
}

/**
 * For each report that is a copy of an earlier one, which one. `members` in their order: the first to give a text is the
 * head of its copies, unless an agency whose name they carry gave it on the same day. A report is looked up among those
 * that are no copies, so that forty copies of one text cost forty look-ups. What a copy is: docs/document-model.md.
 */
export function copiesAmong(members: readonly Member[]): ReadonlyMap<string, Copy> {
  const numbers: WordNumbers = new Map()
  const texts = members.map(({ reading }) => shinglesOf(reading.report, numbers))
  const groups = groupsOf(members, texts)
  const copies = new Map<string, Copy>()
  for (const group of groups) {
    const head = headOf(group)
    for (const { id } of group) if (id !== head.id) copies.set(id, { of: head.id, textOf: head.id, translated: false })
  }
  return copies
}

/** By the id of each copy, the report whose words it has: none for the first translation into a language. */
export function originalsOf(copies: ReadonlyMap<string, Copy>): ReadonlyMap<string, string> {
  return new Map([...copies].flatMap(([id, { textOf }]) => (textOf === null ? [] : [[id, textOf] as const])))
}

/** The reports of each text in their order. */
function groupsOf(members: readonly Member[], texts: readonly Shingles[]): Member[][] {
  const first = sorted(members, texts)
  if (first.frames.size === 0) return first.groups
  const inner = texts.map((text) => withoutFrames(text, first.frames))
  return sorted(members, inner).groups
}

function sorted(members: readonly Member[], texts: readonly Shingles[]) {
  const originals = originalsIndex()
  const groups = new Map<number, Member[]>()
  for (const [place, member] of members.entries()) {
    const text = texts[place]
    if (text === undefined) continue
    const original = originals.copiedBy(text, (at) => sameOutlet(members[at], member))
    if (original === null) originals.add(place, text)
    append(groups, original ?? place, member)
  }
  return { groups: [...groups.values()], frames: originals.frames() }
}

/** Reports of which one has no outlet may be of two. */
function sameOutlet(one: Member | undefined, other: Member): boolean {
  const outlet = other.reading.report.outlet
  return outlet !== null && one?.reading.report.outlet === outlet
}

/** The first report of a text, or the first by the outlet that the others credit, where it is no later. */
function headOf(group: readonly Member[]): Member {
  const [first, ...others] = group
  if (first === undefined) throw new TypeError('a group of copies has no report')
  const sameDay = others.filter((member) => noLater(firstPublished(member), firstPublished(first)))
  if (sameDay.length === 0) return first
  const credits = group.map(({ reading }) => ({ outlet: reading.report.outlet, words: creditsOf(reading.report) }))
  const credited = ({ reading: { report } }: Member) =>
    report.outlet !== null &&
    credits.some(({ outlet, words }) => outlet !== report.outlet && nameOutlet(words, report.outlet ?? ''))
  return [first, ...sameDay].find(credited) ?? first
}

/** Whether a date is the same as another, as far as both are known. */
function noLater(date: string | null, other: string | null): boolean {
  if (date === null || other === null) return date === other
  return date.startsWith(other) || other.startsWith(date)
}
