import { sql } from 'kysely'
import { ask, askSql } from './ask.ts'
import type { Connection } from './driver.ts'
import { eachAscending, packAscending, unpackHex } from './packed-numbers.ts'

/** Reports in one piece of a list at most: some hundred bytes, so that a page of the file holds several. */
const mostInPiece = 256

/** Pieces that go into one statement, some hundred kilobytes. */
const piecesAtOnce = 5_000

/** Entries of lists that are held in memory at most, twice: some dozens of megabytes. News comes back to the same terms. */
const mostHeld = 8_000_000
/** A list takes as much as so many entries even where it has hardly any. */
const ofItself = 64

interface Piece {
  readonly term: number
  readonly first: number
  readonly reports: Uint8Array
}

/** A list as it is held: all of it, or from some report on. */
interface Held {
  readonly from: number
  readonly reports: Int32Array
}

/** The stored lists of the reports that have a term. */
export class TermLists {
  readonly #connection: Connection
  /** Lists lately asked for, and those asked for before; when the first are too many, the others go. */
  #recent = new Map<number, Held>()
  #earlier = new Map<number, Held>()
  #held = 0

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Forgets the lists it has read, which may have been altered. */
  forget(): void {
    this.#recent.clear()
    this.#earlier.clear()
    this.#held = 0
  }

  /** The reports in the lists of these terms, in the order of the terms; from one report on, though some before it may be among them. */
  of(terms: readonly number[], from: number): Int32Array[] {
    const found = terms.map((term) => this.#known(term, from))
    const missing = terms.filter((_, place) => found[place] === undefined)
    const read = missing.length === 0 ? new Map<number, Int32Array>() : this.#read(missing, from)
    return terms.map((term, place) => since(from, found[place] ?? read.get(term) ?? none))
  }

  /** Adds reports to the ends of lists; their numbers are greater than those there. Terms and reports come ascending. */
  append(additions: readonly (readonly [term: number, reports: readonly number[]])[]): void {
    const ends = this.#ends(additions.map(([term]) => term))
    for (const [term, reports] of additions)
      for (const held of [this.#recent, this.#earlier]) {
        const known = held.get(term)
        if (known !== undefined) held.set(term, { from: known.from, reports: joined(known.reports, reports) })
      }
    this.#write(additions.map(([term, reports]) => [term, joined(ends.get(term) ?? none, reports)]))
  }

  /** The last pieces of the lists of these terms. */
  #ends(terms: readonly number[]): ReadonlyMap<number, Int32Array> {
    const ends = new Map<number, Int32Array>()
    for (let start = 0; start < terms.length; start += piecesAtOnce)
      this.#eachPiece(
        `SELECT group_concat(term_list.term || ' ' || hex(term_list.reports), ' ') AS pieces
          FROM json_each(?) AS wanted CROSS JOIN term_list ON term_list.term = wanted.value
            AND term_list.first = (SELECT max(first) FROM term_list WHERE term = wanted.value)`,
        [JSON.stringify(terms.slice(start, start + piecesAtOnce))],
        (term, reports) => ends.set(term, reports),
      )
    return ends
  }

  /** Visits the pieces that a query finds, all in one row: a row for each would cost more than reading it. */
  #eachPiece(
    query: string,
    values: readonly (string | number)[],
    visit: (term: number, reports: Int32Array) => void,
  ): void {
    const [row] = askSql<{ pieces: string | null }>(this.#connection, query, values)
    const pieces = row?.pieces ?? ''
    for (let start = 0; start < pieces.length; ) {
      const middle = pieces.indexOf(' ', start)
      const next = pieces.indexOf(' ', middle + 1)
      const end = next < 0 ? pieces.length : next
      visit(Number(pieces.slice(start, middle)), unpackHex(pieces, middle + 1, end))
      start = end + 1
    }
  }

  /** Puts a report into a list, or takes it out, wherever in it that is. */
  alter(term: number, report: number, has: boolean): void {
    this.#recent.delete(term)
    this.#earlier.delete(term)
    const [piece] = ask(
      this.#connection,
      sql<Piece>`SELECT term, first, reports FROM term_list WHERE term = ${term}
        ORDER BY first <= ${report} DESC, abs(first - ${report}) LIMIT 1`,
    )
    const others: number[] = []
    if (piece !== undefined) {
      eachAscending(piece.reports, (number) => {
        if (number !== report) others.push(number)
      })
      ask(this.#connection, sql`DELETE FROM term_list WHERE term = ${term} AND first = ${piece.first}`)
    }
    this.#write([[term, Int32Array.from(has ? [...others, report].sort((one, other) => one - other) : others)]])
  }

  #known(term: number, from: number): Int32Array | undefined {
    const recent = this.#recent.get(term)
    if (recent !== undefined) return recent.from <= from ? recent.reports : undefined
    const earlier = this.#earlier.get(term)
    if (earlier === undefined || earlier.from > from) return undefined
    this.#hold(term, earlier)
    return earlier.reports
  }

  #hold(term: number, list: Held): void {
    if (this.#held >= mostHeld) {
      this.#earlier = this.#recent
      this.#recent = new Map()
      this.#held = 0
    }
    this.#held += list.reports.length + ofItself
    this.#recent.set(term, list)
  }

  #read(terms: readonly number[], from: number): Map<number, Int32Array> {
    const lists = new Map<number, Int32Array>()
    const all = `SELECT group_concat(term_list.term || ' ' || hex(term_list.reports), ' ') AS pieces
      FROM json_each(?1) AS wanted CROSS JOIN term_list ON term_list.term = wanted.value`
    // The piece that begins before the report may go beyond it.
    const later = ` AND term_list.first >=
      ifnull((SELECT max(first) FROM term_list WHERE term = wanted.value AND first <= ?2), 0)`
    this.#eachPiece(
      from === 0 ? all : all + later,
      from === 0 ? [JSON.stringify(terms)] : [JSON.stringify(terms), from],
      (term, piece) => lists.set(term, joined(lists.get(term) ?? none, piece)),
    )
    for (const term of terms) this.#hold(term, { from, reports: lists.get(term) ?? none })
    return lists
  }

  /** Writes lists in pieces, many of them with one statement: of tens of thousands each would cost more than its writing. */
  #write(lists: readonly (readonly [term: number, reports: Int32Array])[]): void {
    const pieces: (readonly [term: number, first: number, reports: string])[] = []
    for (const [term, reports] of lists)
      for (let start = 0; start < reports.length; start += mostInPiece) {
        const piece = reports.subarray(start, start + mostInPiece)
        pieces.push([term, piece[0] ?? 0, Buffer.from(packAscending(piece)).toString('hex')])
      }
    for (let start = 0; start < pieces.length; start += piecesAtOnce)
      ask(
        this.#connection,
        sql`INSERT OR REPLACE INTO term_list (term, first, reports)
          SELECT value ->> 0, value ->> 1, unhex(value ->> 2)
          FROM json_each(${JSON.stringify(pieces.slice(start, start + piecesAtOnce))})`,
      )
  }
}

const none = new Int32Array(0)

function joined(one: Int32Array, other: ArrayLike<number>): Int32Array {
  if (one.length === 0) return other instanceof Int32Array ? other : Int32Array.from(other)
  const both = new Int32Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

/** The part of an ascending list from a number on. */
function since(from: number, list: Int32Array): Int32Array {
  if ((list[0] ?? from) >= from) return list
  let [least, beyond] = [0, list.length]
  while (least < beyond) {
    const middle = (least + beyond) >> 1
    if ((list[middle] ?? from) < from) least = middle + 1
    else beyond = middle
  }
  return list.subarray(least)
}
