import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeWordTable, numberOf } from './word-table.ts'

const numbers = fc.array(
  fc.tuple(fc.oneof(fc.integer(), fc.integer({ min: 2, max: 40 })), fc.integer({ min: 1, max: 65_535 })),
)
/** 0 and 1 are one key, since 0 marks an empty slot. */
const withoutZero = numbers.map((pairs) => new Map(pairs.filter(([hash]) => hash !== 0)))

test('every word has the number that it was given, and no other word has one', () => {
  const property = fc.property(withoutZero, fc.array(fc.integer()), (given, others) => {
    const table = makeWordTable(given)
    for (const [hash, number] of given) expect(numberOf(table, hash)).toBe(number)
    for (const hash of others) if (hash !== 0) expect(numberOf(table, hash)).toBe(given.get(hash) ?? 0)
  })
  fc.assert(property)
})

test('the same numbers make the same table, in whatever order they come', () => {
  const property = fc.property(withoutZero, (given) => {
    expect(makeWordTable(new Map([...given].reverse()))).toEqual(makeWordTable(given))
  })
  fc.assert(property)
})

test('a word whose hash is 0 can be listed', () => {
  expect(numberOf(makeWordTable(new Map([[0, 12]])), 0)).toBe(12)
})

test('an empty table knows no word', () => {
  expect([0, 1, -1].map((hash) => numberOf(makeWordTable(new Map()), hash))).toEqual([0, 0, 0])
})
