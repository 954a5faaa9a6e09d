/** How much there is of something with a number, number by number. */
export interface Amounts {
  readonly numbers: Int32Array
  readonly much: Float64Array
}

/** Adds up amounts by number; what is added is more than nothing. Used again and again, since a story has thousands of sums. */
export class Tally {
  /** By number, 0 where nothing was added since the amounts were last taken. */
  #much = new Float64Array(1024)
  /** The numbers to which something was added, in the order in which each first was. */
  #met = new Int32Array(1024)
  #count = 0

  add(number: number, much: number): void {
    if (number >= this.#much.length) this.#makeRoomFor(number)
    const before = this.#much[number] ?? 0
    if (before === 0) this.#met[this.#count++] = number
    this.#much[number] = before + much
  }

  addAll({ numbers, much }: Amounts): void {
    for (let i = 0; i < numbers.length; i++) this.add(numbers[i] ?? 0, much[i] ?? 0)
  }

  /** What was added, in the order in which each number first was; nothing is left. */
  take(): Amounts {
    const numbers = this.#met.slice(0, this.#count)
    const much = new Float64Array(numbers.length)
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] ?? 0
      much[i] = this.#much[number] ?? 0
      this.#much[number] = 0
    }
    this.#count = 0
    return { numbers, much }
  }

  /** The same in the order of the numbers. */
  takeInOrder(): Amounts {
    this.#met.subarray(0, this.#count).sort()
    return this.take()
  }

  #makeRoomFor(number: number): void {
    const [much, met] = [this.#much, this.#met]
    this.#much = new Float64Array(2 * number)
    this.#much.set(much)
    this.#met = new Int32Array(2 * number)
    this.#met.set(met)
  }
}
