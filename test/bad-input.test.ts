import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkReading } from '../src/document/check-reading.ts'
import type { Reading } from '../src/document/reading.ts'
import { textLimit } from '../src/ingest/text-limit.ts'
import { type Ended, runCommand, standardInput } from './run-command.ts'
import { scratchFolder } from './scratch-ledger.ts'

const report = 'The mayor of Tolvara said that the bridge is closed.\n'

/** The inputs of the readings that were printed; each reading must be sound. */
function inputsRead({ out }: Ended): readonly string[] {
  const readings = out.split('\n').filter((line) => line !== '')
  return readings.map((line) => {
    const reading: Reading = JSON.parse(line)
    expect(checkReading(reading)).toEqual([])
    return reading.input
  })
}

/** A folder with one good report, so that each case can show that the others are read. */
function folderWithReport(): { folder: string; good: string; at: (name: string) => string } {
  const folder = scratchFolder()
  const at = (name: string) => join(folder, name)
  writeFileSync(at('good.txt'), report)
  return { folder, good: at('good.txt'), at }
}

/** Node.js itself has no way to make one. */
function makePipe(path: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$0"', path])
}

/** Holds that the bad input was named with this reason on standard error, and that the good one was read all the same. */
async function expectNamed(bad: string, good: string, reason: RegExp): Promise<void> {
  const ended = await runCommand(['read', '--json', bad, good])
  expect(ended.err).toContain(bad)
  expect(ended.err).toMatch(reason)
  expect(ended.err.trimEnd().split('\n')).toHaveLength(1)
  expect(inputsRead(ended)).toEqual([good])
  expect(ended.code).toBe(1)
}

test('a missing file is named, and the others are read', async () => {
  const { good, at } = folderWithReport()
  await expectNamed(at('nowhere.txt'), good, /there is no such file or folder/)
})

test('an address of another scheme, or of none, is named as one', async () => {
  const { good } = folderWithReport()
  await expectNamed('ftp://tolvara.example/bridge', good, /cannot be visited, because it is neither http nor https/)
  await expectNamed(
    'www.tolvara.example/bridge',
    good,
    /Check the path, or begin it with https:\/\/ if it is an address/,
  )
})

test('an empty file is named, and so is one of white space alone', async () => {
  const { good, at } = folderWithReport()
  writeFileSync(at('empty.txt'), '')
  await expectNamed(at('empty.txt'), good, /is empty/)
  writeFileSync(at('blank.txt'), '\ufeff \n\t\n')
  await expectNamed(at('blank.txt'), good, /is empty/)
  writeFileSync(at('empty.html'), '\n')
  await expectNamed(at('empty.html'), good, /is empty/)
})

test('binary bytes are named with the place of the first', async () => {
  const { good, at } = folderWithReport()
  writeFileSync(at('program'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0x02]))
  await expectNamed(at('program'), good, /no text \(at byte 0\)/)
})

test('invalid UTF-8 is named with the place of its first byte', async () => {
  const { good, at } = folderWithReport()
  writeFileSync(at('latin1.txt'), Buffer.from('La città è chiusa', 'latin1'))
  await expectNamed(at('latin1.txt'), good, /not valid UTF-8 \(at byte 7\)/)
})

test('a text over the limit is named and not read, one of just the limit is read', async () => {
  const { good, at } = folderWithReport()
  writeFileSync(at('large.txt'), 'a')
  truncateSync(at('large.txt'), textLimit + 1)
  await expectNamed(at('large.txt'), good, new RegExp(`${textLimit + 1} bytes; .* ${textLimit} at most`))
})

test('standard input over the limit is refused while it is coming in', async () => {
  let taken = 0
  async function* endless() {
    for (;;) {
      taken++
      yield Buffer.alloc(1024 * 1024, 'a ')
    }
  }
  const { code, err } = await runCommand(['read', '-'], { standardInput: endless() })
  expect(code).toBe(1)
  expect(err).toMatch(/^-: has \d+ bytes/)
  expect(taken).toBeLessThan(25)
})

test('NDJSON with a broken line names the line, and the other lines are read', async () => {
  const { at } = folderWithReport()
  writeFileSync(at('mixed.ndjson'), `{"text":"One."}\n{"text": broken\n\n{"text":"Two."}\n[1]\n{"title":"No text"}\n`)
  const ended = await runCommand(['read', '--json', at('mixed.ndjson')])
  expect(inputsRead(ended)).toEqual([`${at('mixed.ndjson')}#1`, `${at('mixed.ndjson')}#4`])
  const [notJson, notObject, noText, ...more] = ended.err.trimEnd().split('\n')
  expect(notJson).toMatch(/mixed\.ndjson: line 2 is not JSON/)
  expect(notObject).toMatch(/mixed\.ndjson: line 5 is not a report/)
  expect(noText).toMatch(/mixed\.ndjson: line 6 is not a report \(text is missing\)/)
  expect(more).toEqual([])
  expect(ended.code).toBe(1)
})

