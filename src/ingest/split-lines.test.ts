import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from './split-lines.ts'

async function* cut(words: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let rest = Buffer.from(words)
  for (const size of sizes) {
    yield rest.subarray(0, size)
    rest = rest.subarray(size)
  }
  yield rest
}

async function linesOf(words: string, sizes: readonly number[], limit?: number): Promise<unknown[]> {
  const lines: unknown[] = []
  for await (const { number, bytes } of splitLines(cut(words, sizes), limit))
    lines.push([number, bytes === null ? null : Buffer.from(bytes).toString()])
  return lines
}

test('a line that is too long is counted and passed over, and the next one is whole again', async () => {
  expect(await linesOf('ab\nabcdef\ncd', [4, 2], 3)).toEqual([
    [1, 'ab'],
    [2, null],
    [3, 'cd'],
  ])
})

test('however a stream is cut into pieces, its lines are those of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '\u{1f6a2}')).map((letters) => letters.join('')),
      fc.array(fc.nat(5)),
      async (words, sizes) => {
        const plain = words.split('\n').map((line, index) => [index + 1, line])
        if (plain.at(-1)?.[1] === '') plain.pop()
        expect(await linesOf(words, sizes)).toEqual(plain)
      },
    ),
  )
})
