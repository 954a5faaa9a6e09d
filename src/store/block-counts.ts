import { anyDay, daySpan } from '../stories/day-gap.ts'
import { kindOfLetter } from '../stories/term-kind.ts'
import type { Connection } from './driver.ts'
import { packNumbers } from './packed-numbers.ts'

const inBlock = 1024
/** As term-book.ts and report-days.ts have them. */
const kindsInAll = 6
const dayOne = 1_000_000

/** The part of a migration that SQL cannot do: the counts and kinds of terms, and the days of reports, are packed in blocks. */
export function blockCounts(connection: Connection): void {
  const lastTerm = numberFrom(connection.all('SELECT max(number) AS found FROM term'))
  for (let first = 0; first <= lastTerm; first += inBlock) blockTerms(connection, first, lastTerm)
  const lastReport = numberFrom(connection.all('SELECT last AS found FROM term_index'))
  for (let first = 0; first <= lastReport; first += inBlock) blockDays(connection, first, lastReport)
}

function blockTerms(connection: Connection, first: number, last: number): void {
  const packed = new Array<number>(Math.min(inBlock, last - first + 1)).fill(0)
  const rows = connection.all(
    'SELECT number, unicode(term) AS letter, reports FROM term WHERE number >= ? AND number < ?',
    [first, first + inBlock],
  ) as readonly { number: number; letter: number; reports: number }[]
  for (const { number, letter, reports } of rows)
    packed[number - first] = reports * kindsInAll + kindOfLetter(letter) + 1
  connection.all('INSERT INTO term_block (first, terms) VALUES (?, ?)', [first, packNumbers(packed)])
}

function blockDays(connection: Connection, first: number, last: number): void {
  const packed = new Array<number>(Math.min(inBlock, last - first + 1) * 2).fill(0)
  const rows = connection.all(
    'SELECT number, day FROM report WHERE number >= ? AND number < ? AND number <= ? AND day IS NOT NULL',
    [first, first + inBlock, last],
  ) as readonly { number: number; day: string }[]
  for (const { number, day } of rows) {
    const span = daySpan(day)
    if (span === anyDay) continue
    packed[(number - first) * 2] = span.first + dayOne
    packed[(number - first) * 2 + 1] = span.last - span.first
  }
  connection.all('INSERT INTO day_block (first, days) VALUES (?, ?)', [first, packNumbers(packed)])
}

function numberFrom(rows: readonly unknown[]): number {
  const [row] = rows
  const found = typeof row === 'object' && row !== null ? Reflect.get(row, 'found') : undefined
  return typeof found === 'number' ? found : 0
}
