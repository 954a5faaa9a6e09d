import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordEdits } from './word-edits.ts'

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 })

/** The length of the longest common subsequence, by the plain table. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  const table = Array.from({ length: one.length + 1 }, () => Array<number>(other.length + 1).fill(0))
  for (const [i, word] of one.entries())
    for (const [j, with_] of other.entries()) {
      const row = table[i + 1] ?? []
      row[j + 1] = word === with_ ? (table[i]?.[j] ?? 0) + 1 : Math.max(table[i]?.[j + 1] ?? 0, row[j] ?? 0)
    }
  return table[one.length]?.[other.length] ?? 0
}

test('putting the words of the copy in place of those of the original makes the copy', () => {
  fc.assert(
    fc.property(words, words, (original, copy) => {
      let [made, at]: [string[], number] = [[], 0]
      for (const edit of wordEdits(original, copy)) {
        made = [...made, ...original.slice(at, edit.original[0]), ...copy.slice(...edit.copy)]
        at = edit.original[1]
      }
      expect([...made, ...original.slice(at)]).toEqual(copy)
    }),
  )
})

test('no fewer words can be dropped and added', () => {
  fc.assert(
    fc.property(words, words, (original, copy) => {
      const changed = wordEdits(original, copy).reduce(
        (sum, edit) => sum + edit.original[1] - edit.original[0] + edit.copy[1] - edit.copy[0],
        0,
      )
      expect(changed).toBe(original.length + copy.length - 2 * inCommon(original, copy))
    }),
  )
})

test('lists that have hardly a word in common are one edit, and soon told', () => {
  const [one, other] = ['x', 'y'].map((letter) => Array.from({ length: 50_000 }, (_, i) => `${letter}${i}`))
  expect(wordEdits(one ?? [], other ?? [])).toEqual([{ original: [0, 50_000], copy: [0, 50_000] }])
})
