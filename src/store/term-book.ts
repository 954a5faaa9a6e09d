import { kindOfLetter, kinds } from '../stories/term-kind.ts'
import { askSql } from './ask.ts'
import type { Connection } from './driver.ts'
import { packNumbers, unpackNumbers } from './packed-numbers.ts'

/** Texts held in memory at most, twice: some dozen megabytes. News comes back to the same ones, so most are asked for again. */
const mostHeld = 500_000

/** What is known of so many terms stands in one block of the ledger: a few kilobytes, of which all are soon read. */
export const termsInBlock = 1024
const readAtOnce = 50_000

/** The kinds are kept with one more than their number, so that 0 is of a term that is not there. */
const notThere = 0
const kindsInAll = kinds.length + 1

/**
 * The numbers, kinds and counts of terms. Their texts are sought when they are first asked for; all else stands in arrays by
 * the number of the term, nine bytes each, for a newcomer is compared with the terms of some dozens of reports.
 */
export class TermBook {
  readonly #connection: Connection
  /** The numbers of texts lately asked for, and of those asked for before; when the first are full, the others go. */
  #recent = new Map<string, number>()
  #earlier = new Map<string, number>()
  /** Texts that the ledger was asked for and does not have; until the end of the transaction nobody else can enter them. */
  readonly #absent = new Set<string>()
  #kinds = new Uint8Array(0)
  /** By number: in how many reports of the stored index it stands, and in how many of those that are not there yet. */
  #stored = new Int32Array(0)
  #fresh = new Int32Array(0)
  /** The blocks that are to be written, and how many terms the written ones tell of. */
  readonly #changed = new Set<number>()
  #written = 0
  #next: number | null = null

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Forgets everything, which another process may have altered. */
  forget(): void {
    this.#recent.clear()
    this.#earlier.clear()
    this.#absent.clear()
    this.#kinds.fill(notThere)
    this.#stored.fill(0)
    this.#fresh.fill(0)
    this.#changed.clear()
    this.#written = 0
    this.#next = null
  }

  /** In how many reports a term stands. Counts and kinds are known once `readCounts` was asked. */
  frequency(term: number): number {
    return (this.#stored[term] ?? 0) + (this.#fresh[term] ?? 0)
  }

  /** In how many reports of the stored index it stands. */
  stored(term: number): number {
    return this.#stored[term] ?? 0
  }

  /** The place among the kinds of terms of one that is there. */
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
    this.#stored[term] = this.stored(term) + by
    this.#changed.add(blockOf(term))
  }

  /** So many reports with this term came into the stored index. */
  settle(term: number, reports: number): void {
    this.#stored[term] = this.stored(term) + reports
    this.#fresh[term] = 0
    this.#changed.add(blockOf(term))
  }

