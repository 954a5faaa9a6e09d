import { kindOfLetter } from '../stories/term-kind.ts'
import { askSql } from './ask.ts'
import type { Connection } from './driver.ts'

/** Texts held in memory at most, twice: some dozen megabytes. News comes back to the same ones, so most are asked for again. */
const mostHeld = 500_000

/**
 * A term that is sought costs several times as much as one that is read in its turn: when so large a part of all was sought
 * one by one, all of them are read, which costs about as much once more and then nothing.
 */
const partSought = 1 / 8
const readAtOnce = 50_000

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
  /** How many were sought one by one; and whether every text of the ledger is held, so that any other is new. */
  #soughtTerms = 0
  #allHeld = false

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
    this.#soughtTerms = 0
    this.#allHeld = false
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

  /** A report more, or less, that is not in the stored index has these terms. */
  countFresh(terms: ArrayLike<number>, by: 1 | -1 = 1): void {
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place] ?? 0
      this.#reach(term)
      this.#fresh[term] = (this.#fresh[term] ?? 0) + by
    }
  }

  /** A report more, or less, of the stored index has this term. */
  countStored(term: number, by: 1 | -1): void {
    if ((this.#kinds[term] ?? notRead) !== notRead) this.#stored[term] = this.stored(term) + by
  }

  /** So many reports with this term came into the stored index. */
  settle(term: number, reports: number): void {
    if (this.#kinds[term] !== notRead) this.#stored[term] = this.stored(term) + reports
    this.#fresh[term] = 0
  }

  /** The terms with these texts, in their order; those that the ledger does not have are entered. */
  enter(texts: readonly string[]): Int32Array {
    const unknown = [...new Set(texts.filter((text) => this.#numberOf(text) === undefined))]
    if (this.#allHeld) this.#addNew(unknown)
    else this.#readTexts(unknown)
    return Int32Array.from(texts, (text) => this.#numberOf(text) ?? 0)
  }

  /** Reads the terms with the numbers in these lists, all at once, so that all else here knows them. */
  read(...lists: readonly Int32Array[]): void {
    const missing = this.#notReadIn(lists)
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
    this.#countSought(missing.length)
  }

  #notReadIn(lists: readonly Int32Array[]): readonly number[] {
    const missing = new Set<number>()
    const kinds = this.#kinds
    for (const list of lists) for (const number of list) if ((kinds[number] ?? notRead) === notRead) missing.add(number)
    return [...missing]
  }

  /** Remembers that so many were sought; when they have become enough, all are read. */
  #countSought(terms: number): void {
    const before = this.#soughtTerms
    this.#soughtTerms += terms
    const enough = (this.#following() - 1) * partSought
    if (before < enough && this.#soughtTerms >= enough) this.#readAll()
  }

  #readAll(): void {
    const end = this.#following()
    const texts = end <= mostHeld
    for (let start = 0; start < end; start += readAtOnce)
      for (const [number, text, reports] of this.#readRange(start, start + readAtOnce)) {
        if (texts) this.#remember(text, number)
        this.#hold(number, text.charCodeAt(0), reports)
      }
    this.#allHeld = texts
  }

  #readRange(start: number, end: number): readonly (readonly [number: number, text: string, reports: number])[] {
    const [row] = askSql<{ found: string }>(
      this.#connection,
      `SELECT json_group_array(json_array(number, term, reports)) AS found FROM term WHERE number >= ? AND number < ?`,
      [start, end],
    )
    return JSON.parse(row?.found ?? '[]')
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
      if (this.#earlier.size > 0) this.#allHeld = false
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
    this.#countSought(texts.length)
    this.#addNew([...missing])
  }

  #addNew(texts: readonly string[]): void {
    if (texts.length === 0) return
    const first = this.#following()
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

  /** The number of the next term to be entered. */
  #following(): number {
    if (this.#next !== null) return this.#next
    const [row] = askSql<{ last: number | null }>(this.#connection, 'SELECT max(number) AS last FROM term')
    this.#next = (row?.last ?? 0) + 1
    return this.#next
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
