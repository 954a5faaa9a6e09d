import type { Member } from './member.ts'

/** The reports of a story as they appeared: by the day of their first text, unknown days last, then by id. */
export function inOrder(members: readonly Member[]): Member[] {
  return members
    .map((member) => ({ member, first: firstPublished(member) }))
    .sort((a, b) => compareDates(a.first, b.first) || compare(a.member.id, b.member.id))
    .map(({ member }) => member)
}

/** The date of the first text of a report that has one. */
export function firstPublished({ earlier, reading }: Member): string | null {
  return [...earlier, reading].find(({ report }) => report.published !== null)?.report.published?.value ?? null
}

/** Earlier first, unknown last; of two that may be the same, the less exact first. */
export function compareDates(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return compare(comparable(one), comparable(other))
}

/** By code units, the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Instants in one time zone, so that their order as words is their order in time. */
function comparable(date: string): string {
  const instant = date.includes('T') ? Date.parse(date) : Number.NaN
  return Number.isNaN(instant) ? date : new Date(instant).toISOString()
}
