import { sql } from 'kysely'
import { ask } from './ask.ts'
import type { Connection } from './driver.ts'

/** A term as the index knows it. */
export interface Term {
  readonly number: number
  readonly text: string
  /** In how many reports of the stored index it stands. */
  stored: number
  /** In how many of the reports that are not there yet. */
  fresh: number
}

type StoredTerm = Pick<Term, 'number' | 'text' | 'stored'>

/** Terms held in memory at most: some hundred megabytes. News comes back to the same ones, so most are asked for again. */
const mostHeld = 500_000

/** The numbers, texts and counts of terms, read from the ledger when they are first asked for. */
export class TermBook {
  readonly #connection: Connection
  readonly #freshCount: (term: number) => number
  readonly #byText = new Map<string, Term>()
  readonly #byNumber = new Map<number, Term>()
  #next: number | null = null

  constructor(connection: Connection, freshCount: (term: number) => number) {
    this.#connection = connection
    this.#freshCount = freshCount
  }

  /** Forgets everything, which another process may have altered. */
  forget(): void {
    this.#byText.clear()
    this.#byNumber.clear()
    this.#next = null
  }

  /** Whether it holds more than it should, and had better forget. */
  get full(): boolean {
    return this.#byText.size > mostHeld
  }

  /** A term that was read before, by its text or its number. */
  held(key: string | number): Term | undefined {
    return typeof key === 'string' ? this.#byText.get(key) : this.#byNumber.get(key)
  }

  /** The terms with these texts, in their order; those that the ledger does not have are entered. */
  enter(texts: readonly string[]): Term[] {
    this.#readTexts(texts)
    const missing = texts.filter((text) => !this.#byText.has(text))
    if (missing.length > 0) this.#addNew(missing)
    return texts.flatMap((text) => this.#byText.get(text) ?? [])
  }

  /** The terms with these numbers, in their order. */
  numbered(numbers: readonly number[]): Term[] {
    this.read(numbers)
    return numbers.flatMap((number) => this.#byNumber.get(number) ?? [])
  }

  /** Reads the terms with these numbers, all at once, so that `numbered` and `held` have them. */
  read(numbers: Iterable<number>): void {
    const missing: number[] = []
    for (const number of numbers) if (!this.#byNumber.has(number)) missing.push(number)
    if (missing.length === 0) return
    const wanted = JSON.stringify([...new Set(missing)])
    this.#hold(
      ask(
        this.#connection,
        sql<StoredTerm>`SELECT term.number, term.term AS text, term.reports AS stored
          FROM json_each(${wanted}) AS wanted CROSS JOIN term ON term.number = wanted.value`,
      ),
    )
  }

  #readTexts(texts: readonly string[]): void {
    const missing = texts.filter((text) => !this.#byText.has(text))
    if (missing.length === 0) return
    this.#hold(
      ask(
        this.#connection,
        sql<StoredTerm>`SELECT term.number, term.term AS text, term.reports AS stored
          FROM json_each(${JSON.stringify(missing)}) AS wanted CROSS JOIN term ON term.term = wanted.value`,
      ),
    )
  }

  #addNew(texts: readonly string[]): void {
    this.#next ??= this.#lastNumber() + 1
    const terms = [...new Set(texts)].map((text, place) => ({ number: (this.#next ?? 1) + place, text, stored: 0 }))
    const rows = JSON.stringify(terms.map(({ number, text }) => [number, text]))
    ask(
      this.#connection,
      sql`INSERT INTO term (number, term, reports) SELECT value ->> 0, value ->> 1, 0 FROM json_each(${rows})`,
    )
    this.#next += terms.length
    this.#hold(terms)
  }

  #lastNumber(): number {
    const [row] = ask(this.#connection, sql<{ last: number | null }>`SELECT max(number) AS last FROM term`)
    return row?.last ?? 0
  }

  #hold(terms: readonly StoredTerm[]): void {
    for (const { number, text, stored } of terms) {
      const term = { number, text, stored, fresh: this.#freshCount(number) }
      this.#byText.set(text, term)
      this.#byNumber.set(number, term)
    }
  }
}
