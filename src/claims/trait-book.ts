/** Gives each trait of a story's claims or statements, and each respect in which they tell, a number, in the order in which they are first met. */
export class TraitBook {
  readonly respects: string[] = []
  /** By the number of a trait that of its respect. */
  readonly respectOf: number[] = []

  /** Opens a kind of trait, which tells in one respect: what it gives for a text is the number of the trait of that text. */
  kind(respect: string): (text: string) => number {
    const numbers = new Map<string, number>()
    return (text) => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      const number = this.respectOf.push(this.#numberOf(respect)) - 1
      numbers.set(text, number)
      return number
    }
  }

  #numberOf(respect: string): number {
    const known = this.respects.indexOf(respect)
    return known < 0 ? this.respects.push(respect) - 1 : known
  }
}
