/**
 * Weights of many classes by hashed feature. Slots lie in pairs; a feature is looked for in the two of its pair, where it
 * is known by the upper half of its hash, so that it is taken for another one in about one of 30,000 cases.
 */
export interface RowTable {
  readonly classes: number
  /** The number of slots, a power of two, less one. */
  readonly mask: number
  /** Two in a row for each pair; 0 where a slot is empty. */
  readonly prints: Uint16Array
  /**
   * For each slot a row of numbers, each holding the weights of four classes as bytes. 128 stands for no weight: what is
   * added to every class alike changes nothing in their order, and numbers without a sign can be added four at a time.
   */
  readonly rows: Int32Array
}

/** Weights of two classes against a third, each entry in one number: 16 bits of the feature's hash, 8 for each weight. */
export interface PairTable {
  /** The number of slots, a power of two, less one. */
  readonly mask: number
  /** Two in a row for each pair; 0 where a slot is empty. */
  readonly entries: Int32Array
}

/** The part of a feature's hash by which it is known in its slot: never 0. */
export function printOf(feature: number): number {
  return (feature >>> 16) | 1
}

/** How many numbers a row has for so many classes: four classes each. */
export function rowWidth(classes: number): number {
  return (classes + 3) >> 2
}

/** Where the rows of the features begin that `addRows` found. */
const found = new Int32Array(256)

/**
 * Adds the rows of the features from `start` up to `end` to the sums that begin at `offset`: two numbers for each number of
 * a row, the first with the sums of its classes 0 and 2 (16 bits each), the second with those of 1 and 3. They do not run
 * over while no more than 256 rows are added.
 */
export function addRows(
  { classes, mask, prints, rows }: RowTable,
  features: Int32Array,
  start: number,
  end: number,
  sums: Int32Array,
  offset: number,
): void {
  // `rowWidth`, `printOf` and, below, `sumOfClass` are written out: as calls they use up what the engine of JavaScript will
  // inline, and parsing was a fifth slower in three paired runs.
  const width = (classes + 3) >> 2
  let count = 0
  for (let at = start; at < end; at++) {
    const feature = features[at] ?? 0
    const print = (feature >>> 16) | 1
    const first = feature & mask & ~1
    const isFirst = prints[first] === print
    found[count] = (isFirst ? first : first + 1) * width
    if (isFirst || prints[first + 1] === print) count++
  }
  // Number by number and not row by row: the sums stay in registers, and the rows, which lie far apart in memory, are fetched
  // all at once and not one after the other.
  for (let each = 0, to = offset; each < width; each++, to += 2) {
    let even = sums[to] ?? 0
    let odd = sums[to + 1] ?? 0
    for (let at = 0; at < count; at++) {
      const weights = rows[(found[at] ?? 0) + each] ?? 0
      even = (even + (weights & 0x00ff00ff)) | 0
      odd = (odd + ((weights >>> 8) & 0x00ff00ff)) | 0
    }
    sums[to] = even
    sums[to + 1] = odd
  }
}

/** The class with the largest sum, of the sums that `addRows` made; the first of several. `without` is left out. */
export function bestClass(sums: Int32Array, classes: number, without: number): number {
  let best = 0
  let most = -1
  const inFours = classes & ~3
  // Four classes at a time, as their sums lie; this is asked for every word and every arc.
  for (let one = 0; one < inFours; one += 4) {
    const even = sums[one >> 1] ?? 0
    const odd = sums[(one >> 1) + 1] ?? 0
    if ((even & 0xffff) > most && one !== without) {
      most = even & 0xffff
      best = one
    }
    if ((odd & 0xffff) > most && one + 1 !== without) {
      most = odd & 0xffff
      best = one + 1
    }
    if (even >>> 16 > most && one + 2 !== without) {
      most = even >>> 16
      best = one + 2
    }
    if (odd >>> 16 > most && one + 3 !== without) {
      most = odd >>> 16
      best = one + 3
    }
  }
  for (let one = inFours; one < classes; one++) {
    const sum = sumOfClass(sums, one)
    if (sum > most && one !== without) {
      most = sum
      best = one
    }
  }
  return best
}

/** The sum of a class, of the sums that `addRows` made. */
export function sumOfClass(sums: Int32Array, one: number): number {
  const pair = sums[((one >> 2) << 1) + (one & 1)] ?? 0
  return (one & 2) === 0 ? pair & 0xffff : pair >>> 16
}

/** The sums of both weights over the first `count` features, written into `sums`. No step of it depends on what is found. */
export function sumPairs({ mask, entries }: PairTable, features: Int32Array, count: number, sums: Int32Array): void {
  let first = 0
  let second = 0
  for (let at = 0; at < count; at++) {
    const feature = features[at] ?? 0
    const print = feature | 0x10000
    const slot = feature & mask & ~1
    const one = entries[slot] ?? 0
    const two = entries[slot + 1] ?? 0
    // All ones where the prints agree, else 0: a branch here would be guessed wrong half of the time.
    const isOne = (((one ^ print) >>> 16) - 1) >> 31
    const isTwo = (((two ^ print) >>> 16) - 1) >> 31
    first += (((one << 16) >> 24) & isOne) + (((two << 16) >> 24) & isTwo)
    second += (((one << 24) >> 24) & isOne) + (((two << 24) >> 24) & isTwo)
  }
  sums[0] = first
  sums[1] = second
}
