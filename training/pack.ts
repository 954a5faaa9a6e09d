import { type PairTable, printOf, type RowTable } from '../src/analysis/weight-tables.ts'
import type { AveragedRows } from './perceptron.ts'

/** Weights beyond this share of the largest ones are cut, so that a few giants do not cost the others their detail. */
const keptShare = 0.9995
/** How full a table may be; fuller ones are smaller and slower. */
const fill = 0.7

/** Puts averaged weights into a table of bytes. The strongest `most` features are kept. */
export function packRows(averaged: AveragedRows, most: number): RowTable {
  const { classes, features, values } = averaged
  const kept = strongest(averaged, most)
  const mask = maskFor(kept.order.length)
  const prints = new Uint16Array(mask + 1)
  const rows = new Int8Array((mask + 1) * classes)
  for (const at of kept.order) {
    const feature = features[at] ?? 0
    const print = printOf(feature)
    let slot = feature & mask
    while (prints[slot] !== 0 && prints[slot] !== print) slot = (slot + 1) & mask
    // Of two features that cannot be told apart the stronger one, which comes first, stays.
    if (prints[slot] === print) continue
    prints[slot] = print
    for (let one = 0; one < classes; one++)
      rows[slot * classes + one] = byte((values[at * classes + one] ?? 0) * kept.scale)
  }
  return { classes, mask, prints, rows }
}

/** Puts averaged weights of three classes into a table of pairs: the second and third against the first. */
export function packPairs(averaged: AveragedRows, most: number): PairTable {
  const { features, values } = averaged
  const differences = new Float32Array(features.length * 2)
  features.forEach((_, at) => {
    for (let one = 0; one < 2; one++)
      differences[at * 2 + one] = (values[at * 3 + one + 1] ?? 0) - (values[at * 3] ?? 0)
  })
  const kept = strongest({ classes: 2, features, values: differences }, most)
  const mask = maskFor(kept.order.length)
  const entries = new Int32Array(mask + 1)
  for (const at of kept.order) {
    const feature = features[at] ?? 0
    const print = (feature | 0x10000) & 0xffff0000
    let slot = feature & mask
    while (entries[slot] !== 0 && ((entries[slot] ?? 0) & 0xffff0000) !== print) slot = (slot + 1) & mask
    if (entries[slot] !== 0) continue
    const [left, right] = [0, 1].map((one) => byte((differences[at * 2 + one] ?? 0) * kept.scale) & 255)
    entries[slot] = print | ((left ?? 0) << 8) | (right ?? 0)
  }
  return { mask, entries }
}

/** The rows with the largest weights, in an order that does not depend on how they came about, and what makes them bytes. */
function strongest({ classes, features, values }: AveragedRows, most: number): { order: Int32Array; scale: number } {
  const sizes = new Float32Array(features.length)
  sizes.forEach((_, at) => {
    let size = 0
    for (let one = 0; one < classes; one++) size = Math.max(size, Math.abs(values[at * classes + one] ?? 0))
    sizes[at] = size
  })
  const size = (at: number) => sizes[at] ?? 0
  const order = Int32Array.from(features.keys())
    .sort((a, b) => size(b) - size(a) || (features[a] ?? 0) - (features[b] ?? 0))
    .slice(0, most)
  const largest = size(order[Math.floor(order.length * (1 - keptShare))] ?? 0)
  return { order, scale: 127 / Math.max(largest, 1e-6) }
}

function byte(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)))
}

function maskFor(count: number): number {
  let size = 16
  while (size * fill < count) size *= 2
  return size - 1
}
