import { sql } from 'kysely'
import { ask, askSql } from './ask.ts'
import type { Connection } from './driver.ts'
import { FreshReports } from './fresh-reports.ts'
import { packNumbers, unpackInts } from './packed-numbers.ts'
import { ReportDays } from './report-days.ts'
import { TermBook } from './term-book.ts'
import { TermLists } from './term-lists.ts'

/**
 * Reports that gather before they come into the stored index all at once. One report touches some hundred terms, each on
 * a page of its own; a thousand of them touch hardly ten thousand.
 */
const freshReports = 1024

/** A term that more reports have tells no story from another: it has no list, and nothing is sought by it. */
export const tooCommon = 5_000

/**
 * Which reports have which terms. Reports lately kept are looked up in memory and the others in the file, and every
 * answer is the same as if all were in the file: it depends on nothing but the reports and the order of their coming.
 */
export class TermIndex {
  readonly terms: TermBook
  readonly days: ReportDays
  readonly #connection: Connection
  readonly #mostFresh: number
  readonly #fresh = new FreshReports()
  readonly #lists: TermLists
  /** The last report in the stored index, and how many there are up to it; null until they are read. */
  #stored: { last: number; reports: number } | null = null
  #lastReport = 0
  #state = ''
  /** Whether something of the stored index was altered since it was last written. */
  #altered = false

  constructor(connection: Connection, mostFresh: number = freshReports) {
    this.#connection = connection
    this.#mostFresh = mostFresh
    this.terms = new TermBook(connection)
    this.days = new ReportDays(connection)
    this.#lists = new TermLists(connection)
  }

  /** How many reports there are. */
  get reports(): number {
    return (this.#stored?.reports ?? 0) + this.#fresh.size
  }

  /** The number of the report that was kept last, 0 where there is none. */
  get lastReport(): number {
    return this.#lastReport
  }

  /**
   * Sees whether the ledger was altered by anybody else, or by this process past the index, and reads anew what it was
   * remembered to hold. Only in a transaction. Returns whether all is as it was.
   */
  catchUp(): boolean {
    if (this.isCurrent()) return true
    this.forget()
    this.#read()
    return false
  }

  /** Whether all that it remembers is as the ledger has it. */
  isCurrent(): boolean {
    return this.#stored !== null && this.#state === this.#stateNow()
  }

  /** To be told that what was altered since it was current is nothing that it holds. */
  note(): void {
    this.#state = this.#stateNow()
  }

  /** To be told when the work with the ledger is done, at the end of the transaction: what it altered is known. */
  settle(): void {
    if (this.#stored !== null && this.#fresh.size >= this.#mostFresh) this.#store()
    else if (this.#altered) this.#write(this.#stored?.last ?? 0)
    this.terms.release()
    this.note()
  }

  /** Forgets all that it remembers of the ledger, as when a transaction was undone. */
  forget(): void {
    this.#stored = null
    this.#fresh.clear()
    this.#lists.forget()
    this.terms.forget()
    this.days.forget()
    this.#altered = false
  }

  /** The reports that have a term, none of these too common, those of the stored index and then the others; in the terms' order. */
  reportsWith(terms: readonly number[]): (readonly [stored: Int32Array, fresh: readonly number[]])[] {
    return this.#lists.of(terms).map((stored, place) => [stored, this.#fresh.withTerm(terms[place] ?? 0)])
  }

  /** A new report, the last there is, is of this day and has these terms. Returns them as they are kept with it. */
  add(report: number, day: string | null, terms: Int32Array): Uint8Array {
    this.#put(report, day, terms)
    this.#lastReport = report
    return packNumbers(terms)
  }

  /** A report that is there already has this day and these terms instead of those it was kept with. Returns the new ones packed. */
  alter(report: number, before: Uint8Array, day: string | null, texts: readonly string[]): Uint8Array {
    const after = this.terms.enter(texts)
    const had = new Set(unpackInts(before))
    const has = new Set(after)
    const isStored = report <= (this.#stored?.last ?? 0)
    this.days.put(report, day)
    if (isStored) this.#altered = true
    const change = (term: number, by: 1 | -1) => {
      if (isStored) this.#alterStored(term, report, by)
      else {
        this.#fresh.alter(term, report, by === 1)
        this.terms.countFresh([term], by)
      }
    }
    for (const term of had) if (!has.has(term)) change(term, -1)
    for (const term of has) if (!had.has(term)) change(term, 1)
    return packNumbers(after)
  }

  #put(report: number, day: string | null, terms: Int32Array): void {
    this.#fresh.put(report, terms)
    this.days.put(report, day)
    this.terms.countFresh(terms)
  }

  #alterStored(term: number, report: number, by: 1 | -1): void {
    this.terms.countStored(term, by)
    this.#lists.alter(term, report, by === 1)
  }

  /** Brings the fresh reports into the stored index. */
  #store(): void {
    const lists = this.#fresh.lists()
    this.#lists.append(lists.filter(([term, reports]) => this.terms.stored(term) + reports.length <= tooCommon))
    for (const [term, reports] of lists) this.terms.settle(term, reports.length)
    const stored = { last: this.#lastReport, reports: this.reports }
    ask(this.#connection, sql`UPDATE term_index SET last = ${stored.last}, reports = ${stored.reports}`)
    this.#stored = stored
    this.#fresh.clear()
    this.#write(stored.last)
  }

  /** Writes what is known of terms and reports, as far as it is other than it was. */
  #write(last: number): void {
    this.terms.write()
    this.days.write(last)
    this.#altered = false
  }

  #read(): void {
    const [stored] = ask(this.#connection, sql<{ last: number; reports: number }>`SELECT last, reports FROM term_index`)
    if (stored === undefined) throw new TypeError('the ledger does not say how far its index goes')
    this.#stored = stored
    this.#lastReport = stored.last
    this.terms.readCounts()
    this.days.read()
    // More than are ever left over stand there where the layout of the ledger was an older one.
    while (this.#readFresh()) this.#store()
  }

  /** Reads the next reports that are not in the stored index; whether they are enough to be brought there. */
  #readFresh(): boolean {
    const fresh = ask(
      this.#connection,
      sql<{ number: number; day: string | null; terms: Uint8Array }>`SELECT number, day, terms FROM report
        WHERE number > ${this.#lastReport} ORDER BY number LIMIT ${this.#mostFresh}`,
    )
    for (const { number, day, terms } of fresh) this.#put(number, day, unpackInts(terms))
    this.#lastReport = fresh.at(-1)?.number ?? this.#lastReport
    return fresh.length === this.#mostFresh
  }

  /** Differs whenever anybody has written: `data_version` tells of other connections, `total_changes` of this one. */
  #stateNow(): string {
    const [state] = askSql<{ total: number; data_version: number }>(
      this.#connection,
      'SELECT total_changes() AS total, data_version FROM pragma_data_version',
    )
    return `${state?.total} ${state?.data_version}`
  }
}
