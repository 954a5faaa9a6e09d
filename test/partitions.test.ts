import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

interface Shares {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}
interface Pair {
  readonly one: string
  readonly other: string
  readonly same: boolean
}
interface PartitionsModule {
  bCubed(found: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): Shares
  pairShares(pairs: readonly Pair[], together: (pair: Pair) => boolean): Shares
}

// The programs of eval/ run as they stand, without types; what they promise is written above.
const partitions = join(resolve(import.meta.dirname, '../eval'), 'partitions.mjs')
const { bCubed, pairShares } = (await import(partitions)) as PartitionsModule

const groups = (...names: string[]) =>
  new Map(names.flatMap((name, group) => [...name].map((report) => [report, `g${group}`] as const)))

test('equal partitions agree wholly, whatever their groups are called', () => {
  expect(bCubed(groups('ab', 'c'), groups('c', 'ab'))).toEqual({ precision: 1, recall: 1, f1: 1 })
})

test('B-cubed counts each report: lumping costs precision, splitting costs recall', () => {
  const wanted = groups('abc', 'd')
  expect(bCubed(groups('abcd'), wanted).precision).toBeCloseTo((3 * (3 / 4) + 1 / 4) / 4)
  expect(bCubed(groups('abcd'), wanted).recall).toBeCloseTo(1)
  expect(bCubed(groups('a', 'bc', 'd'), wanted).recall).toBeCloseTo((1 / 3 + 2 * (2 / 3) + 1) / 4)
})

test('a report that was not found stands alone', () => {
  expect(bCubed(groups('a'), groups('ab'))).toEqual(bCubed(groups('a', 'b'), groups('ab')))
})

test('pairs are counted by whether both stand in one group', () => {
  const pair = (one: string, other: string, same: boolean) => ({ one, other, same })
  const pairs = [pair('a', 'b', true), pair('c', 'd', true), pair('e', 'f', false), pair('g', 'h', false)]
  const together = ({ one }: Pair) => one === 'a' || one === 'e'
  expect(pairShares(pairs, together)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
  expect(pairShares(pairs, () => false).f1).toBe(0)
})
