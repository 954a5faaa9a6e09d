import { expect, test } from 'vitest'
import { likeliestByBytes } from './byte-runs.ts'
import { packRuns, unpackRuns } from './packed-runs.ts'

/** Two languages that know the word «ab» and one that alone knows «cd», as runs with a space at either end. */
const known = {
  languages: ['aa', 'bb'],
  averages: [0.7, 0.8],
  runs: Float64Array.of(0x20616220, 0x20636420, 0x20656620),
  starts: Uint32Array.of(0, 2, 3, 4),
  told: Uint16Array.of(10, 256 + 200, 256 + 207, 256),
}

test('what was packed comes back the same', () => {
  expect(unpackRuns(packRuns(known))).toEqual(known)
})

test('the language that gains most by the runs of a text is told, where there are enough of them', () => {
  expect(likeliestByBytes('ab cd ef', known)).toBe('bb')
  expect(likeliestByBytes('ab cd', known)).toBeNull()
  expect(likeliestByBytes('xx yy zz', known)).toBeNull()
})
