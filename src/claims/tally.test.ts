import { expect, test } from 'vitest'
import { Tally } from './tally.ts'

test('amounts are added up by number, in the order in which each was first met', () => {
  const tally = new Tally()
  tally.add(7, 0.5)
  tally.add(2, 1)
  tally.add(7, 0.25)
  tally.addOnce(2, 1)
  expect(tally.take()).toEqual({ numbers: [7, 2], much: [0.75, 1] })
})

test('what was taken is gone, and the next amounts may be taken in the order of their numbers', () => {
  const tally = new Tally()
  tally.add(7, 1)
  tally.take()
  tally.add(7, 0.5)
  tally.add(2, 1)
  expect(tally.takeInOrder()).toEqual({ numbers: [2, 7], much: [1, 0.5] })
  expect(tally.take()).toEqual({ numbers: [], much: [] })
})
