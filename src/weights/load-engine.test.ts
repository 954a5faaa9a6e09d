import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { madeWeights, madeWeightsFile, packed } from '../../test/made-weights.ts'
import { scratchFolder } from '../../test/scratch-ledger.ts'
import { writeWeights } from '../analysis/language-weights.ts'
import { readTrees } from '../analysis/read-trees.ts'
import { ReportedlyError } from '../errors.ts'
import { loadEngines } from './load-engine.ts'

const made = madeWeightsFile('en')

/** A folder with these bytes as the weights of English. */
function folderWith(bytes: Uint8Array): { folder: string; file: string } {
  const folder = scratchFolder()
  const file = join(folder, 'en.br')
  writeFileSync(file, bytes)
  return { folder, file }
}

function failureOf(load: () => unknown): unknown {
  try {
    load()
  } catch (error) {
    return error
  }
  return undefined
}

test('an engine that was loaded reads sentences as what was learned says', () => {
  const engine = loadEngines(folderWith(made).folder)('en')
  if (engine === undefined) throw new Error('there is no engine')
  const words = ['the', 'council', 'closed', 'the', 'bridge', '.'].map((text) => ({ text, lower: text }))
  expect([...readTrees([words], engine).heads]).toEqual([1, 2, -1, 4, 2, 2])
})

test('the weights of a language are read once, when it is first asked for', () => {
  const { folder, file } = folderWith(made)
  const engineOf = loadEngines(folder)
  const first = engineOf('en')
  rmSync(file)
  expect(first).toBeDefined()
  expect(engineOf('en')).toBe(first)
})

test('a language without weights has no engine', () => {
  expect(loadEngines(folderWith(made).folder)('fr')).toBeUndefined()
  expect(loadEngines(join(scratchFolder(), 'nowhere'))('en')).toBeUndefined()
})

test.each([
  ['cut off', made.subarray(0, made.length >> 1)],
  ['something else', Buffer.from('These are no weights.')],
  ['something else that is packed', packed(Buffer.from('These are no weights.'))],
  ['the weights of another language', madeWeightsFile('fr')],
  ['empty', Buffer.alloc(0)],
  ['cut off before it was packed', packed(writeWeights(madeWeights('en')).subarray(0, 20_000))],
])('a file that is %s is named, with what to do', (_, bytes) => {
  const { folder, file } = folderWith(bytes)
  const failure = failureOf(() => loadEngines(folder)('en'))
  expect(failure).toBeInstanceOf(ReportedlyError)
  expect(failure).toMatchObject({ code: 'weights-unusable', details: { path: file } })
  expect(String(failure)).toContain(`${file}: cannot be used`)
  expect(String(failure)).toContain('Install Reportedly again')
})
