/** The reports that are not in the stored index yet, and where their terms stand; held in memory. */
export class FreshReports {
  readonly #terms = new Map<number, readonly number[]>()
  readonly #reports = new Map<number, number[]>()

  get size(): number {
    return this.#terms.size
  }

  clear(): void {
    this.#terms.clear()
    this.#reports.clear()
  }

  /** Puts a report, by its number, under the numbers of its terms. Reports come in the order of their numbers. */
  put(report: number, terms: readonly number[]): void {
    this.#terms.set(report, terms)
    for (const term of terms) {
      const reports = this.#reports.get(term)
      if (reports === undefined) this.#reports.set(term, [report])
      else reports.push(report)
    }
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
