import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { gathered } from './gather.ts'

async function* each(items: readonly (number | 'pause')[]): AsyncGenerator<number> {
  for (const item of items)
    if (item === 'pause') await wait(400)
    else yield item
}

async function groups(items: AsyncGenerator<number>, most: number, milliseconds: number): Promise<number[][]> {
  const all = []
  for await (const group of gathered(items, most, milliseconds)) all.push([...group])
  return all
}

test('what comes quickly comes together, in its order and no more than so many', async () => {
  expect(await groups(each([1, 2, 3, 4, 5, 6, 7]), 3, 10_000)).toEqual([[1, 2, 3], [4, 5, 6], [7]])
  expect(await groups(each([]), 3, 10_000)).toEqual([])
})

test('what has come does not wait for what is long in coming', async () => {
  expect(await groups(each([1, 2, 'pause', 3]), 10, 20)).toEqual([[1, 2], [3]])
})

test('an error comes after what was there before it', async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1
    throw new Error('no more')
  }
  const got: number[][] = []
  const all = async () => {
    for await (const group of gathered(failing(), 5, 10_000)) got.push([...group])
  }
  await expect(all()).rejects.toThrow('no more')
  expect(got).toEqual([[1]])
})

test('who asks for no more ends what the items come from', async () => {
  let ended = false
  async function* endless(): AsyncGenerator<number> {
    try {
      for (let number = 0; ; number++) yield number
    } finally {
      ended = true
    }
  }
  for await (const _ of gathered(endless(), 4, 10_000)) break
  expect(ended).toBe(true)
})
