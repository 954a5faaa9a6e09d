import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packPairs, packRows } from '../../training/pack.ts'
import type { AveragedRows } from '../../training/perceptron.ts'
import { addRows, bestClass, rowWidth, sumOfClass, sumPairs } from './weight-tables.ts'

interface Entry {
  readonly feature: number
  readonly row: readonly number[]
}

const slots = 64

/** A feature of a pair of slots; two of one pair can be told apart where `kind`, from 1, differs. */
const featureIn = (pair: number, kind: number, more: number) =>
  (kind << 17) | ((more & 1) << 16) | (pair * 2 + (more >> 1))

/** Weights of features of which no more than two share a pair of slots; one is 127, so that bytes hold them as they are. */
function entries(classes: number, most: number) {
  const row = fc.array(fc.integer({ min: -most, max: most }), { minLength: classes, maxLength: classes })
  const kinds = fc.uniqueArray(fc.integer({ min: 1, max: 0x7fff }), { minLength: 1, maxLength: 2 })
  const pair = fc.record({
    pair: fc.integer({ min: 1, max: 31 }),
    kinds,
    more: fc.nat({ max: 3 }),
    rows: fc.tuple(row, row),
  })
  return fc.uniqueArray(pair, { selector: (each) => each.pair }).map((pairs) => {
    const own = pairs.flatMap(({ pair, kinds, more, rows }) =>
      kinds.map((kind, at): Entry => ({ feature: featureIn(pair, kind, more), row: rows[at] ?? [] })),
    )
    return [...own, { feature: 0x20000, row: Array.from({ length: classes }, (_, one) => (one === 1 ? 127 : 0)) }]
  })
}

/** Features to ask for: some that are there, and some that are not, though their pair of slots may be taken. */
const asked = fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 30 })
function featuresFor(given: readonly Entry[], picks: readonly (readonly [number, boolean])[]): Int32Array {
  const known = new Set(given.map(({ feature }) => feature & ~0x10000))
  return Int32Array.from(picks, ([pick, isThere]) => {
    const { feature = 0 } = given[pick % given.length] ?? {}
    return isThere || known.has((feature ^ 0x40000) & ~0x10000) ? feature : feature ^ 0x40000
  })
}

function averaged(classes: number, given: readonly Entry[]): AveragedRows {
  return {
    classes,
    features: Int32Array.from(given, ({ feature }) => feature),
    values: Float32Array.from(given.flatMap(({ row }) => row)),
  }
}

test('rows that were packed are added up as a plain map would add them', () => {
  for (let classes = 2; classes < 10; classes++) {
    const property = fc.property(entries(classes, 126), asked, fc.nat({ max: 3 }), (given, picks, start) => {
      const weights = new Map(given.map(({ feature, row }) => [feature, row]))
      const features = featuresFor(given, picks)
      const sums = new Int32Array(2 * rowWidth(classes) + 1)
      addRows(packRows(averaged(classes, given), slots), features, start, features.length, sums, 1)
      const found = [...features.slice(start)].flatMap((feature) => [weights.get(feature) ?? []])
      const rows = found.filter(({ length }) => length > 0)
      const wanted = Array.from({ length: classes }, (_, one) =>
        rows.reduce((sum, row) => sum + 128 + (row[one] ?? 0), 0),
      )
      expect(sums[0]).toBe(0)
      const own = sums.subarray(1)
      expect(wanted.map((_, one) => sumOfClass(own, one))).toEqual(wanted)
      expect(bestClass(own, classes, -1)).toBe(wanted.indexOf(Math.max(...wanted)))
      const others = wanted.map((sum, one) => (one === 0 ? -1 : sum))
      expect(bestClass(own, classes, 0)).toBe(others.indexOf(Math.max(...others)))
    })
    fc.assert(property, { numRuns: 30 })
  }
})

test('pairs that were packed are summed as a plain map would sum them', () => {
  const property = fc.property(entries(3, 40), asked, (given, picks) => {
    const weights = new Map(
      given.map(({ feature, row: [none = 0, ...two] }) => [feature, two.map((one) => one - none)]),
    )
    const features = featuresFor(given, picks)
    const sums = new Int32Array(2)
    sumPairs(packPairs(averaged(3, given), slots), features, features.length, sums)
    const sum = (one: number) => features.reduce((so, feature) => so + (weights.get(feature)?.[one] ?? 0), 0)
    expect([...sums]).toEqual([sum(0), sum(1)])
  })
  fc.assert(property)
})

test('of three features that share a pair of slots the two strongest are kept, scaled to fill a byte', () => {
  const given = [
    { feature: featureIn(3, 1, 0), row: [1, 0] },
    { feature: featureIn(3, 2, 0), row: [-8, 4] },
    { feature: featureIn(3, 3, 2), row: [2, 2] },
  ]
  const table = packRows(averaged(2, given), slots)
  const weightsOf = (feature: number) => {
    const sums = new Int32Array(2)
    addRows(table, Int32Array.of(feature), 0, 1, sums, 0)
    return [0, 1].map((one) => sumOfClass(sums, one))
  }
  expect(given.map(({ feature }) => weightsOf(feature))).toEqual([
    [0, 0],
    [128 - 127, 128 + 64],
    [128 + 32, 128 + 32],
  ])
})

test('the same weights make the same table, in whatever order they come', () => {
  const property = fc.property(entries(3, 127), (given) => {
    const reversed = averaged(3, [...given].reverse())
    expect(packRows(reversed, slots)).toEqual(packRows(averaged(3, given), slots))
    expect(packPairs(reversed, slots)).toEqual(packPairs(averaged(3, given), slots))
  })
  fc.assert(property)
})

test('a table has as many slots as were asked for, or the next power of two', () => {
  const none = averaged(2, [])
  expect([1, 2, 3, 1000].map((atLeast) => packRows(none, atLeast).mask + 1)).toEqual([2, 2, 4, 1024])
})
