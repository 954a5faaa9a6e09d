import { sql } from 'kysely'
import { ask, askSql } from './ask.ts'
import type { Connection } from './driver.ts'
import { FreshReports, parts } from './fresh-reports.ts'
import { packNumbers, unpackInts } from './packed-numbers.ts'
import { ReportDays } from './report-days.ts'
import { TermBook, termsInBlock } from './term-book.ts'
import { TermLists } from './term-lists.ts'

/**
 * After so many reports another part of the terms comes into the stored lists, with all reports that have gathered for it. One
 * report touches some two hundred lists, most of them on a page of its own; eight thousand of them touch hardly twice as many
 * as a thousand, and the lists of one part stand beside each other.
 */
const betweenParts = 1024

/** A term that more reports have tells no story from another: it has no list, and nothing is sought by it. */
export const tooCommon = 5_000

/** How many reports gather before a part of the terms is stored, and how many terms with numbers behind each other are in one part. */
interface Sizes {
  readonly betweenParts: number
  readonly termsTogether: number
}

/** Two numbers of SQLite, of which the first grows with what this connection writes and the second with what others do. */
interface State {
  readonly own: number
  readonly others: number
}

/**
 * Which reports have which terms. Reports lately kept are looked up in memory and the others in the file, and every
 * answer is the same as if all were in the file: it depends on nothing but the reports and the order of their coming.
 */
export class TermIndex {
  readonly terms: TermBook
  readonly days: ReportDays
  readonly #connection: Connection
  readonly #betweenParts: number
  readonly #fresh: FreshReports
  readonly #lists: TermLists
  /** By part of the terms the last report in their stored lists; null until they are read. */
  #marks: number[] | null = null
  /** The last report when a part was stored last, how many there were up to it, and how many came since. */
  #stored = { last: 0, reports: 0 }
  #since = 0
  #lastReport = 0
  /** How much this connection and others had written when all that it remembers was as the ledger has it. */
  #state: State = { own: -1, others: -1 }
  /** Whether something of what is stored was altered since it was last written. */
  #altered = false

  constructor(connection: Connection, sizes: Partial<Sizes> = {}) {
    this.#connection = connection
    this.#betweenParts = sizes.betweenParts ?? betweenParts
    this.#fresh = new FreshReports(sizes.termsTogether ?? termsInBlock)
    this.terms = new TermBook(connection)
    this.days = new ReportDays(connection)
    this.#lists = new TermLists(connection)
  }

  /** How many reports there are. */
  get reports(): number {
    return this.#stored.reports + this.#since
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
    const { own, others } = this.#stateNow()
    return this.#marks !== null && this.#state.own === own && this.#state.others === others
  }

  /**
   * To be told that what this connection altered since it was current is nothing that it holds; after the transaction, at whose end the
   * search index still writes. What others have written since then is seen when it is next asked whether it is current.
   */
  noteOwn(): void {
    this.#state = { ...this.#state, own: this.#stateNow().own }
  }

