import type { Report } from '../../document/report.ts'
import type { Span } from '../../document/span.ts'
import { overlap } from '../../document/span-arithmetic.ts'

/** Beyond these a browser, and whoever waits for it, would be kept too long by one page. */
const mostParts = 2000
const mostCharacters = 300_000

/** The stretch of a long report that one page shows. */
export interface Leaf {
  /** From 1. */
  readonly number: number
  readonly of: number
  readonly span: Span
}

/**
 * Divides a report's text into leaves between its parts, never within one, so that together they are the whole text.
 * Nearly every report is one leaf. Returns the one asked for, the one where a place begins, or the first.
 */
export function leafOf({ text, parts }: Report, asked: number | null, place: Span | null): Leaf {
  const begins = [0]
  let count = 0
  for (const { start, end } of parts) {
    const isFull = count >= mostParts || end - (begins.at(-1) ?? 0) > mostCharacters
    if (isFull && count > 0) {
      begins.push(start)
      count = 0
    }
    count++
  }
  const spans = begins.map((begin, index): Span => [begin, begins[index + 1] ?? text.length])
  const found = place === null ? -1 : spans.findIndex((span) => overlap(span, place))
  const number = asked !== null && asked >= 1 && asked <= spans.length ? asked : Math.max(found, 0) + 1
  return { number, of: spans.length, span: spans[number - 1] ?? [0, text.length] }
}
