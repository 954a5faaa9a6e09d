import { countOutlets, type OutletCount } from '../document/outlet-count.ts'
import type { StorySummary } from '../document/story.ts'
import type { Member } from './member.ts'
import { compareDates, firstPublished } from './report-order.ts'
import { textDates } from './text-dates.ts'
import { titleOf } from './title-of.ts'

/**
 * A story as lists show it, from its reports in their order. Its title is that of its first report, its languages stand
 * as they first appear, and its dates are those of its first and its latest text.
 */
export function summarise(story: string, ordered: readonly Member[]): StorySummary {
  const titles = ordered.flatMap(({ reading }) => titleOf(reading) ?? [])
  const firsts = ordered.flatMap((member) => firstPublished(member) ?? [])
  const lasts = ordered.flatMap(textDates).filter((date) => date !== null)
  return {
    id: story,
    title: titles[0] ?? story,
    languages: [...new Set(ordered.map(({ reading }) => reading.report.language))],
    first: firsts.sort(compareDates)[0] ?? null,
    last: lasts.sort(compareDates).at(-1) ?? null,
    reports: ordered.map(({ id }) => id),
    ...outletsOf(ordered),
  }
}

/** By how many outlets some reports are. */
export function outletsOf(members: readonly Member[]): OutletCount {
  return countOutlets(members.map(({ reading }) => reading.report.outlet))
}