test('in a folder, what is no file is named, and everything else is read in the order of the paths', async () => {
  const { folder, at } = folderWithReport()
  mkdirSync(at('inner'))
  writeFileSync(at('inner/second.txt'), report)
  writeFileSync(at('.hidden'), Buffer.from([0]))
  symlinkSync(at('gone.txt'), at('dangling.txt'))
  makePipe(at('pipe'))
  const server = createServer().listen(at('socket'))
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))

  const ended = await runCommand(['read', '--json', folder])
  expect(inputsRead(ended)).toEqual([at('good.txt'), at('inner/second.txt')])
  const lines = ended.err.trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/dangling\.txt: cannot be read \(it is a link to something that is not there/)
  expect(lines[1]).toMatch(/pipe: is a pipe, not a file/)
  expect(lines[2]).toMatch(/socket: is a socket, not a file/)
  expect(ended.code).toBe(1)
})

test('the same things are named where they are given themselves, and a pipe does not make us wait', async () => {
  const { good, at } = folderWithReport()
  symlinkSync(at('gone.txt'), at('dangling.txt'))
  await expectNamed(at('dangling.txt'), good, /a link to something that is not there/)
  makePipe(at('pipe'))
  await expectNamed(at('pipe'), good, /is a pipe/)
  await expectNamed('/dev/zero', good, /is a device/)
})

test('a folder that may not be read is named', async () => {
  const { folder, at } = folderWithReport()
  mkdirSync(at('locked'))
  chmodSync(at('locked'), 0)
  chmodSync(folder, 0o755)
  const ended = await asNobody(() => runCommand(['read', '--json', folder]))
  expect(ended.err).toMatch(/locked: cannot be read \(permission denied\)/)
  expect(inputsRead(ended)).toEqual([at('good.txt')])
})

/** The superuser may read everything, so where the tests run as root this one steps down while it reads. */
async function asNobody<Result>(act: () => Promise<Result>): Promise<Result> {
  const isRoot = process.getuid?.() === 0
  if (isRoot) process.seteuid?.(65534)
  try {
    return await act()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

test('links that lead in a circle end, and each report is read once', async () => {
  const { folder, at } = folderWithReport()
  mkdirSync(at('inner'))
  symlinkSync(folder, at('inner/back'))
  symlinkSync(at('loop'), at('loop'))
  const ended = await runCommand(['read', '--json', folder])
  expect(inputsRead(ended)).toEqual([at('good.txt')])
  expect(ended.err).toMatch(/loop: cannot be read \(its links lead in a circle\)/)
})

test('formats that are not read are recognised and refused; --as text takes them to the letter', async () => {
  const { good, at } = folderWithReport()
  const marked = '<?xml version="1.0"?>\n<nitf><title>The mayor said so.</title>\n'
  writeFileSync(at('marked.txt'), marked)
  await expectNamed(at('marked.txt'), good, /is XML, but neither a page nor a feed/)
  const { out, code } = await runCommand(['read', '--json', '--as', 'text', at('marked.txt')])
  expect(JSON.parse(out).report.text).toBe(marked)
  expect(code).toBe(0)
})

test('an address that leads to this machine is refused in a sentence', async () => {
  const { good } = folderWithReport()
  await expectNamed('https://tolvara.example/report', good, /tolvara\.example is 127\.0\.0\.1, .*this machine itself/)
})

test('an empty folder is named', async () => {
  const { good, at } = folderWithReport()
  mkdirSync(at('nothing'))
  await expectNamed(at('nothing'), good, /is empty/)
})

test('names and reasons cannot drive the terminal', async () => {
  const { err } = await runCommand(['read', 'no\u001b[31mway\u009b2J'])
  expect(err).toContain('no\ufffd[31mway\ufffd2J')
})

test('a line of NDJSON over the limit is named, and the lines around it are read', async () => {
  const long = `{"text":"${'a'.repeat(textLimit)}"}`
  const ended = await runCommand(['read', '--json', '-'], {
    standardInput: standardInput('{"text":"One."}\n', long, '\n{"text":"Two."}'),
  })
  expect(inputsRead(ended)).toEqual(['-#1', '-#3'])
  expect(ended.err).toMatch(/^-#2: has \d+ bytes/)
})

test('add keeps the others, too', async () => {
  const { folder, at } = folderWithReport()
  writeFileSync(at('empty.txt'), '')
  const ledger = join(scratchFolder(), 'ledger.db')
  const ended = await runCommand(['add', folder, '--ledger', ledger])
  expect(ended.code).toBe(1)
  expect(ended.err).toMatch(/empty\.txt: is empty/)
  expect(ended.out).toMatch(/1 new, 0 revised, 0 unchanged, in 1 story\./)
  expect(readFileSync(ledger).length).toBeGreaterThan(0)
})
