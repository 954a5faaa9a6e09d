import { expect, test } from 'vitest'
import { type Amounts, Tally } from './tally.ts'

function amounts(...pairs: (readonly [number: number, much: number])[]): Amounts {
  return { numbers: Int32Array.from(pairs, ([number]) => number), much: Float64Array.from(pairs, ([, much]) => much) }
}

test('amounts are added up by number, in the order in which each was first met', () => {
  const tally = new Tally()
  tally.add(7, 0.5)
  tally.add(2, 1)
  tally.addAll({ numbers: Int32Array.of(5000, 7), much: Float64Array.of(1, 0.25) })
  expect(tally.take()).toEqual(amounts([7, 0.75], [2, 1], [5000, 1]))
})

test('what was taken is gone, and the next amounts may be taken in the order of their numbers', () => {
  const tally = new Tally()
  tally.add(7, 1)
  tally.take()
  tally.add(7, 0.5)
  tally.add(2, 1)
  expect(tally.takeInOrder()).toEqual(amounts([2, 1], [7, 0.5]))
  expect(tally.take()).toEqual(amounts())
})
