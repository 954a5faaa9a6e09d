import { expect, test } from 'vitest'
import { bestFirst } from './best-first.ts'

test('what is worth most comes first, and of equals what was put first', () => {
  const waiting = bestFirst<string>()
  const worths = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]
  worths.forEach((worth, i) => {
    waiting.put(`${worth} ${i}`, worth)
  })
  const taken = worths.map(() => waiting.take())
  expect(taken).toEqual(['9 5', '6 7', '5 4', '5 8', '5 10', '4 2', '3 0', '3 9', '2 6', '1 1', '1 3'])
  expect(waiting.take()).toBeUndefined()
})
