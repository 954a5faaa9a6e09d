import { kindOfLetter } from '../stories/term-kind.ts'
import { askSql } from './ask.ts'
import type { Connection } from './driver.ts'

/** Texts held in memory at most, twice: some ten megabytes. News comes back to the same ones, so most are asked for again. */
const mostHeld = 250_000

/** The kinds are kept with one more than their number, so that 0 is of a term that was not read. */
const notRead = 0

/**
 * The numbers, kinds and counts of terms, read from the ledger when they are first asked for. Counts stand in arrays by
 * the number of the term, nine bytes each, for a newcomer is compared with the terms of some dozens of reports.
 */
export class TermBook {
  readonly #connection: Connection
  /** The numbers of texts lately asked for, and of those asked for before; when the first are full, the others go. */
  #recent = new Map<string, number>()
  #earlier = new Map<string, number>()
  #kinds = new Uint8Array(0)
  /** By number: in how many reports of the stored index it stands, and in how many of those that are not there yet. */
  #stored = new Int32Array(0)
  #fresh = new Int32Array(0)
  #next: number | null = null

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Forgets everything, which another process may have altered. */
  forget(): void {
    this.#recent.clear()
    this.#earlier.clear()
    this.#kinds.fill(notRead)
    this.#fresh.fill(0)
    this.#next = null
  }

  /** In how many reports a term stands that was read before. */
  frequency(term: number): number {
    return (this.#stored[term] ?? 0) + (this.#fresh[term] ?? 0)
  }

  /** In how many reports of the stored index it stands. */
  stored(term: number): number {
    return this.#stored[term] ?? 0
  }

  /** The place among the kinds of terms of one that was read before. */
  kindOf(term: number): number {
    return (this.#kinds[term] ?? 1) - 1
  }

  /** Another report that is not in the stored index has these terms. */
  countFresh(terms: ArrayLike<number>): void {
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place] ?? 0
      this.#reach(term)
      this.#fresh[term] = (this.#fresh[term] ?? 0) + 1
    }
  }

  /** So many reports with this term came into the stored index. */
  settle(term: number, reports: number): void {
    if (this.#kinds[term] !== notRead) this.#stored[term] = this.stored(term) + reports
    this.#fresh[term] = 0
  }

  /** The terms with these texts, in their order; those that the ledger does not have are entered. */
  enter(texts: readonly string[]): Int32Array {
    const unknown = [...new Set(texts.filter((text) => this.#numberOf(text) === undefined))]
    if (unknown.length > 0) this.#readTexts(unknown)
    return Int32Array.from(texts, (text) => this.#numberOf(text) ?? 0)
  }

  /** Reads the terms with these numbers, all at once, so that all else here knows them. */
  read(numbers: Iterable<number>): void {
    const missing: number[] = []
    for (const number of numbers) if ((this.#kinds[number] ?? notRead) === notRead) missing.push(number)
    if (missing.length === 0) return
    // All in one row: a row for each would cost more than reading it.
    const [row] = askSql<{ found: string | null }>(
      this.#connection,
      `SELECT group_concat(term.number || ' ' || unicode(term.term) || ' ' || term.reports, ' ') AS found
        FROM json_each(?) AS wanted CROSS JOIN term ON term.number = wanted.value`,
      [JSON.stringify(missing)],
    )
    const found = row?.found?.split(' ') ?? []
    for (let place = 0; place < found.length; place += 3)
      this.#hold(Number(found[place]), Number(found[place + 1]), Number(found[place + 2]))
  }

  #numberOf(text: string): number | undefined {
    const recent = this.#recent.get(text)
    if (recent !== undefined) return recent
    const earlier = this.#earlier.get(text)
    if (earlier !== undefined) this.#remember(text, earlier)
    return earlier
  }

  #remember(text: string, number: number): void {
    if (this.#recent.size >= mostHeld) {
      this.#earlier = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(text, number)
  }

  #readTexts(texts: readonly string[]): void {
    const [row] = askSql<{ found: string | null }>(
      this.#connection,
      `SELECT group_concat(wanted.key || ' ' || term.number || ' ' || term.reports, ' ') AS found
        FROM json_each(?) AS wanted CROSS JOIN term ON term.term = wanted.value`,
      [JSON.stringify(texts)],
    )
    const found = row?.found?.split(' ') ?? []
    const missing = new Set(texts)
    for (let place = 0; place < found.length; place += 3) {
      const text = texts[Number(found[place])] ?? ''
      const number = Number(found[place + 1])
      missing.delete(text)
      this.#remember(text, number)
      this.#hold(number, text.charCodeAt(0), Number(found[place + 2]))
    }
    if (missing.size > 0) this.#addNew([...missing])
  }

  #addNew(texts: readonly string[]): void {
    const first = this.#next ?? this.#lastNumber() + 1
    askSql(this.#connection, 'INSERT INTO term (number, term, reports) SELECT ? + key, value, 0 FROM json_each(?)', [
      first,
      JSON.stringify(texts),
    ])
    this.#next = first + texts.length
    for (const [place, text] of texts.entries()) {
      this.#remember(text, first + place)
      this.#hold(first + place, text.charCodeAt(0), 0)
    }
  }

  #lastNumber(): number {
    const [row] = askSql<{ last: number | null }>(this.#connection, 'SELECT max(number) AS last FROM term')
    return row?.last ?? 0
  }

  #hold(number: number, letter: number, stored: number): void {
    this.#reach(number)
    this.#kinds[number] = kindOfLetter(letter) + 1
    this.#stored[number] = stored
  }

  /** Makes the arrays long enough for this number. */
  #reach(number: number): void {
    if (number < this.#kinds.length) return
    const length = Math.max(4096, number * 2)
    this.#kinds = longer(new Uint8Array(length), this.#kinds)
    this.#stored = longer(new Int32Array(length), this.#stored)
    this.#fresh = longer(new Int32Array(length), this.#fresh)
  }
}

function longer<Numbers extends Uint8Array | Int32Array>(to: Numbers, from: Numbers): Numbers {
  to.set(from)
  return to
}
