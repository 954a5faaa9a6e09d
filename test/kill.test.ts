import { spawn } from 'node:child_process'
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { keepReading } from '../src/pipeline.ts'
import { findDriver } from '../src/store/find-driver.ts'
import { openLedger } from '../src/store/open-ledger.ts'
import { type BuiltProgram, buildProgram, runBuilt } from './built-program.ts'
import { indexFaults } from './index-faults.ts'
import { readingOf, scratchFolder } from './scratch-ledger.ts'

/** How often the program is killed: `npm run bench:kill` does it a hundred times. */
const kills = Number(process.env.REPORTEDLY_KILLS ?? 8)
const reports = 120
/** So many are kept beforehand that the index comes to be written in the midst of the others. */
const keptBefore = 960

let program: BuiltProgram
beforeAll(() => {
  program = buildProgram()
  return program.remove
}, 120_000)

const titleOf = (number: number) => `Ferry ${number} is late`
const towns = ['Velmo', 'Tarn', 'Orsenigo', 'Kessendam', 'Altamore']

/** Some hundred reports in one file, several of a story. */
function writeReports(file: string): void {
  const lines = Array.from({ length: reports }, (_, number) => {
    const town = towns[Math.floor(number / 4) % towns.length]
    const text = `${titleOf(number)} at ${town}.\n\nMayor Ada Renn of ${town} said that ${200 + number} people wait for ferry ${number}.\n`
    return JSON.stringify({ id: `${number}`, outlet: 'Velmo Post', date: '2031-05-04', title: titleOf(number), text })
  })
  writeFileSync(file, `${lines.join('\n')}\n`)
}

async function makeLedger(path: string): Promise<void> {
  const ledger = await openLedger(path)
  const template = readingOf('Bells of Santa Brunella were recast by apprentices.')
  for (let number = 0; number < keptBefore; number++) {
    const report = { ...template.report, id: `before ${number}`, outlet: 'Tarn Herald' }
    await keepReading(ledger, { ...template, report }, '2031-05-01T10:00:00Z')
  }
  await ledger.close()
}

/** Adds the reports and is killed at a moment by chance, or ends before it. Returns the titles it said it had kept. */
async function addAndKill(ledger: string, file: string): Promise<string[]> {
  const words = ['add', '--ledger', ledger, '--workers', '1', '--lang', 'en', file]
  const child = spawn(process.execPath, [join(program.folder, 'bin', 'reportedly.js'), ...words])
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    out += more
  })
  const ended = new Promise((done) => child.on('close', done))
  // Some die while the program starts, most of them between any two words that it says.
  const lines = Math.random() < 0.15 ? 0 : Math.ceil(Math.random() * reports)
  while (child.exitCode === null && out.split('\n').length <= lines) await wait(1)
  await wait(Math.random() * (lines === 0 ? 600 : 12))
  child.kill('SIGKILL')
  await ended
  return out
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => /^(?:new|unchanged) .*: (Ferry \d+ is late)$/.exec(line)?.[1] ?? [])
}

/** The titles of all the reports that are there, each as often as it is there; those kept beforehand apart. */
async function titlesIn(path: string): Promise<string[]> {
  const ledger = await openLedger(path)
  const members = (await Promise.all((await ledger.storyIds()).map(ledger.storyMembers))).flat()
  await ledger.close()
  expect(members.filter(({ reading }) => reading.report.outlet === 'Tarn Herald')).toHaveLength(keptBefore)
  return members.flatMap(({ reading }) =>
    reading.report.outlet === 'Velmo Post' ? [reading.report.headline ?? ''] : [],
  )
}

async function expectSound(path: string): Promise<void> {
  const connection = (await findDriver()).open(path, 'write')
  expect(connection.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(connection.all('PRAGMA foreign_key_check')).toEqual([])
  expect(connection.all('SELECT id FROM report WHERE number NOT IN (SELECT report FROM revision)')).toEqual([])
  expect(indexFaults(connection)).toEqual([])
  connection.close()
}

async function storiesIn(path: string): Promise<string[][]> {
  const ledger = await openLedger(path)
  const stories = []
  for (const story of await ledger.storyIds())
    stories.push([story, ...(await ledger.storyMembers(story)).map(({ id }) => id)])
  await ledger.close()
  return stories
}

test(
  'killed at any moment, add leaves a sound ledger with all it said it had kept, and completes it when run again',
  async () => {
    const folder = scratchFolder()
    const file = join(folder, 'reports.ndjson')
    const begun = join(folder, 'begun.db')
    writeReports(file)
    await makeLedger(begun)
    const complete = (ledger: string) => runBuilt(program, ['add', '--ledger', ledger, '--lang', 'en', file])
    const whole = join(folder, 'whole.db')
    copyFileSync(begun, whole)
    expect(await complete(whole)).toMatchObject({ code: 0, err: '' })
    const all = Array.from({ length: reports }, (_, number) => titleOf(number)).sort()
    const stories = await storiesIn(whole)

    let found = 0
    for (let kill = 0; kill < kills; kill++) {
      // Three die one after the other in the same ledger, and the fourth may do its work.
      const ledger = join(folder, `killed-${Math.floor(kill / 3)}.db`)
      if (kill % 3 === 0) copyFileSync(begun, ledger)
      const told = await addAndKill(ledger, file)
      const there = await titlesIn(ledger)
      expect(new Set(there).size).toBe(there.length)
      expect(told.filter((title) => !there.includes(title))).toEqual([])
      await expectSound(ledger)
      found += told.length
      if (kills > 8 && kill % 10 === 9) console.log(`killed ${kill + 1} times; ${found} reports told of, each there`)
      if (kill % 3 < 2 && kill < kills - 1) continue
      expect(await complete(ledger)).toMatchObject({ code: 0, err: '' })
      expect((await titlesIn(ledger)).sort()).toEqual(all)
      expect(await storiesIn(ledger)).toEqual(stories)
      await expectSound(ledger)
    }
  },
  60_000 + kills * 40_000,
)
