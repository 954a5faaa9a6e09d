import type { Reading } from '../document/reading.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import { shorten } from './shorten.ts'

const longestTitle = 120

/** What a report is called: its headline, else its first line that is no boilerplate; null where it has neither. */
export function titleOf({ report }: Reading): string | null {
  if (report.headline !== null && report.headline.trim() !== '') return report.headline
  const part = report.parts.find(({ kind }) => kind !== 'boilerplate')
  if (part === undefined) return null
  const line = wordsOf(report.text, [part.start, part.end])
  return shorten(line, longestTitle)
}