  /** To be told when the work with the ledger is done, at the end of the transaction: what it altered is known. */
  settle(): void {
    if (this.#marks !== null && this.#since >= this.#betweenParts) this.#store(this.#marks)
    else if (this.#altered) this.#write()
    this.terms.release()
    this.#state = this.#stateNow()
  }

  /** Forgets all that it remembers of the ledger, as when a transaction was undone. */
  forget(): void {
    this.#marks = null
    this.#since = 0
    this.#fresh.clear()
    this.#lists.forget()
    this.terms.forget()
    this.days.forget()
    this.#altered = false
  }

  /**
   * The reports from this one on that have a term, none of the terms too common, those of the stored lists and then the others, in
   * the order of the terms; some before it may be among them.
   */
  reportsWith(terms: readonly number[], from = 0): (readonly [stored: Int32Array, fresh: readonly number[]])[] {
    return this.#lists.of(terms, from).map((stored, place) => [stored, this.#fresh.withTerm(terms[place] ?? 0)])
  }

  /** A new report, the last there is, is of this day and has these terms. Returns them as they are kept with it. */
  add(report: number, day: string | null, terms: Int32Array): Uint8Array {
    this.#come(report, day)
    for (const term of terms) this.#fresh.put(report, term)
    this.terms.countFresh(terms)
    return packNumbers(terms)
  }

  #come(report: number, day: string | null): void {
    this.days.put(report, day)
    this.#lastReport = report
    this.#since++
  }

  /** A report that is there already has this day and these terms instead of those it was kept with. Returns the new ones packed. */
  alter(report: number, before: Uint8Array, day: string | null, texts: readonly string[]): Uint8Array {
    const after = this.terms.enter(texts)
    const had = new Set(unpackInts(before))
    const has = new Set(after)
    const change = (term: number, by: 1 | -1) => {
      if (this.#isStored(report, term)) this.#alterStored(term, report, by)
      else {
        this.#fresh.alter(term, report, by === 1)
        this.terms.countFresh([term], by)
      }
    }
    for (const term of had) if (!has.has(term)) change(term, -1)
    for (const term of has) if (!had.has(term)) change(term, 1)
    this.days.put(report, day)
    if (report <= this.#stored.last) this.#altered = true
    return packNumbers(after)
  }

  /** Whether the stored list of a term goes as far as a report. */
  #isStored(report: number, term: number): boolean {
    return report <= (this.#marks?.[this.#fresh.partOf(term)] ?? 0)
  }

  #alterStored(term: number, report: number, by: 1 | -1): void {
    this.terms.countStored(term, by)
    this.#lists.alter(term, report, by === 1)
    this.#altered = true
  }

  /** Brings the part of the terms that waits longest into the stored lists. */
  #store(marks: number[]): void {
    const part = marks.indexOf(Math.min(...marks))
    const lists = this.#fresh.take(part)
    this.#lists.append(lists.filter(([term, reports]) => this.terms.stored(term) + reports.length <= tooCommon))
    for (const [term, reports] of lists) this.terms.settle(term, reports.length)
    marks[part] = this.#lastReport
    this.#stored = { last: this.#lastReport, reports: this.reports }
    this.#since = 0
    const { last, reports } = this.#stored
    ask(this.#connection, sql`INSERT OR REPLACE INTO term_part (part, last) VALUES (${part}, ${last})`)
    ask(this.#connection, sql`UPDATE term_index SET last = ${last}, reports = ${reports}`)
    this.#write()
  }

  /** Writes what is known of terms and reports, as far as it is other than it was. */
  #write(): void {
    this.terms.write()
    this.days.write(this.#stored.last)
    this.#altered = false
  }

  #read(): void {
    const [stored] = ask(this.#connection, sql<{ last: number; reports: number }>`SELECT last, reports FROM term_index`)
    if (stored === undefined) throw new TypeError('the ledger does not say how far its index goes')
    const marks = new Array<number>(parts).fill(0)
    const rows = ask(this.#connection, sql<{ part: number; last: number }>`SELECT part, last FROM term_part`)
    for (const { part, last } of rows) marks[part] = last
    this.#marks = marks
    this.#stored = stored
    this.#lastReport = stored.last
    this.terms.readCounts()
    this.days.read()
    for (let last = Math.min(...marks); ; ) {
      const found = this.#readReports(last, marks)
      if (found === null) break
      last = found
      // More than ever gather stand there where the index is to be made anew.
      if (this.#since >= this.#betweenParts) this.#store(marks)
    }
  }

  /** Reads the next reports that some part of the terms waits for; gives the last of them, null where there is none. */
  #readReports(after: number, marks: readonly number[]): number | null {
    const rows = ask(
      this.#connection,
      sql<{ number: number; day: string | null; terms: Uint8Array }>`SELECT number, day, terms FROM report
        WHERE number > ${after} ORDER BY number LIMIT ${this.#betweenParts}`,
    )
    for (const { number, day, terms: packed } of rows) {
      if (number > this.#stored.last) this.#come(number, day)
      this.terms.countFresh(this.#fresh.putMissing(number, unpackInts(packed), marks))
    }
    return rows.at(-1)?.number ?? null
  }

  /** Differs whenever anybody has written. */
  #stateNow(): State {
    const [state] = askSql<State>(
      this.#connection,
      'SELECT total_changes() AS own, data_version AS others FROM pragma_data_version',
    )
    return state ?? { own: -1, others: -1 }
  }
}
