import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('the command that reads made-up inputs reads the first of them without a fault', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../fuzz/run.mjs'), '--count', '30'],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^inputs 0 to 29: [1-9]\d* readings, \d+ refused, 0 faults;/u)
  expect(status).toBe(0)
})
