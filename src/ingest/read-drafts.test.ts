import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { testVisitor } from '../../test/web-host.ts'
import type { Intake, IntakeOptions } from './intake.ts'
import { readDrafts } from './read-drafts.ts'

const nothingGiven: IntakeOptions = { format: null, date: null, language: null, visitor: testVisitor() }

async function* bytes(words: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(words)
}

async function all(inputs: readonly string[], options = nothingGiven, stdin = ''): Promise<Intake[]> {
  const intakes: Intake[] = []
  for await (const intake of readDrafts(inputs, options, bytes(stdin))) intakes.push(intake)
  return intakes
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'reportedly-test-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

test('a line of NDJSON gives its draft all that it says, and the options fill what it leaves out', async () => {
  const lines = [
    '{"id":"n-1","url":"https://tolvara.example/1","outlet":"Post","date":"2031-03","title":"Bridge","lang":"it-CH","text":" A.\\n","x":1}',
    '{"id":null,"outlet":" ","text":"B."}',
  ]
  const given = { ...nothingGiven, date: '2030', language: 'en' }
  expect(await all(['-'], given, lines.join('\r\n'))).toEqual([
    {
      kind: 'draft',
      draft: {
        input: '-#1',
        id: 'n-1',
        url: 'https://tolvara.example/1',
        outlet: 'Post',
        headline: 'Bridge',
        byline: null,
        date: '2031-03',
        language: 'it',
        text: ' A.\n',
      },
    },
    {
      kind: 'draft',
      draft: {
        input: '-#2',
        id: null,
        url: null,
        outlet: null,
        headline: null,
        byline: null,
        date: '2030',
        language: 'en',
        text: 'B.',
      },
    },
  ])
})

test.each([
  ['{"text":7}', 'text is not a string'],
  ['{"text":" \\n"}', 'text is empty'],
  ['{"text":"A.","date":"Monday"}', 'date is not YYYY, YYYY-MM, YYYY-MM-DD or a full instant'],
  ['{"text":"A.","lang":"Italian"}', 'lang is not a language tag such as "it"'],
  ['{"text":"A.","id":4}', 'id is not a string'],
  ['"A."', 'it is not an object'],
])('the line %s is no report: %s', async (line, reason) => {
  const [intake] = await all(['-'], { ...nothingGiven, format: 'ndjson' }, line)
  expect(intake).toMatchObject({
    kind: 'failure',
    failure: { code: 'line-not-a-report', details: { line: 1, reason } },
  })
})

test('a folder gives its files by the order of their whole paths, named as the folder was named', async () => {
  const root = folder()
  for (const name of ['b', 'a', 'a/deep']) mkdirSync(join(root, name))
  for (const name of ['a/z.txt', 'a.txt', 'a/deep/x.txt', 'b/y.txt', 'a-b.txt', 'Z.txt'])
    writeFileSync(join(root, name), name)
  const names = (await all([`${root}/`])).map((intake) => (intake.kind === 'draft' ? intake.draft.input : intake))
  expect(names).toEqual(
    ['Z.txt', 'a-b.txt', 'a.txt', 'a/deep/x.txt', 'a/z.txt', 'b/y.txt'].map((name) => `${root}/${name}`),
  )
})

test('NDJSON without a single report in it is empty', async () => {
  expect(await all(['-'], { ...nothingGiven, format: 'ndjson' }, '\n \n')).toMatchObject([
    { kind: 'failure', failure: { code: 'input-empty' } },
  ])
})

test('a file that is refused by its first bytes does not stay open', async () => {
  const root = folder()
  for (let number = 0; number < 300; number++) writeFileSync(join(root, `${number}.warc`), 'x'.repeat(100_000))
  const { readdirSync } = await import('node:fs')
  const openFiles = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0)
  const before = openFiles()
  await all([root])
  expect(openFiles()).toBeLessThan(before + 50)
})
