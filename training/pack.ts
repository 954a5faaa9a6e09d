import { type PairTable, printOf, type RowTable, rowWidth } from '../src/analysis/weight-tables.ts'
import type { AveragedRows } from './perceptron.ts'

/**
 * Puts averaged weights into a table of bytes with at least `atLeast` slots. Of the features that share a pair of slots the
 * two strongest are kept.
 */
export function packRows(averaged: AveragedRows, atLeast: number): RowTable {
  const { classes, features, values } = averaged
  const { order, scale } = strongest(averaged)
  const slots = powerOfTwo(atLeast)
  const mask = slots - 1
  const width = rowWidth(classes)
  const prints = new Uint16Array(slots)
  const bytes = new Uint8Array(slots * width * 4)
  for (const at of order) {
    const feature = features[at] ?? 0
    const slot = freeSlot(prints, feature & mask & ~1, printOf(feature))
    if (slot < 0) continue
    prints[slot] = printOf(feature)
    for (let one = 0; one < width * 4; one++)
      bytes[slot * width * 4 + one] = 128 + (one < classes ? byte((values[at * classes + one] ?? 0) * scale) : -127)
  }
  return { classes, mask, prints, rows: new Int32Array(bytes.buffer) }
}

/** Puts averaged weights of three classes into a table of pairs with at least `atLeast` slots: the second and third against the first. */
export function packPairs(averaged: AveragedRows, atLeast: number): PairTable {
  const { features, values } = averaged
  const differences = new Float32Array(features.length * 2)
  features.forEach((_, at) => {
    for (let one = 0; one < 2; one++)
      differences[at * 2 + one] = (values[at * 3 + one + 1] ?? 0) - (values[at * 3] ?? 0)
  })
  const { order, scale } = strongest({ classes: 2, features, values: differences })
  const slots = powerOfTwo(atLeast)
  const mask = slots - 1
  const prints = new Uint16Array(slots)
  const entries = new Int32Array(slots)
  for (const at of order) {
    const feature = features[at] ?? 0
    const slot = freeSlot(prints, feature & mask & ~1, printOf(feature))
    if (slot < 0) continue
    prints[slot] = printOf(feature)
    const [left = 0, right = 0] = [0, 1].map((one) => byte((differences[at * 2 + one] ?? 0) * scale) & 255)
    entries[slot] = (printOf(feature) << 16) | (left << 8) | right
  }
  return { mask, entries }
}

/**
 * The empty slot of a pair for a feature with this print; -1 where both are taken, or where one holds a feature that cannot
 * be told apart from it: the stronger one, which comes first, stays.
 */
function freeSlot(prints: Uint16Array, first: number, print: number): number {
  if (prints[first] === 0) return first
  if (prints[first] === print) return -1
  return prints[first + 1] === 0 ? first + 1 : -1
}

/** The rows by the size of their weights, in an order that does not depend on how they came about, and what makes them bytes. */
function strongest({ classes, features, values }: AveragedRows): { order: Int32Array; scale: number } {
  const sizes = new Float32Array(features.length)
  sizes.forEach((_, at) => {
    let size = 0
    for (let one = 0; one < classes; one++) size = Math.max(size, Math.abs(values[at * classes + one] ?? 0))
    sizes[at] = size
  })
  const size = (at: number) => sizes[at] ?? 0
  const order = Int32Array.from(features.keys()).sort(
    (a, b) => size(b) - size(a) || (features[a] ?? 0) - (features[b] ?? 0),
  )
  const largest = size(order[0] ?? 0)
  return { order, scale: 127 / Math.max(largest, 1e-6) }
}

function byte(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)))
}

function powerOfTwo(atLeast: number): number {
  let size = 2
  while (size < atLeast) size *= 2
  return size
}
