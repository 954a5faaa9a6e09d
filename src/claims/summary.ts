import type { Reading } from '../document/reading.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import type { StorySummary } from '../document/story.ts'
import type { Member } from './member.ts'
import { compareDates, firstPublished } from './report-order.ts'
import { shorten } from './shorten.ts'

const longestTitle = 120

/**
 * A story as lists show it, from its reports in their order. Its title is that of its first report, its languages stand
 * as they first appear, and its dates are those of its first and its latest text.
 */
export function summarise(story: string, ordered: readonly Member[]): StorySummary {
  const titles = ordered.flatMap(({ reading }) => titleOf(reading) ?? [])
  const firsts = ordered.flatMap((member) => firstPublished(member) ?? [])
  const lasts = ordered.flatMap(({ reading, earlier }) =>
    [...earlier, reading].flatMap(({ report }) => report.published?.value ?? []),
  )
  return {
    id: story,
    title: titles[0] ?? story,
    languages: [...new Set(ordered.map(({ reading }) => reading.report.language))],
    first: firsts.sort(compareDates)[0] ?? null,
    last: lasts.sort(compareDates).at(-1) ?? null,
    reports: ordered.map(({ id }) => id),
  }
}

/** The headline, else the first line that is no boilerplate. */
function titleOf({ report }: Reading): string | null {
  if (report.headline !== null && report.headline.trim() !== '') return report.headline
  const part = report.parts.find(({ kind }) => kind !== 'boilerplate')
  if (part === undefined) return null
  const line = wordsOf(report.text, [part.start, part.end])
  return shorten(line, longestTitle)
}
