/** Words come again all the time; what a hostile text makes up is not kept for ever. */
export const mostWords = 50_000

/** The same function of words, which remembers what it gave for those it was asked last: for work worth more than a look-up. */
export function remembered<Result extends string | object>(work: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const own = ownCopy(word)
    const result = work(own)
    if (known.size >= mostWords) known.clear()
    known.set(own, result)
    return result
  }
}

/** The same word for keeping: one that is cut out of a text would hold the whole text in memory. */
export function ownCopy(word: string): string {
  return ` ${word}`.slice(1)
}
