/**
 * Gives each of some whole numbers a slot, 0, 1, 2 …, in the order in which they are first asked for, so that what is known
 * of them can stand in arrays: a map from numbers costs several times as much, and a report is compared with tens of
 * thousands of terms.
 */
export class NumberSlots {
  /** By the place at which a number is sought: the number and one more, 0 where there is none. */
  #numbers: Int32Array
  #slots: Int32Array
  #size = 0

  /** `expected`: about how many numbers there will be; more do no harm. */
  constructor(expected: number) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2)))
    this.#numbers = new Int32Array(places)
    this.#slots = new Int32Array(places)
  }

  get size(): number {
    return this.#size
  }

  /** The slot of a number, -1 where it has none. Numbers are from 0 on and less than 2³¹ - 1. */
  find(number: number): number {
    const place = this.#placeOf(number)
    return this.#numbers[place] === 0 ? -1 : (this.#slots[place] ?? -1)
  }

  /** The slot of a number; where it had none, the next one. */
  slotOf(number: number): number {
    const place = this.#placeOf(number)
    if (this.#numbers[place] !== 0) return this.#slots[place] ?? -1
    if ((this.#size + 1) * 2 > this.#numbers.length) {
      this.#grow()
      return this.slotOf(number)
    }
    this.#numbers[place] = number + 1
    this.#slots[place] = this.#size
    return this.#size++
  }

  /** Where the number stands, or the empty place where it would. */
  #placeOf(number: number): number {
    const numbers = this.#numbers
    const last = numbers.length - 1
    // Neighbouring numbers are terms that came together; multiplied they stand apart.
    let place = (Math.imul(number, 0x9e3779b1) >>> 7) & last
    for (let found = numbers[place]; found !== 0 && found !== number + 1; found = numbers[place])
      place = (place + 1) & last
    return place
  }

  #grow(): void {
    const [numbers, slots] = [this.#numbers, this.#slots]
    this.#numbers = new Int32Array(numbers.length * 2)
    this.#slots = new Int32Array(numbers.length * 2)
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0
      if (number === 0) continue
      const place = this.#placeOf(number - 1)
      this.#numbers[place] = number
      this.#slots[place] = slots[at] ?? 0
    }
  }
}
