import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { indexFaults } from '../../test/index-faults.ts'
import { readingOf, scratchFolder } from '../../test/scratch-ledger.ts'
import { keepReading } from '../pipeline.ts'
import { findDriver } from './find-driver.ts'
import { openLedger } from './open-ledger.ts'

const root = resolve(import.meta.dirname, '../..')
const keptAt = '2031-05-04T10:00:00Z'
const built = mkdtempSync(join(tmpdir(), 'reportedly-built-'))

/** Keeps so many reports in a ledger, and prints the id of each when it is kept. */
const program = `
import { openLedger } from './store/open-ledger.js'
import { keepReading } from './pipeline.js'
const [path, name, count, template] = process.argv.slice(2)
const reading = JSON.parse(template)
const ledger = await openLedger(path)
for (let i = 0; i < Number(count); i += 1) {
  const report = { ...reading.report, id: name + '-' + i, outlet: name }
  const kept = await keepReading(ledger, { ...reading, report }, '${keptAt}')
  process.stdout.write(kept.report + '\\n')
}
await ledger.close()
`

beforeAll(() => {
  symlinkSync(join(root, 'node_modules'), join(built, 'node_modules'))
  const config = {
    extends: join(root, 'tsconfig.build.json'),
    compilerOptions: { outDir: built, rootDir: join(root, 'src'), sourceMap: false, noCheck: true },
    include: [],
    files: [join(root, 'src/store/open-ledger.ts'), join(root, 'src/pipeline.ts')],
  }
  writeFileSync(join(built, 'tsconfig.json'), JSON.stringify(config))
  writeFileSync(join(built, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(join(built, 'program.js'), program)
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', built])
})

afterAll(() => rmSync(built, { recursive: true, force: true }))

interface Keeper {
  readonly child: ChildProcess
  /** The ids that it says it has kept, so far. */
  readonly kept: readonly string[]
  /** How it ended, once it has: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

/** Another process that keeps reports in the ledger at a path. */
function startKeeper(path: string, name: string, count: number): Keeper {
  const template = JSON.stringify(readingOf('The ferry to Velmo was late again, the harbour office said on Monday.'))
  const program = [join(built, 'program.js'), path, name, String(count), template]
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] })
  const kept: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => kept.push(line))
  const ended = new Promise<number | NodeJS.Signals | null>((done) => {
    child.on('close', (code, signal) => done(code ?? signal))
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, kept, ended }
}

test('processes that keep and read in one ledger at once, from its making on, lose nothing and meet no error', async () => {
  const path = join(scratchFolder(), 'ledger.db')
  const others = ['tarn', 'velmo'].map((name) => startKeeper(path, name, 40))
  const ledger = await openLedger(path)
  onTestFinished(() => ledger.close())
  const mine: string[] = []
  const seen: number[] = []
  const done = Promise.all(others.map(({ ended }) => ended))
  let running = true
  void done.then(() => {
    running = false
  })
  for (let i = 0; i < 40 || running; i += 1) {
    if (i < 40) {
      const reading = readingOf(`The ferry number ${i} to Velmo was late again.`, { id: `${i}`, outlet: 'here' })
      mine.push((await keepReading(ledger, reading, keptAt)).report)
    }
    seen.push((await Promise.all((await ledger.storyIds()).map(ledger.storyMembers))).flat().length)
    await wait(1)
  }
  expect(await done).toEqual([0, 0])
  const members = (await Promise.all((await ledger.storyIds()).map(ledger.storyMembers))).flat()
  const theirs = others.flatMap(({ kept }) => kept)
  expect(theirs).toHaveLength(80)
  expect(members.map((member) => member.id).sort()).toEqual([...mine, ...theirs].sort())
  expect(seen).toEqual([...seen].sort((one, other) => one - other))
})

test('a process killed while it keeps leaves a sound ledger with all that it said it had kept', async () => {
  const path = join(scratchFolder(), 'ledger.db')
  const driver = await findDriver()
  for (let round = 0; round < 4; round += 1) {
    const keeper = startKeeper(path, `round${round}`, 100_000)
    while (keeper.kept.length < 3) await wait(2)
    await wait(round * 7)
    keeper.child.kill('SIGKILL')
    expect(await keeper.ended).toBe('SIGKILL')
    const ledger = await openLedger(path)
    for (const id of keeper.kept) expect((await ledger.report(id))?.readings).toHaveLength(1)
    await ledger.close()
    const connection = driver.open(path, 'write')
    expect(connection.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(connection.all('PRAGMA foreign_key_check')).toEqual([])
    expect(indexFaults(connection)).toEqual([])
    expect(connection.all('SELECT id FROM report WHERE number NOT IN (SELECT report FROM revision)')).toEqual([])
    connection.close()
  }
})
