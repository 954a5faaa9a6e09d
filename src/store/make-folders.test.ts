import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../../test/scratch-ledger.ts'
import { makeFolders } from './make-folders.ts'

test('every folder that is missing is made, and one that is there is left', () => {
  const folder = join(scratchFolder(), 'a', 'b è', 'c')
  makeFolders(folder)
  makeFolders(folder)
  expect(statSync(folder).isDirectory()).toBe(true)
})

test('a file amid the path is an error', () => {
  const file = join(scratchFolder(), 'file')
  writeFileSync(file, '')
  expect(() => makeFolders(file)).toThrow('EEXIST')
  // Which of the two the system says differs by the version of Node.
  expect(() => makeFolders(join(file, 'a', 'b'))).toThrow(/ENOTDIR|EEXIST/)
})

test.skipIf(!existsSync('/proc/self'))('where none can be made that is said, and not tried for ever', () => {
  expect(() => makeFolders('/proc/none/a')).toThrow('ENOENT')
})