  /** Seeks these texts all at once, so that those of them that the ledger has need not be sought one report after the other. */
  seek(texts: Iterable<string>): void {
    const unknown = new Set<string>()
    for (const text of texts) if (this.#numberOf(text) === undefined) unknown.add(text)
    if (unknown.size > 0) this.#readTexts(unknown)
  }

  /** To be told at the end of a transaction: from then on others may enter terms. */
  release(): void {
    this.#absent.clear()
  }

  /** The terms with these texts, in their order; those that the ledger does not have are entered. */
  enter(texts: readonly string[]): Int32Array {
    const numbers = new Int32Array(texts.length)
    let unknown: Set<string> | null = null
    for (let place = 0; place < texts.length; place++) {
      const text = texts[place] ?? ''
      const number = this.#numberOf(text)
      if (number === undefined) unknown = (unknown ?? new Set<string>()).add(text)
      else numbers[place] = number
    }
    if (unknown === null) return numbers
    const sought = [...unknown].filter((text) => !this.#absent.has(text))
    if (sought.length > 0) this.#readTexts(new Set(sought))
    this.#addNew([...unknown].filter((text) => this.#absent.has(text)))
    return Int32Array.from(texts, (text) => this.#numberOf(text) ?? 0)
  }

  /** Reads what is known of all terms. */
  readCounts(): void {
    for (let start = 0, end = this.#following(); start < end; start += readAtOnce) {
      const blocks = askSql<{ first: number; terms: Uint8Array }>(
        this.#connection,
        'SELECT first, terms FROM term_block WHERE first >= ? AND first < ? ORDER BY first',
        [start, start + readAtOnce],
      )
      for (const { first, terms } of blocks) this.#take(first, unpackNumbers(terms))
    }
    this.#readKinds(this.#written)
  }

  #take(first: number, packed: readonly number[]): void {
    const end = first + packed.length
    this.#reach(end)
    for (let place = 0; place < packed.length; place++) {
      const number = packed[place] ?? 0
      this.#kinds[first + place] = number % kindsInAll
      this.#stored[first + place] = Math.floor(number / kindsInAll)
    }
    this.#written = end
  }

  /** Reads the kinds of the terms from this number on, that were entered after the blocks were written. */
  #readKinds(first: number): void {
    for (let start = first, end = this.#following(); start < end; start += readAtOnce) {
      // All in one row: a row for each would cost more than reading it.
      const [row] = askSql<{ found: string | null }>(
        this.#connection,
        `SELECT group_concat(number || ' ' || unicode(term), ' ') AS found FROM term WHERE number >= ? AND number < ?`,
        [start, start + readAtOnce],
      )
      const found = row?.found?.split(' ') ?? []
      for (let place = 0; place < found.length; place += 2) this.#hold(Number(found[place]), Number(found[place + 1]))
    }
  }

  /** Writes the blocks of the terms whose counts are others now, and with them those of the terms that came since. */
  write(): void {
    if (this.#changed.size === 0) return
    const end = this.#following()
    for (let term = this.#written; term < end; term += termsInBlock) this.#changed.add(blockOf(term))
    if (this.#written < end) this.#changed.add(blockOf(end - 1))
    for (const block of [...this.#changed].sort((one, other) => one - other)) {
      const first = block * termsInBlock
      const packed: number[] = []
      for (let term = first; term < Math.min(end, first + termsInBlock); term++)
        packed.push(this.stored(term) * kindsInAll + (this.#kinds[term] ?? notThere))
      askSql(this.#connection, 'INSERT OR REPLACE INTO term_block (first, terms) VALUES (?, ?)', [
        first,
        packNumbers(packed),
      ])
    }
    this.#written = end
    this.#changed.clear()
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

  #readTexts(unknown: ReadonlySet<string>): void {
    // In the order of the index, so that one page of it is read once.
    const texts = [...unknown].sort()
    const [row] = askSql<{ found: string | null }>(
      this.#connection,
      `SELECT group_concat(wanted.key || ' ' || term.number, ' ') AS found
        FROM json_each(?) AS wanted CROSS JOIN term ON term.term = wanted.value`,
      [JSON.stringify(texts)],
    )
    const found = row?.found?.split(' ') ?? []
    for (const text of texts) this.#absent.add(text)
    for (let place = 0; place < found.length; place += 2) {
      const text = texts[Number(found[place])] ?? ''
      this.#absent.delete(text)
      this.#remember(text, Number(found[place + 1]))
    }
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
      this.#absent.delete(text)
      this.#remember(text, first + place)
      this.#hold(first + place, text.charCodeAt(0))
    }
  }

  /** The number of the next term to be entered. */
  #following(): number {
    if (this.#next !== null) return this.#next
    const [row] = askSql<{ last: number | null }>(this.#connection, 'SELECT max(number) AS last FROM term')
    this.#next = (row?.last ?? 0) + 1
    return this.#next
  }

  #hold(number: number, letter: number): void {
    this.#reach(number)
    this.#kinds[number] = kindOfLetter(letter) + 1
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

function blockOf(term: number): number {
  return Math.floor(term / termsInBlock)
}

function longer<Numbers extends Uint8Array | Int32Array>(to: Numbers, from: Numbers): Numbers {
  to.set(from)
  return to
}
