/** The terms are stored in so many parts, one after the other. */
export const parts = 8

const none: readonly number[] = []

/** The reports that are not in the stored lists yet, and where their terms stand; held in memory. */
export class FreshReports {
  readonly #termsTogether: number
  /** By term, the reports that have it, in the order of their numbers. */
  #reports: (number[] | undefined)[] = []
  /** By part, the terms that any of them has. */
  #terms: number[][] = noTerms()

  /** `termsTogether`: so many terms with numbers behind each other are in one part. */
  constructor(termsTogether: number) {
    this.#termsTogether = termsTogether
  }

  clear(): void {
    this.#reports = []
    this.#terms = noTerms()
  }

  /** In which part a term is. */
  partOf(term: number): number {
    // Terms are whole numbers of less than 32 bits: so much the cheaper.
    return ((term / this.#termsTogether) | 0) % parts
  }

  /** Puts a report, by its number, under the number of a term. Reports come in the order of their numbers. */
  put(report: number, term: number): void {
    if (term >= this.#reports.length) this.#reach(term)
    const reports = this.#reports[term]
    if (reports !== undefined) reports.push(report)
    else {
      this.#reports[term] = [report]
      this.#terms[this.partOf(term)]?.push(term)
    }
  }

  /** Puts a report under those of its terms whose part is stored up to another report before it; gives them. */
  putMissing(report: number, terms: Int32Array, marks: readonly number[]): Int32Array {
    let missing = 0
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place] ?? 0
      if (report <= (marks[this.partOf(term)] ?? 0)) continue
      terms[missing++] = term
      this.put(report, term)
    }
    return terms.subarray(0, missing)
  }

  /** One of them has a term that it had not, or has it no more. */
  alter(term: number, report: number, has: boolean): void {
    const before = this.#reports[term]
    if (before === undefined) {
      if (has) this.put(report, term)
      return
    }
    const others = before.filter((number) => number !== report)
    this.#reports[term] = has ? [...others, report].sort((one, other) => one - other) : others
  }

  /** Which of them have the term, in the order of their numbers. */
  withTerm(term: number): readonly number[] {
    return this.#reports[term] ?? none
  }

  /** Every term of a part with the reports that have it, the terms in the order of their numbers; they are held no longer. */
  take(part: number): (readonly [term: number, reports: readonly number[]])[] {
    const terms = (this.#terms[part] ?? []).sort((one, other) => one - other)
    this.#terms[part] = []
    const lists: (readonly [number, readonly number[]])[] = []
    for (const term of terms) {
      const reports = this.withTerm(term)
      if (reports.length > 0) lists.push([term, reports])
      this.#reports[term] = undefined
    }
    return lists
  }

  /** Makes the list of the terms long enough for this one; one with holes would be slower. */
  #reach(term: number): void {
    const longer = new Array<number[] | undefined>(Math.max(4096, term * 2)).fill(undefined)
    for (let place = 0; place < this.#reports.length; place++) longer[place] = this.#reports[place]
    this.#reports = longer
  }
}

function noTerms(): number[][] {
  return Array.from({ length: parts }, () => [])
}
