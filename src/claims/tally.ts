/** How much there is of something with a number, number by number. */
export interface Amounts {
  readonly numbers: readonly number[]
  readonly much: readonly number[]
}

/** Adds up amounts by number; what is added is more than nothing. Used again and again, since a story has thousands of sums. */
export class Tally {
  /** By number, 0 where nothing was added since the amounts were last taken. */
  readonly #much: number[] = []
  #met: number[] = []

  add(number: number, much: number): void {
    const before = this.#much[number] ?? 0
    if (before === 0) this.#met.push(number)
    this.#much[number] = before + much
  }

  /** Adds nothing where there is something already. */
  addOnce(number: number, much: number): void {
    if ((this.#much[number] ?? 0) === 0) this.add(number, much)
  }

  /** What was added, in the order in which each number first was; nothing is left. */
  take(): Amounts {
    return this.#taken(this.#met)
  }

  /** The same in the order of the numbers. */
  takeInOrder(): Amounts {
    // Numbers alone are put in order several times as fast where nothing need be asked of each two.
    return this.#taken(Array.from(Int32Array.from(this.#met).sort()))
  }

  #taken(numbers: readonly number[]): Amounts {
    this.#met = []
    const much: number[] = []
    for (const number of numbers) {
      much.push(this.#much[number] ?? 0)
      this.#much[number] = 0
    }
    return { numbers, much }
  }
}
