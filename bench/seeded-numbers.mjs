/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomNumbers(seed) {
  let state = seed >>> 0
  /** From 0 to less than 1. */
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** A whole number from 0 to less than `limit`, each as likely. */
  const below = (limit) => Math.floor(share() * limit)
  return {
    share,
    below,
    /** A whole number from 0 to less than `limit`, the small ones far more likely, as words are used (Zipf's law). */
    rank: (limit) => Math.min(limit - 1, Math.floor((limit + 1) ** share()) - 1),
    one: (list) => list[below(list.length)],
    shuffle: (list) => {
      for (let last = list.length - 1; last > 0; last--) {
        const other = below(last + 1)
        ;[list[last], list[other]] = [list[other], list[last]]
      }
    },
  }
}
