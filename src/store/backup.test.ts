import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readingOf, scratchFolder, scratchLedger } from '../../test/scratch-ledger.ts'
import { keepReading } from '../pipeline.ts'
import { backUp } from './backup.ts'
import type { Driver } from './driver.ts'
import { findDriver } from './find-driver.ts'
import { libsqlDriver } from './libsql-driver.ts'
import { migrations } from './migrations.ts'
import { nodeDriver } from './node-driver.ts'
import { openLedger } from './open-ledger.ts'
import { restore } from './restore.ts'

const drivers = [await libsqlDriver(), nodeDriver()].filter((driver) => driver !== null)
const keptAt = '2031-05-04T10:00:00Z'

async function ledgerWith(texts: readonly string[], driver?: Driver) {
  const ledger = await scratchLedger(driver)
  const ids = []
  for (const text of texts) ids.push((await keepReading(ledger, readingOf(text), keptAt)).report)
  return { ledger, ids }
}

/** libsql lets go of a file only when what it compiled is collected. */
async function letGo(): Promise<void> {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  await wait(20)
}

async function reportsIn(path: string): Promise<string[]> {
  const ledger = await openLedger(path)
  const members = await Promise.all((await ledger.storyIds()).map(ledger.storyMembers))
  await ledger.close()
  await letGo()
  return members.flat().map(({ reading }) => reading.report.text)
}

const texts = ['The harbour of Velmo is shut until Monday.', 'Quince growers of Altamore met in Pellegrin.']

describe.each(drivers)('by $name', (driver) => {
  test('a backup made while the ledger is open and written to is a whole ledger, and restores it elsewhere', async () => {
    const { ledger } = await ledgerWith(texts, driver)
    const folder = scratchFolder()
    const to = join(folder, 'new', 'backup.db')
    const [made] = await Promise.all([
      backUp({ ledger: ledger.path, to, force: false }, driver),
      keepReading(ledger, readingOf('A bakery opens in Tarn.'), keptAt),
    ])
    expect(made).toMatchObject({ path: to, bytes: readFileSync(to).length })
    expect(readdirSync(join(folder, 'new'))).toEqual(['backup.db'])
    const restored = join(folder, 'ledger.db')
    expect(await restore({ from: to, ledger: restored, force: false }, driver)).toBe(made.reports)
    expect(await reportsIn(restored)).toEqual(expect.arrayContaining(texts))
    expect(readdirSync(folder).toSorted()).toEqual(['ledger.db', 'new'])
  })
})

test('nothing is written over without being told so, and never the ledger itself', async () => {
  const { ledger } = await ledgerWith(texts)
  const to = join(scratchFolder(), 'backup.db')
  writeFileSync(to, 'A letter.')
  await expect(backUp({ ledger: ledger.path, to, force: false })).rejects.toMatchObject({ code: 'backup-in-the-way' })
  expect(readFileSync(to, 'utf8')).toBe('A letter.')
  expect(await backUp({ ledger: ledger.path, to, force: true })).toMatchObject({ reports: 2 })
  await expect(backUp({ ledger: ledger.path, to: ledger.path, force: true })).rejects.toMatchObject({
    code: 'backup-in-the-way',
  })
})

test('where there is no ledger nothing is backed up, and none is made', async () => {
  const path = join(scratchFolder(), 'none.db')
  await expect(backUp({ ledger: path, to: `${path}.copy`, force: false })).rejects.toMatchObject({
    code: 'ledger-missing',
  })
  expect(existsSync(path)).toBe(false)
})

test('a ledger with reports gives way to a backup only when told so, and only when nobody has it open', async () => {
  const { ledger: old } = await ledgerWith(['A bakery opens in Tarn.'])
  const { ledger } = await ledgerWith(texts)
  const from = join(scratchFolder(), 'backup.db')
  await backUp({ ledger: ledger.path, to: from, force: false })
  const request = { from, ledger: old.path }
  await expect(restore({ ...request, force: true })).rejects.toMatchObject({ code: 'ledger-busy' })
  await old.close()
  await letGo()
  await expect(restore({ ...request, force: false })).rejects.toMatchObject({
    code: 'ledger-in-the-way',
    details: { reports: 1 },
  })
  expect(await reportsIn(old.path)).toEqual(['A bakery opens in Tarn.'])
  expect(await restore({ ...request, force: true })).toBe(2)
  expect((await reportsIn(old.path)).toSorted()).toEqual(texts.toSorted())
})

test('a copy of a ledger in use is restored with what stands in its log', async () => {
  const { ledger } = await ledgerWith(texts)
  const from = join(scratchFolder(), 'copy.db')
  for (const end of ['', '-wal']) copyFileSync(`${ledger.path}${end}`, `${from}${end}`)
  const path = join(scratchFolder(), 'ledger.db')
  expect(await restore({ from, ledger: path, force: false })).toBe(2)
  expect(await reportsIn(path)).toHaveLength(2)
})

test.each([
  ['that is no database', 'it is not a SQLite database', (path: string) => writeFileSync(path, 'Milk. '.repeat(300))],
  ['that is empty', 'there is nothing in it', (path: string) => writeFileSync(path, '')],
  ['that is not there', 'it is not there', () => {}],
])('a file %s is not restored, and the ledger stays', async (_, reason, make) => {
  const from = join(scratchFolder(), 'backup.db')
  make(from)
  const { ledger } = await ledgerWith(texts)
  await ledger.close()
  await letGo()
  await expect(restore({ from, ledger: ledger.path, force: true })).rejects.toMatchObject({
    code: 'backup-unusable',
    details: { path: from, reason },
  })
  expect(await reportsIn(ledger.path)).toHaveLength(2)
})

test('a damaged backup and one of a newer version are not restored', async () => {
  const { ledger } = await ledgerWith(Array.from({ length: 40 }, (_, i) => `The ferry number ${i} to Velmo was late.`))
  const folder = scratchFolder()
  const from = join(folder, 'backup.db')
  await backUp({ ledger: ledger.path, to: from, force: false })
  const bytes = readFileSync(from)
  writeFileSync(join(folder, 'damaged.db'), bytes.fill('x', 40_000, 60_000))
  const path = join(folder, 'ledger.db')
  await expect(restore({ from: join(folder, 'damaged.db'), ledger: path, force: false })).rejects.toMatchObject({
    code: 'backup-unusable',
    details: { reason: 'it is damaged' },
  })
  const newer = (await findDriver()).open(from, 'write')
  onTestFinished(() => newer.close())
  newer.exec(`PRAGMA user_version = ${migrations.length + 1}`)
  await expect(restore({ from, ledger: path, force: false })).rejects.toMatchObject({
    code: 'ledger-too-new',
    details: { path: from },
  })
  expect(existsSync(path)).toBe(false)
})
