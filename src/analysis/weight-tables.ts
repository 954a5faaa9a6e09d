/**
 * Weights for classes by hashed feature, one row of bytes a feature: an open-addressing table in which a feature is known
 * by the upper half of its hash. A feature that is not there is taken for another one in about one of 65,536 cases.
 */
export interface RowTable {
  readonly classes: number
  /** A power of two less one. */
  readonly mask: number
  /** 0 where a slot is empty. */
  readonly prints: Uint16Array
  readonly rows: Int8Array
}

/** Weights of two classes against a third, each entry in one number: 16 bits of the feature's hash, 8 for each weight. */
export interface PairTable {
  readonly mask: number
  /** 0 where a slot is empty. */
  readonly entries: Int32Array
}

/** The part of a feature's hash by which it is known in its slot: never 0. */
export function printOf(feature: number): number {
  return (feature >>> 16) | 1
}

/** Adds the rows of the features from `start` up to `end` to `scores`, from its index `offset` on. */
export function addRows(
  table: RowTable,
  features: Int32Array,
  start: number,
  end: number,
  scores: Int32Array | Int16Array,
  offset: number,
): void {
  const { classes, mask, prints, rows } = table
  for (let at = start; at < end; at++) {
    const feature = features[at] ?? 0
    const print = (feature >>> 16) | 1
    let slot = feature & mask
    for (;;) {
      const there = prints[slot] ?? 0
      if (there === 0) break
      if (there === print) {
        const row = slot * classes
        for (let one = 0; one < classes; one++)
          scores[offset + one] = (scores[offset + one] ?? 0) + (rows[row + one] ?? 0)
        break
      }
      slot = (slot + 1) & mask
    }
  }
}

/** The sums of both weights over the first `count` features, written into `sums`. */
export function sumPairs(table: PairTable, features: Int32Array, count: number, sums: Int32Array): void {
  const { mask, entries } = table
  let first = 0
  let second = 0
  for (let at = 0; at < count; at++) {
    const feature = features[at] ?? 0
    const print = feature | 0x10000
    let slot = feature & mask
    for (;;) {
      const entry = entries[slot] ?? 0
      if (entry === 0) break
      if ((entry ^ print) >>> 16 === 0) {
        first += (entry << 16) >> 24
        second += (entry << 24) >> 24
        break
      }
      slot = (slot + 1) & mask
    }
  }
  sums[0] = first
  sums[1] = second
}
