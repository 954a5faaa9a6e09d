import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { madeWeightsFile } from '../../../test/made-weights.ts'
import { runCommand, standardInput } from '../../../test/run-command.ts'
import { scratchFolder } from '../../../test/scratch-ledger.ts'

const english = madeWeightsFile('en')

/** A folder in which there are small weights for texts in English, and for no other. */
function folderOfWeights(): string {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'en.br'), english)
  return folder
}

const reports = (...lines: readonly object[]) => standardInput(lines.map((line) => JSON.stringify(line)).join('\n'))

const page = readFileSync(resolve(import.meta.dirname, '../../../docs/command-line.md'), 'utf8')

/** What a reader sees in a printed line: a comment, or form, lemma, part of speech, head, relation and place of a token. */
const gist = (line: string) => [0, 1, 2, 3, 6, 7, 9].map((column) => line.split('\t')[column] ?? '').join(' ')

test('the example of docs/command-line.md prints what the page says', async () => {
  const shown = /```\n(# newdoc[^`]*)```/.exec(page)?.[1] ?? ''
  const text = `${/^# text = (.*)$/m.exec(shown)?.[1]}\n`
  const { code, out, err } = await runCommand(['trees', '-'], { standardInput: standardInput(text) })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = (words: string) => words.trimEnd().split('\n').map(gist)
  expect(lines(out.replace('# input = -', '# input = report.txt'))).toEqual(lines(shown))
  expect(shown).toContain('sagte\tsagen\tVERB\t_\tMood=Ind')
})

test('a report in a language without trees is named, and the others are printed', async () => {
  const { code, out, err } = await runCommand(['trees', '-'], {
    standardInput: reports(
      { id: 'one', lang: 'en', text: 'The mayor closed the bridge.' },
      { id: 'two', lang: 'fr', text: 'Le maire a fermé le pont.' },
      { id: 'three', lang: 'xx', text: 'Mo ponto.' },
      { id: 'four', text: '12 345' },
      { id: 'five', lang: 'en', text: 'The council paid.' },
    ),
    weights: folderOfWeights(),
  })
  expect([...out.matchAll(/^# newdoc id = (.+)$/gm)].map((match) => match[1])).toEqual(['one', 'five'])
  expect(err.trimEnd().split('\n')).toEqual([
    '-#2: there are no trees for its language (fr) yet. If it is another one, say so with --lang.',
    '-#3: there are no trees for its language (xx) yet. If it is another one, say so with --lang.',
    '-#4: its language could not be told. Say which it is with --lang.',
  ])
  expect(code).toBe(1)
})

test('the language can be said, and an input that is not there is named', async () => {
  const { code, out, err } = await runCommand(['trees', '--lang', 'en', 'nowhere.txt', '-'], {
    standardInput: standardInput('Bridge fell.'),
    weights: folderOfWeights(),
  })
  expect(out).toContain('# text = Bridge fell.\n')
  expect(err).toContain('nowhere.txt: there is no such file')
  expect(code).toBe(1)
})

test('weights that are damaged end the command with a sentence that names the file', async () => {
  const weights = folderOfWeights()
  writeFileSync(join(weights, 'en.br'), 'Not any more.')
  const options = { weights, standardInput: standardInput('The mayor closed the bridge on Monday, they said.') }
  const { code, out, err } = await runCommand(['trees', '-'], options)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(`${join(weights, 'en.br')}: cannot be used`)
})

test('where nobody reads the output any more, no further report is read', async () => {
  let taken = 0
  const lines = (async function* () {
    for (; taken < 1000; taken++) yield Buffer.from('{"lang":"en","text":"The mayor closed the bridge."}\n')
  })()
  const out = { isTerminal: false, columns: 80, write: async () => false }
  const { code } = await runCommand(['trees', '--as', 'ndjson', '-'], {
    out,
    standardInput: lines,
    weights: folderOfWeights(),
  })
  expect(code).toBe(0)
  expect(taken).toBeLessThan(200)
})
