import type { Reading } from '../../document/reading.ts'
import type { Report } from '../../document/report.ts'
import type { Kept } from '../../store/ledger.ts'
import { outletUnknown } from '../words.ts'
import { counted } from './counted.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'

/** Of a reading, what is told where it is kept. */
export interface ToldReading extends Pick<Reading, 'input' | 'notices'> {
  readonly report: Pick<Report, 'outlet' | 'headline'>
}

/** What became of a reading that was to be kept: kept, left out by `--since`, or of a report that was forgotten. */
export interface Fate {
  readonly outcome: Kept['outcome'] | 'too-old' | 'undated' | 'forgotten'
  readonly story: string | null
  /** The story that came into that one by it. */
  readonly joined?: string
}

/** What became of a report, in words. */
export const outcomeWords: Readonly<Record<Kept['outcome'], string>> = {
  new: 'new',
  revision: 'revised',
  updated: 'read anew',
  unchanged: 'unchanged',
  'no-article': 'left as it was',
}

/** One line: what became of the report, its story and what it is; more where two stories are one by it, or it is no article. */
export function keptInWords(
  { report, input, notices }: ToldReading,
  { outcome, story, joined }: Kept,
  style: Style,
): string {
  const name = printable([report.outlet ?? outletUnknown, report.headline ?? input].join(': '))
  const none = outcome === 'unchanged' ? undefined : notices.find(({ rule }) => rule === 'no-article')
  return [
    `${outcomeWords[outcome].padEnd(9)}  ${style.source(story)}  ${name}\n`,
    ...(none === undefined ? [] : [`           ${printable(none.message)}\n`]),
    ...(joined === undefined
      ? []
      : [`           By it ${joined} is one with ${story}, and its reports are there now.\n`]),
  ].join('')
}

/** How many reports met each fate, and in which stories. */
export interface Tally {
  readonly counts: Map<Fate['outcome'], number>
  readonly stories: Set<string>
}

/** Counts one more fate, and gives how many there are by now. */
export function countFate({ counts, stories }: Tally, { outcome, story, joined }: Fate): number {
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  if (joined !== undefined) stories.delete(joined)
  if (story !== null) stories.add(story)
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** The last line of `add`: how many reports met each fate, in how many stories. */
export function tallyInWords({ counts, stories }: Tally, dryRun: boolean): string {
  const count = (outcome: Fate['outcome']) => counts.get(outcome) ?? 0
  const parts = [
    `${count('new')} new`,
    `${count('revision')} revised`,
    ...(count('updated') > 0 ? [`${count('updated')} read anew`] : []),
    `${count('unchanged')} unchanged`,
    ...(count('no-article') > 0 ? [`${count('no-article')} left as they were, their pages show no article now`] : []),
    `in ${counted(stories.size, 'story', 'stories')}`,
    ...(count('too-old') > 0 ? [`${count('too-old')} left out as older`] : []),
    ...(count('forgotten') > 0 ? [`${count('forgotten')} left out, taken out of the ledger for good before`] : []),
    ...(count('undated') > 0 ? [`${count('undated')} left out, their date is not known`] : []),
  ]
  return `${dryRun ? 'Nothing was kept. It would be: ' : ''}${parts.join(', ')}.\n`
}
