import { sql } from 'kysely'
import { ask, askSql } from './ask.ts'
import type { Connection } from './driver.ts'
import { eachAscending, packAscending } from './packed-numbers.ts'

/** Reports in one piece of a list at most: some hundred bytes, so that a page of the file holds several. */
const mostInPiece = 256

/** Pieces that go into one statement, some hundred kilobytes. */
const piecesAtOnce = 5_000

/** Entries of lists that are held in memory at most, twice: some dozens of megabytes. News comes back to the same terms. */
const mostHeld = 8_000_000

interface Piece {
  readonly term: number
  readonly first: number
  readonly reports: Uint8Array
}

/** The stored lists of the reports that have a term. */
export class TermLists {
  readonly #connection: Connection
  /** Lists lately asked for, and those asked for before; when the first are too many, the others go. */
  #recent = new Map<number, Int32Array>()
  #earlier = new Map<number, Int32Array>()
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

  /** The reports in the lists of these terms, in the order of the terms. */
  of(terms: readonly number[]): Int32Array[] {
    const found = terms.map((term) => this.#known(term))
    const missing = terms.filter((_, place) => found[place] === undefined)
    const read = missing.length === 0 ? new Map<number, Int32Array>() : this.#read(missing)
    return terms.map((term, place) => found[place] ?? read.get(term) ?? none)
  }

  /** Adds reports to the ends of lists; their numbers are greater than those there. Terms and reports come ascending. */
  append(additions: readonly (readonly [term: number, reports: readonly number[]])[]): void {
    const ends = this.#ends(additions.map(([term]) => term))
    for (const [term, reports] of additions) {
      const known = this.#known(term)
      if (known !== undefined) this.#hold(term, joined(known, reports))
    }
    this.#write(additions.map(([term, reports]) => [term, [...(ends.get(term) ?? []), ...reports]]))
  }

  /** The last pieces of the lists of these terms. */
  #ends(terms: readonly number[]): ReadonlyMap<number, readonly number[]> {
    const ends = new Map<number, readonly number[]>()
    for (let start = 0; start < terms.length; start += piecesAtOnce) {
      const pieces = this.#piecesOf(
        `SELECT group_concat(term_list.term || ' ' || hex(term_list.reports), ' ') AS pieces
          FROM json_each(?) AS wanted CROSS JOIN term_list ON term_list.term = wanted.value
            AND term_list.first = (SELECT max(first) FROM term_list WHERE term = wanted.value)`,
        terms.slice(start, start + piecesAtOnce),
      )
      for (const [term, reports] of pieces) ends.set(term, reports)
    }
    return ends
  }

  /** The pieces that a query finds of the lists of these terms, all in one row: a row for each would cost more than reading it. */
  #piecesOf(query: string, terms: readonly number[]): (readonly [term: number, reports: readonly number[]])[] {
    const [row] = askSql<{ pieces: string | null }>(this.#connection, query, [JSON.stringify(terms)])
    const words = row?.pieces?.split(' ') ?? []
    const pieces: (readonly [number, readonly number[]])[] = []
    for (let place = 0; place < words.length; place += 2)
      pieces.push([Number(words[place]), numbersIn(Buffer.from(words[place + 1] ?? '', 'hex'))])
    return pieces
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
    const others = piece === undefined ? [] : numbersIn(piece.reports).filter((number) => number !== report)
    if (piece !== undefined)
      ask(this.#connection, sql`DELETE FROM term_list WHERE term = ${term} AND first = ${piece.first}`)
    this.#write([[term, has ? [...others, report].sort((one, other) => one - other) : others]])
  }

  #known(term: number): Int32Array | undefined {
    const recent = this.#recent.get(term)
    if (recent !== undefined) return recent
    const earlier = this.#earlier.get(term)
    if (earlier !== undefined) this.#hold(term, earlier)
    return earlier
  }

  #hold(term: number, reports: Int32Array): void {
    if (this.#held >= mostHeld) {
      this.#earlier = this.#recent
      this.#recent = new Map()
      this.#held = 0
    }
    this.#held += reports.length - (this.#recent.get(term)?.length ?? 0)
    this.#recent.set(term, reports)
  }

  #read(terms: readonly number[]): Map<number, Int32Array> {
    const lists = new Map<number, Int32Array>(terms.map((term) => [term, none]))
    const pieces = this.#piecesOf(
      `SELECT group_concat(term_list.term || ' ' || hex(term_list.reports), ' ') AS pieces
        FROM json_each(?) AS wanted CROSS JOIN term_list ON term_list.term = wanted.value`,
      terms,
    )
    for (const [term, piece] of pieces) {
      const before = lists.get(term) ?? none
      lists.set(term, before.length === 0 ? Int32Array.from(piece) : joined(before, piece))
    }
    for (const [term, list] of lists) this.#hold(term, list)
    return lists
  }

  /** Writes lists in pieces, many of them with one statement: of tens of thousands each would cost more than its writing. */
  #write(lists: readonly (readonly [term: number, reports: readonly number[]])[]): void {
    const pieces: (readonly [term: number, first: number, reports: string])[] = []
    for (const [term, reports] of lists)
      for (let start = 0; start < reports.length; start += mostInPiece) {
        const piece = reports.slice(start, start + mostInPiece)
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

function joined(one: Int32Array, other: readonly number[]): Int32Array {
  const both = new Int32Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

function numbersIn(packed: Uint8Array): number[] {
  const numbers: number[] = []
  eachAscending(packed, (number) => numbers.push(number))
  return numbers
}
