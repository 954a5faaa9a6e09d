import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkReading } from '../src/document/check-reading.ts'
import { checkStory } from '../src/document/check-story.ts'
import { recorder, runCommand, standardInput } from './run-command.ts'
import { scratchFolder } from './scratch-ledger.ts'

const samples = resolve(import.meta.dirname, '../samples/reports')
const ledgerFile = () => join(scratchFolder(), 'folder', 'ledger.db')
const lines = (words: string) => words.split('\n').filter((line) => line !== '')

test.each([
  [[], /Usage: reportedly/],
  [['raed'], /unknown command/],
  [['read'], /missing required argument/],
  [['read', '--colour', 'x'], /unknown option/],
  [['read', '--as', 'pdf', 'x'], /Allowed choices are text, html, feed, warc, ndjson/],
  [['read', '--date', '2024-02-30', 'x'], /"2024-02-30" is not a date/],
  [['read', '--lang', 'Italian', 'x'], /--lang Italian: expected a tag/],
  [['read', '--workers', '0', 'x'], /--workers 0: expected a whole number of 1 or more/],
  [['add', '--limit', 'ten', 'x'], /--limit ten: expected a whole number/],
  [['serve', '--port', '65536'], /--port 65536: expected a whole number from 0 to 65535/],
  [['story', 's-1', '--json', '--markdown'], /cannot be used with/],
  [['judge'], /it needs what is to be put right: speaker, factuality/],
  [['judge', 'colour', 'r-1', 'words'], /“colour” is no kind of it \(speaker/],
  [['judge', 'speaker', 'r-1'], /it needs REPORT WORDS behind speaker/],
  [['judge', 'speaker', 'r-1', 'words'], /it needs --is with how it is/],
  [['judge', 'speaker', 'r-1', 'words', '--is', 'Ada'], /it needs a name: --by, or REPORTEDLY_NAME/],
  [['judge', 'speaker', 'r-1', 'words', '--is', 'Ada', '--by', 'Nina'], /it needs a reason: --because/],
  [['judge', 'speaker', 'r-1', 'words', '--is', 'Ada', '--not'], /--not is not for speaker/],
  [['judge', 'factuality', 'r-1', 'words', '--is', 'true'], /--is true: expected one of certain, probable/],
  [['judge', 'figure', 'r-1', 'words', '--is', 'many'], /--is many: expected a figure such as 12/],
  [['judge', 'copy', 'r-1'], /it needs --of with the id of the other report/],
  [['judge', 'story', 'r-1', '--with', 'r-2', '--alone'], /it needs either --with .* or --alone/],
  [['judge', 'no-statement', 'r-1', 'words', '--list'], /three different things/],
  [['story', 's-1', '--since', 'friday'], /"friday" is not a date/],
  [['relations', 's-1', '--kind', 'x'], /Allowed choices are stronger, weaker/],
  [['mcp'], /mcp is not there yet/],
])('%j is not understood, says why, and ends with 2', async (words, reason) => {
  const { code, out, err } = await runCommand(words)
  expect(err).toMatch(reason)
  expect({ code, out }).toEqual({ code: 2, out: '' })
})

test('a report reads to a person as headline, date with its basis, and who says what', async () => {
  const report = { outlet: 'Post', title: 'Bridge closed', date: '2031-03', lang: 'en', text: 'The bridge is closed.' }
  const { out, code } = await runCommand(['read', '-'], { standardInput: standardInput(JSON.stringify(report)) })
  const [headline, facts] = out.split('\n')
  expect(headline).toBe('Bridge closed')
  expect(facts).toMatch(/^Post · 2031-03 \(as given\) · English · r-[0-9a-f]{12} · -#1$/)
  expect(code).toBe(0)
})

test('colour is for terminals, and not where NO_COLOR asks for none', async () => {
  const read = async (isTerminal: boolean, environment: Record<string, string>) => {
    const out = recorder({ isTerminal })
    await runCommand(['read', samples], { out, environment })
    return out.words()
  }
  const plain = await read(false, {})
  expect(plain).not.toContain('\u001b')
  expect(await read(true, { NO_COLOR: '1' })).toBe(plain)
  const coloured = await read(true, {})
  expect(coloured).toContain('\u001b[1m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
})

test('add keeps the samples, adding them again changes nothing, and their story can be printed', async () => {
  const ledger = ledgerFile()
  const first = await runCommand(['add', samples, '--ledger', ledger])
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toMatch(/\n16 new, 1 revised, 0 unchanged, in \d+ stor(y|ies)\.\n$/)
  const again = await runCommand(['add', samples, '--ledger', ledger])
  expect(again.out).toMatch(/\n0 new, 0 revised, (\d+ read anew, )?\d+ unchanged, in/)

  const listed = await runCommand(['stories', '--json', '--ledger', ledger])
  const summaries = lines(listed.out).map((line) => JSON.parse(line))
  expect(Object.keys(summaries[0])).toEqual([
    'id',
    'title',
    'languages',
    'first',
    'last',
    'reports',
    'outlets',
    'outletUnknown',
  ])
  const inWords = await runCommand(['stories', '--ledger', ledger])
  for (const { id } of summaries) {
    expect(inWords.out).toContain(id)
    const json = await runCommand(['story', id, '--json', '--ledger', ledger])
    expect(lines(json.out)).toHaveLength(1)
    expect(checkStory(JSON.parse(json.out))).toEqual([])
    expect(await runCommand(['story', id, '--json', '--ledger', ledger])).toEqual(json)
    expect((await runCommand(['story', id, '--ledger', ledger])).out).toContain('Reports')
    expect((await runCommand(['story', id, '--markdown', '--ledger', ledger])).out).toMatch(/^# /)
  }
})

test('what is kept can be asked by claim, question, relation, source and words, in words and as JSON', async () => {
  const ledger = ledgerFile()
  const ask = (...words: readonly string[]) => runCommand([...words, '--ledger', ledger])
  await ask('add', samples)
  const [summary = ''] = lines((await ask('stories', '--json')).out)
  const { id } = JSON.parse(summary)
  const { claims, questions } = JSON.parse((await ask('story', id, '--json')).out)
  const asked = [
    ['claim', id, claims[0].id],
    ['question', questions[0].id],
    ['relations', id],
    ['search', 'esplosioni', '--lang', 'it', '--since', '2031-03'],
    ['who-said', 'depot', '--source', 'Sarvoil'],
    ['source', 'Sarvoil'],
    ['sources', '--limit', '3'],
    ['story', id, '--since', '2031-03-05'],
  ]
  for (const words of asked) {
    const told = await ask(...words)
    expect({ words, code: told.code }).toEqual({ words, code: 0 })
    expect(told.out).not.toMatch(/\b(CT|PR|PS)[+-]|\bUu\b/)
    for (const line of lines((await ask(...words, '--json')).out)) expect(() => JSON.parse(line)).not.toThrow()
    expect(told.out.length).toBeGreaterThan(100)
  }
  for (const as of ['--html', '--jsonld', '--csv']) expect((await ask('story', id, as)).out).toContain(claims[0].id)
  expect(await ask('source', 'Nobody')).toMatchObject({ code: 1, out: '' })
  for (const word of ['search', 'source']) expect(await ask(word, '«»')).toMatchObject({ code: 2, out: '' })
  // What `claim` and `question` ask for is on the page.
  expect((await ask('story', id)).out).toContain(claims[0].id)
})

test('grades lie beside the ledger or are named; a file that is none is refused before anything is printed', async () => {
  const ledger = ledgerFile()
  const ask = (...words: readonly string[]) => runCommand([...words, '--ledger', ledger])
  await ask('add', samples)
  const given = '[{"source":"sarvoil","grade":"D","by":"Ada Rossi"}]'
  writeFileSync(join(ledger, '..', 'sources.json'), given)
  expect((await ask('sources')).out.replace(/\s+/g, ' ')).toContain('not usually reliable (grade D by Ada Rossi)')
  expect((await ask('source', 'Sarvoil', '--json')).out).toContain('"letter":"D"')
  const other = join(ledger, '..', 'other.csv')
  writeFileSync(other, 'source,grade,by\nSarvoil,Z,Ada')
  for (const words of [['sources'], ['source', 'Sarvoil'], ['serve', '--port', '0']]) {
    const { code, out, err } = await ask(...words, '--grades', other)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('other.csv: cannot be used for grades (line 2: “grade” must be one of A, B, C, D, E, F)')
  }
  expect((await ask('sources', '--grades', 'none.json')).err).toContain('it is not there')
})

test('a dry run says the same and keeps nothing, whether there is a ledger or not', async () => {
  const ledger = ledgerFile()
  const dry = await runCommand(['add', samples, '--dry-run', '--ledger', ledger])
  expect(existsSync(ledger)).toBe(false)
  const wet = await runCommand(['add', samples, '--ledger', ledger])
  expect(dry.out.replace('Nothing was kept. It would be: ', '')).toBe(wet.out)

  const more = join(scratchFolder(), 'more.txt')
  writeFileSync(more, 'The council of Tolvara said that the market moves to another square.')
  const before = await runCommand(['stories', '--json', '--ledger', ledger])
  const dryAgain = await runCommand(['add', more, samples, '--dry-run', '--ledger', ledger])
  expect(dryAgain.out).toMatch(/Nothing was kept\. It would be: 1 new, 0 revised/)
  expect(await runCommand(['stories', '--json', '--ledger', ledger])).toEqual(before)
})

test('add --limit ends after so many, --since leaves out what is older or without a date and says so', async () => {
  const reports = ['2031-03-01', '2031-03', '2031-03-05T08:00:00Z', undefined, '2030'].map((date, number) =>
    JSON.stringify({ text: `Report ${number} of the council.`, date }),
  )
  const add = (...options: readonly string[]) =>
    runCommand(['add', '-', '--ledger', ledgerFile(), ...options], { standardInput: standardInput(reports.join('\n')) })
  expect((await add('--limit', '2')).out).toMatch(/\n2 new,/)
  expect((await add('--since', '2031-03-02')).out).toMatch(
    /\n2 new, .* 2 left out as older, 1 left out, their date is not known\.\n$/,
  )
})

test('add --json prints the readings, and what became of them beside', async () => {
  const { out, err } = await runCommand(['add', '--json', samples, '--ledger', ledgerFile()])
  expect(lines(out)).toHaveLength(17)
  for (const line of lines(out)) expect(checkReading(JSON.parse(line))).toEqual([])
  expect(err).toMatch(/16 new, 1 revised/)
})

test('where nobody reads the output any more, read stops reading and add goes on keeping', async () => {
  let taken = 0
  const reports = (async function* () {
    for (; taken < 1000; taken++) yield Buffer.from(`${JSON.stringify({ text: `Report ${taken}.` })}\n`)
  })()
  const out = { isTerminal: false, columns: 80, write: async () => false }
  await runCommand(['read', '--as', 'ndjson', '-'], { out, standardInput: reports })
  expect(taken).toBeLessThan(200)

  const ledger = ledgerFile()
  await runCommand(['add', samples, '--ledger', ledger], { out })
  const { out: listed } = await runCommand(['stories', '--json', '--ledger', ledger])
  expect(lines(listed).flatMap((line) => JSON.parse(line).reports)).toHaveLength(16)
})

test('add shows how far it is only to a person who would otherwise see nothing', async () => {
  const add = async (out: boolean, err: boolean) => {
    const messages = recorder({ isTerminal: err })
    const options = { out: recorder({ isTerminal: out }), err: messages }
    await runCommand(['add', samples, '--ledger', ledgerFile()], options)
    return messages.words()
  }
  expect(await add(false, true)).toBe('\r10 reports …\u001b[K\r\u001b[K')
  expect(await add(false, false)).toBe('')
  expect(await add(true, true)).toBe('')
})

test('asking after a ledger or a story that is not there makes none', async () => {
  const ledger = ledgerFile()
  const stories = await runCommand(['stories', '--ledger', ledger])
  expect(stories).toMatchObject({ code: 0, out: '' })
  expect(stories.err).toMatch(/there is no ledger yet/)
  expect(await runCommand(['story', 's-1', '--ledger', ledger])).toMatchObject({ code: 1, out: '' })
  expect(existsSync(ledger)).toBe(false)
})

test('a file that is no ledger is refused in a sentence', async () => {
  const file = join(scratchFolder(), 'notes.txt')
  writeFileSync(file, 'These are notes, and no ledger at all.')
  for (const options of [[], ['--dry-run']]) {
    for (const ledger of [file, samples]) {
      const { code, err } = await runCommand(['add', samples, '--ledger', ledger, ...options])
      expect(err).toContain(`${ledger}: cannot be used as a ledger`)
      expect(code).toBe(1)
    }
  }
})

test('serve says where the desk is, on this machine alone, until it is asked to stop', async () => {
  let status = 0
  const out = recorder()
  const { code } = await runCommand(['serve', '--port', '0', '--ledger', ledgerFile()], {
    out,
    stopped: async () => {
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(out.words())?.[0] ?? ''
      status = (await fetch(address)).status
    },
  })
  expect({ code, status }).toEqual({ code: 0, status: 200 })
})

test('a port that is in use is refused by serve, and demo takes another', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((done) => server.once('listening', done))
  const address = server.address()
  const port = String(typeof address === 'object' ? address?.port : '')
  const refused = await runCommand(['serve', '--port', port, '--ledger', ledgerFile()])
  expect(refused.code).toBe(1)
  expect(refused.err).toContain(`Port ${port} is in use`)
  const shown = await runCommand(['demo', '--port', port])
  expect(shown.code).toBe(0)
  expect(shown.out).toMatch(/The desk is at http:\/\/127\.0\.0\.1:\d+\//)
})

test('demo --no-serve prints the story and ends', async () => {
  const { code, out } = await runCommand(['demo', '--no-serve'])
  expect(code).toBe(0)
  expect(out).toContain('Sarvenna')
  expect(out).not.toContain('The desk is at')
})
