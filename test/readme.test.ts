import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from './run-command.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

test('the example of the README prints what the README says', async () => {
  const command = /\$ node bin\/reportedly\.js (.*)\n/.exec(readme)?.[1] ?? ''
  const shown = /holds it to the program\. -->\n\n```\n([\s\S]*?)```/.exec(readme)?.[1]
  const { code, out } = await runCommand(command.split(' '))
  expect(code).toBe(0)
  expect(out).toBe(shown)
})

test('the README gives the two commands that always work', () => {
  expect(readme).toContain('npm ci && npm start')
  expect(readme).toContain('npm ci && npm test')
})
