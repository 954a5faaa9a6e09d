/** Numbers by word, the word known by a 32-bit hash of its form in lower case: an open-addressing table. */
export interface WordTable {
  /** A power of two less one. */
  readonly mask: number
  /** 0 where a slot is empty. */
  readonly keys: Int32Array
  readonly values: Uint16Array
}

/** The number of the word with this hash; 0 where it has none. */
export function numberOf({ mask, keys, values }: WordTable, hash: number): number {
  const key = hash === 0 ? 1 : hash
  let slot = key & mask
  for (;;) {
    const there = keys[slot]
    if (there === key) return values[slot] ?? 0
    if (there === 0 || there === undefined) return 0
    slot = (slot + 1) & mask
  }
}

/** A table of these numbers, from 1 to 65,535 each. The same numbers make the same table, in whatever order they come. */
export function makeWordTable(numbers: ReadonlyMap<number, number>): WordTable {
  let size = 16
  while (size * 0.6 < numbers.size) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const values = new Uint16Array(size)
  for (const hash of Float64Array.from(numbers.keys()).sort()) {
    const key = hash === 0 ? 1 : hash
    let slot = key & mask
    while (keys[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = key
    values[slot] = numbers.get(hash) ?? 0
  }
  return { mask, keys, values }
}
