import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createProgram } from '../src/cli/program.ts'
import { surroundings } from './run-command.ts'

const page = readFileSync(resolve(import.meta.dirname, '../docs/command-line.md'), 'utf8')
const { commands } = createProgram({ ...surroundings(), defaultLedger: '/home/ada/ledger.db' }, {}, () => {})

/** What docs/command-line.md says of each command, by its heading. */
const sections = new Map(
  page
    .split(/^##+ /m)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const)
    .filter(([heading]) => heading.startsWith('reportedly ')),
)

test('every command has its heading in docs/command-line.md, and no other has', () => {
  expect([...sections.keys()].toSorted()).toEqual(commands.map((command) => `reportedly ${command.name()}`).toSorted())
})

test.each(commands)('every option of $_name is explained there as it is written, and no other is', (command) => {
  const section = sections.get(`reportedly ${command.name()}`) ?? ''
  const explained = new Set([...section.matchAll(/`(--[^`]+)`/g)].map((match) => match[1]))
  expect([...explained].toSorted()).toEqual(command.options.map((option) => option.flags).toSorted())
})

test.each(commands)('$_name has an example in its help', async (command) => {
  let help = ''
  command.configureOutput({
    writeOut: (words) => {
      help += words
    },
  })
  command.outputHelp()
  expect(help).toMatch(/Examples?:\n {2}/)
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})
