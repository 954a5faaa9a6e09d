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
  /** By block, the last day of all that is dated in it; where nothing is, a day before all others. */
  #latest: Int32Array = new Int32Array(0)
  /** The blocks that are to be written. */
  readonly #changed = new Set<number>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Forgets everything, which another process may have altered. */
  forget(): void {
    this.#firsts.fill(anyDay.first)
    this.#lasts.fill(anyDay.last)
    this.#latest.fill(anyDay.first)
    this.#changed.clear()
  }

  /** A report was published on this day, `YYYY-MM-DD` or less exact. */
  put(report: number, day: string | null): void {
    const block = Math.floor(report / reportsInBlock)
    const wasDated = this.isDated(report)
    this.#set(report, daySpan(day))
    if (wasDated) this.#latest[block] = this.#latestIn(block)
    this.#changed.add(block)
  }

  #latestIn(block: number): number {
    let latest = anyDay.first
    for (let report = block * reportsInBlock; report < (block + 1) * reportsInBlock; report++)
      if (this.isDated(report)) latest = Math.max(latest, this.#lasts[report] ?? latest)
    return latest
  }

  /**
   * The first report that may have been published so many days before these at the earliest: all before it are older. What has no date
   * is taken to be as old as the reports that were kept around it.
   */
  firstWithin(reach: number, { first }: DaySpan): number {
    let found = 0
    for (let block = 0; block < this.#latest.length; block++) {
      const latest = this.#latest[block] ?? anyDay.first
      if (latest === anyDay.first) continue
      if (latest >= first - reach) break
      found = (block + 1) * reportsInBlock
    }
    return found
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
      this.#latest = longer(this.#latest, Math.ceil(length / reportsInBlock) + 1, anyDay.first)
    }
    this.#firsts[report] = first
    this.#lasts[report] = last
    const block = Math.floor(report / reportsInBlock)
    if (first !== anyDay.first) this.#latest[block] = Math.max(this.#latest[block] ?? last, last)
  }
}

function longer(from: Int32Array, length: number, otherwise: number): Int32Array {
  const to = new Int32Array(length).fill(otherwise, from.length)
  to.set(from)
  return to
}
