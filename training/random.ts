/** Numbers that look random and are the same for the same seed (xorshift; Marsaglia 2003). */
export interface Random {
  /** From 0 up to but not including 1. */
  next(): number
  /** Puts a list in another order. */
  shuffle(list: number[]): void
}

export function makeRandom(seed: number): Random {
  let state = (seed * 2654435761) | 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
  return {
    next,
    shuffle: (list) => {
      for (let at = list.length - 1; at > 0; at--) {
        const other = Math.floor(next() * (at + 1))
        const [one, two] = [list[at] ?? 0, list[other] ?? 0]
        list[at] = two
        list[other] = one
      }
    },
  }
}
