/**
 * A perceptron with exact features, for training. Features are 32-bit hashes; a row of integer weights is kept for each
 * that was ever part of a mistake. Its weights are averaged over all steps (Freund and Schapire 1999).
 */
export interface Perceptron {
  readonly classes: number
  /** Adds the weights of the first `count` features to `scores`, which it sets to 0 before. */
  score(features: Int32Array, count: number, scores: Int32Array): void
  /** Rewards `right` and punishes `wrong` for these features. */
  correct(features: Int32Array, count: number, right: number, wrong: number): void
  /** Counts one example: averages are over these. */
  step(): void
  /** The averaged weights of the features that were corrected at least `least` times. */
  averages(least: number): AveragedRows
}

/** Averaged weights: for each feature as many as there are classes, one row after the other. */
export interface AveragedRows {
  readonly classes: number
  readonly features: Int32Array
  readonly values: Float32Array
}

export function makePerceptron(classes: number): Perceptron {
  let size = 1 << 16
  let slots = new Int32Array(size)
  let keys = new Int32Array(1 << 14)
  let weights = new Int32Array((1 << 14) * classes)
  let sums = new Float64Array((1 << 14) * classes)
  let corrections = new Int32Array(1 << 14)
  let rows = 0
  let steps = 0

  const rowOf = (key: number): number => {
    let slot = key & (size - 1)
    for (;;) {
      const row = (slots[slot] ?? 0) - 1
      if (row < 0 || keys[row] === key) return row
      slot = (slot + 1) & (size - 1)
    }
  }
  const place = (key: number, row: number) => {
    let slot = key & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = row + 1
  }
  const addRow = (key: number): number => {
    if (rows === keys.length) grow()
    const row = rows++
    keys[row] = key
    place(key, row)
    return row
  }
  const grow = () => {
    const more = rows * 2
    keys = extended(keys, new Int32Array(more))
    weights = extended(weights, new Int32Array(more * classes))
    sums = extended(sums, new Float64Array(more * classes))
    corrections = extended(corrections, new Int32Array(more))
    size *= 2
    slots = new Int32Array(size)
    for (let row = 0; row < rows; row++) place(keys[row] ?? 0, row)
  }
  const change = (row: number, one: number, by: number) => {
    const at = row * classes + one
    weights[at] = (weights[at] ?? 0) + by
    sums[at] = (sums[at] ?? 0) + by * steps
  }

  return {
    classes,
    score: (features, count, scores) => {
      scores.fill(0, 0, classes)
      for (let at = 0; at < count; at++) {
        const row = rowOf(features[at] ?? 0)
        if (row < 0) continue
        const start = row * classes
        for (let one = 0; one < classes; one++) scores[one] = (scores[one] ?? 0) + (weights[start + one] ?? 0)
      }
    },
    correct: (features, count, right, wrong) => {
      for (let at = 0; at < count; at++) {
        const key = features[at] ?? 0
        let row = rowOf(key)
        if (row < 0) row = addRow(key)
        corrections[row] = (corrections[row] ?? 0) + 1
        change(row, right, 1)
        change(row, wrong, -1)
      }
    },
    step: () => {
      steps++
    },
    averages: (least) => {
      const kept: number[] = []
      for (let row = 0; row < rows; row++) if ((corrections[row] ?? 0) >= least) kept.push(row)
      const features = new Int32Array(kept.length)
      const values = new Float32Array(kept.length * classes)
      kept.forEach((row, at) => {
        features[at] = keys[row] ?? 0
        for (let one = 0; one < classes; one++) {
          const from = row * classes + one
          values[at * classes + one] = (weights[from] ?? 0) - (sums[from] ?? 0) / Math.max(1, steps)
        }
      })
      return { classes, features, values }
    },
  }
}

/** The mean of several runs' averages; a feature that a run does not have counts as 0 there. */
export function meanRows(runs: readonly AveragedRows[]): AveragedRows {
  const [first] = runs
  if (first === undefined || runs.length === 1)
    return first ?? { classes: 0, features: new Int32Array(), values: new Float32Array() }
  const { classes } = first
  const places = new Map<number, number>()
  for (const { features } of runs)
    for (const feature of features) if (!places.has(feature)) places.set(feature, places.size)
  const values = new Float32Array(places.size * classes)
  for (const run of runs)
    run.features.forEach((feature, at) => {
      const to = (places.get(feature) ?? 0) * classes
      for (let one = 0; one < classes; one++)
        values[to + one] = (values[to + one] ?? 0) + (run.values[at * classes + one] ?? 0) / runs.length
    })
  return { classes, features: Int32Array.from(places.keys()), values }
}

function extended<Kind extends Int32Array | Float64Array>(from: Kind, to: Kind): Kind {
  to.set(from)
  return to
}
