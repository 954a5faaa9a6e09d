import { anyDay, type DaySpan, daySpan } from '../stories/day-gap.ts'
import { askSql } from './ask.ts'
import type { Connection } from './driver.ts'
import { packNumbers, unpackNumbers } from './packed-numbers.ts'

/** The days of so many reports stand in one block of the ledger. */
const reportsInBlock = 1024

/** What no date is known of is packed as 0; days with so much more, so that those before 1970 are numbers from 1 on too. */
const dayOne = 1_000_000

/**
 * On which days the reports were published, by their numbers, as exact as is known; in memory for all of them, eight bytes
 * each, so that whoever seeks what is near in time need not read what is not.
 */
export class ReportDays {
  readonly #connection: Connection
  #firsts: Int32Array = new Int32Array(0)
  #lasts: Int32Array = new Int32Array(0)
  /** The blocks that are to be written. */
  readonly #changed = new Set<number>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Forgets what is to be written; what is known of reports is put or read again. */
  forget(): void {
    this.#changed.clear()
  }

  /** A report was published on this day, `YYYY-MM-DD` or less exact. */
  put(report: number, day: string | null): void {
    this.#set(report, daySpan(day))
    this.#changed.add(Math.floor(report / reportsInBlock))
  }

  /** The days between a report and others that were published on one of these. */
  gap(report: number, days: DaySpan): number {
    const first = Math.max(this.#firsts[report] ?? anyDay.first, days.first)
    const last = Math.min(this.#lasts[report] ?? anyDay.last, days.last)
    return Math.max(0, first - last)
  }

  /** Whether anything is known of the day on which a report was published. */
  isDated(report: number): boolean {
    return (this.#firsts[report] ?? anyDay.first) !== anyDay.first
  }

  /** Reads the days of the reports that are in the stored index. */
  read(): void {
    const blocks = askSql<{ first: number; days: Uint8Array }>(
      this.#connection,
      'SELECT first, days FROM day_block ORDER BY first',
    )
    for (const { first, days } of blocks) {
      const packed = unpackNumbers(days)
      for (let place = 0; place < packed.length; place += 2) {
        const day = packed[place] ?? 0
        const start = day - dayOne
        this.#set(first + place / 2, day === 0 ? anyDay : { first: start, last: start + (packed[place + 1] ?? 0) })
      }
    }
  }

  /** Writes the days that were put, of the reports up to the last of the stored index; the others come in with theirs. */
  write(last: number): void {
    for (const block of this.#changed) {
      const first = block * reportsInBlock
      if (first > last) continue
      const packed: number[] = []
      for (let report = first; report <= Math.min(last, first + reportsInBlock - 1); report++) {
        const start = this.#firsts[report] ?? anyDay.first
        if (start === anyDay.first) packed.push(0, 0)
        else packed.push(start + dayOne, (this.#lasts[report] ?? start) - start)
      }
      askSql(this.#connection, 'INSERT OR REPLACE INTO day_block (first, days) VALUES (?, ?)', [
        first,
        packNumbers(packed),
      ])
      if (first + reportsInBlock - 1 <= last) this.#changed.delete(block)
    }
  }

  #set(report: number, { first, last }: DaySpan): void {
    if (report >= this.#firsts.length) {
      const length = Math.max(4096, report * 2)
      this.#firsts = longer(this.#firsts, length, anyDay.first)
      this.#lasts = longer(this.#lasts, length, anyDay.last)
    }
    this.#firsts[report] = first
    this.#lasts[report] = last
  }
}

function longer(from: Int32Array, length: number, otherwise: number): Int32Array {
  const to = new Int32Array(length).fill(otherwise, from.length)
  to.set(from)
  return to
}
