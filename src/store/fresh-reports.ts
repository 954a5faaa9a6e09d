/** The reports that are not in the stored index yet, and where their terms stand; held in memory. */
export class FreshReports {
  readonly #reports = new Map<number, number[]>()
  #size = 0

  get size(): number {
    return this.#size
  }

  clear(): void {
    this.#size = 0
    this.#reports.clear()
  }

  /** Puts a report, by its number, under the numbers of its terms. Reports come in the order of their numbers. */
  put(report: number, terms: Int32Array): void {
    this.#size++
    for (const term of terms) {
      const reports = this.#reports.get(term)
      if (reports === undefined) this.#reports.set(term, [report])
      else reports.push(report)
    }
  }

  /** One of them has a term that it had not, or has it no more. */
  alter(term: number, report: number, has: boolean): void {
    const others = this.withTerm(term).filter((number) => number !== report)
    const reports = has ? [...others, report].sort((one, other) => one - other) : others
    if (reports.length === 0) this.#reports.delete(term)
    else this.#reports.set(term, reports)
  }

  /** Which of them have the term, in the order of their numbers. */
  withTerm(term: number): readonly number[] {
    return this.#reports.get(term) ?? []
  }

  /** Every term with the reports that have it, the terms in the order of their numbers. */
  lists(): (readonly [term: number, reports: readonly number[]])[] {
    return [...this.#reports].sort(([one], [other]) => one - other)
  }
}
