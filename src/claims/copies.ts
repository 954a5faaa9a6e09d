import { type ComparedText, originalsIndex } from '../stories/copied-text.ts'
import { pageFrames } from '../stories/page-frames.ts'
import { RowNumbers } from '../stories/row-numbers.ts'
import { textRows, withoutRows } from '../stories/text-rows.ts'
import { landmarks, translationsIndex } from '../stories/translated-text.ts'
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
  const numbers = new RowNumbers()
  const texts = members.map(({ reading: { report } }) => {
    const text = textRows(report, numbers)
    return { text, inner: text, outlet: report.outlet }
  })
  const copies = new Map<string, Copy>()
  for (const { head, group, root } of rooted(groupsOf(members, texts, numbers)))
    for (const { id, reading } of group) {
      const translated = reading.report.language !== root.reading.report.language
      if (id !== root.id) copies.set(id, { of: root.id, textOf: id === head.id ? null : head.id, translated })
    }
  return copies
}

/** The reports of a text, their head, and the head of the text in the language that had it first. */
interface RootedGroup {
  readonly group: readonly Member[]
  readonly head: Member
  readonly root: Member
}

/** The groups, each under the one that it is a translation of. A report of one language has nothing to be translated from. */
function rooted(groups: readonly (readonly Member[])[]): RootedGroup[] {
  const headed = groups.map((group) => ({ group, head: headOf(group) }))
  const languages = new Set(headed.map(({ head }) => head.reading.report.language))
  if (languages.size < 2) return headed.map((each) => ({ ...each, root: each.head }))
  const index = translationsIndex()
  const done: RootedGroup[] = []
  for (const [place, { group, head }] of headed.entries()) {
    const marks = landmarks(head.reading.report)
    const root = done[index.translatedBy(marks) ?? place]?.root ?? head
    const isBack = root.reading.report.language === marks.language
    done.push({ group, head, root: isBack ? head : root })
    index.add(place, marks)
  }
  return done
}

/** By the id of each copy, the report that is the head of all copies of its text. */
export function headsOf(copies: ReadonlyMap<string, Copy>): ReadonlyMap<string, string> {
  return new Map([...copies].map(([id, { of }]) => [id, of]))
}

/** The copies under other heads than were found for them, as people judged them. */
export function underHeads(
  heads: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, Copy>,
  members: readonly Member[],
): ReadonlyMap<string, Copy> {
  const languages = new Map(members.map(({ id, reading }) => [id, reading.report.language]))
  return new Map(
    [...heads].map(([id, of]) => {
      const known = found.get(id)
      if (known?.of === of) return [id, known]
      const translated = languages.get(id) !== languages.get(of)
      return [id, { of, textOf: translated ? null : of, translated }]
    }),
  )
}

/** By the id of each copy, the report whose words it has: none for the first translation into a language. */
export function originalsOf(copies: ReadonlyMap<string, Copy>): ReadonlyMap<string, string> {
  return new Map([...copies].flatMap(([id, { textOf }]) => (textOf === null ? [] : [[id, textOf] as const])))
}

/** The reports of each text in their order. What stands around reports of many texts is left out, once it is known. */
function groupsOf(members: readonly Member[], texts: readonly ComparedText[], numbers: RowNumbers): Member[][] {
  const places = sorted(texts, numbers.count)
  const ofGroups = places.map((group) => group.flatMap((place) => texts[place]?.text ?? []))
  const frames = pageFrames(ofGroups, numbers.count)
  const inner = texts.map((text) => ({ ...text, inner: withoutRows(text.text, frames, numbers) }))
  const groups = frames.size === 0 ? places : sorted(inner, numbers.count)
  return groups.map((group) => group.flatMap((place) => members[place] ?? []))
}

/** The places of the reports of each text. */
function sorted(texts: readonly ComparedText[], highest: number): number[][] {
  const originals = originalsIndex(highest)
  const groups = new Map<number, number[]>()
  for (const [place, text] of texts.entries()) {
    const original = originals.copiedBy(text)
    if (original === null) originals.add(place, text)
    append(groups, original ?? place, place)
  }
  return [...groups.values()]
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
