import { expect, test } from 'vitest'
import { RowNumbers } from './row-numbers.ts'

test('a row has the number that it was given first, however many come', () => {
  const numbers = new RowNumbers()
  const rows = Array.from({ length: 5000 }, (_, i) => Math.imul(i, 0x9e3779b1) | 0)
  const first = rows.map((row) => numbers.numberOf(row))
  expect(first).toEqual(rows.map((_, i) => i + 1))
  expect(rows.map((row) => numbers.numberOf(row))).toEqual(first)
  expect(numbers.count).toBe(5000)
})

test('rows that would stand in one place are told apart', () => {
  const numbers = new RowNumbers()
  const rows = [0, 4096, -4096, 8192, 1]
  expect(rows.map((row) => numbers.numberOf(row))).toEqual([1, 2, 3, 4, 5])
  expect(rows.map((row) => numbers.numberOf(row))).toEqual([1, 2, 3, 4, 5])
})

test('of a text each row is given once, and again of the next text', () => {
  const numbers = new RowNumbers()
  const text = Int32Array.from([7, 0, 8, 7], (row) => (row === 0 ? 0 : numbers.numberOf(row)))
  expect(numbers.eachOnce(text)).toEqual(Int32Array.of(1, 2))
  expect(numbers.eachOnce(text)).toEqual(Int32Array.of(1, 2))
})
