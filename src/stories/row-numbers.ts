/**
 * Numbers rows of words from 1 on, in the order in which they are first met, so that what is known of a row is found by its
 * number and not looked up. A row comes as 32 bits that are mixed evenly, so that they say themselves where it is looked for first.
 */
export class RowNumbers {
  #rows = new Int32Array(4096)
  /** The number of the row that stands in the same place; 0 where none does. */
  #numbers = new Int32Array(4096)
  #count = 0
  /** By the number of a row the last text of which it was taken. */
  #lastOf = new Int32Array(4096)
  #texts = 0

  /** How many rows have a number, which is the highest of them. */
  get count(): number {
    return this.#count
  }

  numberOf(row: number): number {
    const at = this.#placeOf(row)
    const known = this.#numbers[at] ?? 0
    if (known !== 0) return known
    this.#rows[at] = row
    this.#numbers[at] = ++this.#count
    if (this.#count * 2 > this.#rows.length) this.#makeRoom()
    return this.#count
  }

  /** The numbers of a text, each once, without 0. */
  eachOnce(numbers: Int32Array): Int32Array {
    this.#texts++
    const once = new Int32Array(numbers.length)
    let count = 0
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] ?? 0
      if (number === 0 || this.#lastOf[number] === this.#texts) continue
      this.#lastOf[number] = this.#texts
      once[count++] = number
    }
    return once.slice(0, count)
  }

  /** Where a row stands, or the free place where it would. */
  #placeOf(row: number): number {
    const last = this.#rows.length - 1
    let at = row & last
    while (this.#numbers[at] !== 0 && this.#rows[at] !== row) at = (at + 1) & last
    return at
  }

  #makeRoom(): void {
    const [rows, numbers] = [this.#rows, this.#numbers]
    this.#rows = new Int32Array(2 * rows.length)
    this.#numbers = new Int32Array(2 * rows.length)
    for (let before = 0; before < rows.length; before++) {
      const [row, number] = [rows[before] ?? 0, numbers[before] ?? 0]
      if (number === 0) continue
      const at = this.#placeOf(row)
      this.#rows[at] = row
      this.#numbers[at] = number
    }
    const lastOf = this.#lastOf
    this.#lastOf = new Int32Array(2 * lastOf.length)
    this.#lastOf.set(lastOf)
  }
}
