/** Gives each trait of a story's claims a number, in the order in which they are first met. */
export class TraitBook {
  /** By the number of a trait: in which respect it tells. */
  readonly respects: string[] = []
  readonly #kinds = new Map<string, Map<string, number>>()

  /** The number of a trait; of one kind, those with one text are the same. */
  numberOf(respect: string, kind: string, text: string): number {
    const ofKind = this.#kinds.get(kind)
    const known = ofKind?.get(text)
    if (known !== undefined) return known
    const number = this.respects.push(respect) - 1
    if (ofKind === undefined) this.#kinds.set(kind, new Map([[text, number]]))
    else ofKind.set(text, number)
    return number
  }
}
