import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { indexFaults } from '../../test/index-faults.ts'
import { readingOf, scratchFolder } from '../../test/scratch-ledger.ts'
import { digest } from '../document/identity.ts'
import { keepReading } from '../pipeline.ts'
import { findDriver } from './find-driver.ts'
import { migrations } from './migrations.ts'
import { openLedger } from './open-ledger.ts'
import { packAscending, unpackNumbers } from './packed-numbers.ts'
import { readyReading } from './ready-reading.ts'

const driver = await findDriver()
const keptAt = '2031-05-04T10:00:00Z'

/** A SQLite file made by these statements, with nothing left beside it. */
function database(path: string, statements: string): Buffer {
  const connection = driver.open(path, 'write')
  connection.exec(statements)
  connection.all('PRAGMA wal_checkpoint(TRUNCATE)')
  connection.close()
  return readFileSync(path)
}

test('a ledger is made with its folders, and is there when it is opened again', async () => {
  const path = join(scratchFolder(), 'some', 'where', 'ledger.db')
  const first = await openLedger(path)
  const { report } = await keepReading(first, readingOf('The harbour of Velmo is shut until Monday.'), keptAt)
  await first.close()
  const second = await openLedger(path)
  onTestFinished(() => second.close())
  expect((await second.report(report))?.keptAt).toBe(keptAt)
  expect(second.path).toBe(path)
})

test('a closed ledger is whole in its one file, which may be copied', async () => {
  const folder = scratchFolder()
  const ledger = await openLedger(join(folder, 'ledger.db'))
  const { report } = await keepReading(ledger, readingOf('The harbour of Velmo is shut until Monday.'), keptAt)
  await ledger.close()
  await ledger.close()
  writeFileSync(join(folder, 'copy.db'), readFileSync(join(folder, 'ledger.db')))
  const copy = await openLedger(join(folder, 'copy.db'))
  onTestFinished(() => copy.close())
  expect(await copy.report(report)).not.toBeNull()
})

test('a ledger is marked as one, has taken every migration, and lets others read while one writes', async () => {
  const path = join(scratchFolder(), 'ledger.db')
  await (await openLedger(path)).close()
  const connection = driver.open(path, 'write')
  onTestFinished(() => connection.close())
  expect(connection.all('PRAGMA user_version')).toEqual([{ user_version: migrations.length }])
  expect(connection.all("SELECT printf('%x', application_id) AS mark FROM pragma_application_id")).toEqual([
    { mark: Buffer.from('Rprt').toString('hex') },
  ])
  expect(connection.all('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
})

test('an empty file becomes a ledger', async () => {
  const path = join(scratchFolder(), 'ledger.db')
  writeFileSync(path, '')
  const ledger = await openLedger(path)
  onTestFinished(() => ledger.close())
  expect(await ledger.storyIds()).toEqual([])
})

test('a file that is no database is refused and stays as it is', async () => {
  const path = join(scratchFolder(), 'shopping.txt')
  for (const words of ['Milk, bread, candles.', 'Milk, bread, candles.\n'.repeat(500)]) {
    writeFileSync(path, words)
    await expect(openLedger(path)).rejects.toMatchObject({
      code: 'ledger-unusable',
      details: { path, reason: 'it is not a SQLite database' },
    })
    expect(readFileSync(path, 'utf8')).toBe(words)
  }
})

test.each([
  ['that says so', 'PRAGMA application_id = 77; CREATE TABLE recipe (title TEXT)'],
  ['that does not say so', 'CREATE TABLE recipe (title TEXT)'],
  ['that writes ahead', 'PRAGMA journal_mode = WAL; CREATE TABLE recipe (title TEXT)'],
])('the database of another program %s is refused and stays as it is', async (_, statements) => {
  const path = join(scratchFolder(), 'recipes.db')
  const bytes = database(path, statements)
  await expect(openLedger(path)).rejects.toMatchObject({
    code: 'ledger-unusable',
    details: { reason: 'it is the database of another program' },
  })
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a ledger of a newer version is refused with both numbers and stays as it is', async () => {
  const path = join(scratchFolder(), 'ledger.db')
  await (await openLedger(path)).close()
  const newer = migrations.length + 1
  const bytes = database(path, `PRAGMA user_version = ${newer}`)
  await expect(openLedger(path)).rejects.toMatchObject({
    code: 'ledger-too-new',
    details: { path, found: newer, known: migrations.length },
  })
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a place where no ledger can be is named with the reason', async () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'file'), 'Not a folder.')
  mkdirSync(join(folder, 'folder'))
  await expect(openLedger(join(folder, 'folder'))).rejects.toMatchObject({
    code: 'ledger-unusable',
    details: { reason: 'it is a folder' },
  })
  const below = openLedger(join(folder, 'file', 'ledger.db'))
  await expect(below).rejects.toMatchObject({
    code: 'ledger-unusable',
    details: { reason: 'a part of its path is a file and not a folder' },
  })
  expect(existsSync(join(folder, 'file', 'ledger.db'))).toBe(false)
})

test('many may make the same ledger at once', async () => {
  const path = join(scratchFolder(), 'ledger.db')
  const ledgers = await Promise.all(Array.from({ length: 8 }, () => openLedger(path)))
  const kept = await Promise.all(
    ledgers.map((ledger, i) => keepReading(ledger, readingOf(`Ferry number ${i} lies in Velmo.`), keptAt)),
  )
  expect(new Set(kept.map(({ report }) => report)).size).toBe(8)
  for (const ledger of ledgers) await ledger.close()
})

test('a ledger of the first layout keeps its reports and stories, and takes in more', async () => {
  const path = join(scratchFolder(), 'ledger.db')
  const readings = [
    'Nine boats were lost at Velmo, mayor Ada Renn said.',
    'Ada Renn of Velmo counts nine boats lost.',
  ].map((text, number) => readingOf(text, { id: `${number}` }))
  const connection = driver.open(path, 'write')
  migrations[0]?.up(connection)
  connection.exec(`PRAGMA application_id = ${0x52_70_72_74}; PRAGMA user_version = 1`)
  for (const [place, reading] of readings.entries()) {
    const { text, id } = reading.report
    const terms = ['name:velmo', 'name:ren', place === 0 ? 'word:mayor' : 'word:counts']
    connection.all('INSERT INTO report VALUES (?, ?, ?, ?, NULL, ?, ?)', [
      place + 1,
      id,
      digest(`text ${digest(text)}`),
      's-1',
      JSON.stringify({ day: null, terms }),
      keptAt,
    ])
    connection.all('INSERT INTO revision VALUES (?, 1, ?, ?, ?)', [
      place + 1,
      digest(text),
      'old key',
      JSON.stringify(reading),
    ])
    for (const term of terms) {
      connection.all('INSERT INTO term (term, reports) VALUES (?, 1) ON CONFLICT DO UPDATE SET reports = reports + 1', [
        term,
      ])
      connection.all('INSERT INTO report_term SELECT number, ? FROM term WHERE term = ?', [place + 1, term])
    }
  }
  connection.close()
  const ledger = await openLedger(path)
  onTestFinished(() => ledger.close())
  expect((await ledger.storyMembers('s-1')).map(({ reading }) => reading)).toEqual(readings)
  const ready = readyReading(readingOf('Nine boats!'))
  let known: readonly number[] = []
  let offered: readonly (readonly number[])[] = []
  await ledger.keep({
    ready: { ...ready, fingerprint: { day: null, language: 'it', terms: ['name:velmo'] } },
    identity: 'new',
    keptAt,
    place: (newcomer, candidates, corpus) => {
      known = [corpus.reports, ...Array.from(newcomer.terms, corpus.frequency)]
      offered = candidates.map(({ report }) => Array.from(report.terms))
      return { story: 's-2', joins: null }
    },
  })
  expect(known).toEqual([2, 2])
  const textOf = new Map(
    (driver.open(path, 'look').all('SELECT number, term FROM term') as { number: number; term: string }[]).map(
      ({ number, term }) => [number, term] as const,
    ),
  )
  const names = ['name:velmo', 'name:ren']
  expect(offered.map((terms) => terms.map((term) => textOf.get(term)))).toEqual([
    [...names, 'word:counts'],
    [...names, 'word:mayor'],
  ])
})

test('a ledger of the first layout gives its texts in the order in which they were kept', async () => {
  const path = join(scratchFolder(), 'ledger.db')
  const connection = driver.open(path, 'write')
  migrations[0]?.up(connection)
  connection.exec(`PRAGMA application_id = ${0x52_70_72_74}; PRAGMA user_version = 1`)
  for (const number of [1, 2])
    connection.all('INSERT INTO report VALUES (?, ?, ?, ?, NULL, ?, ?)', [
      number,
      `${number}`,
      `identity ${number}`,
      's-1',
      JSON.stringify({ day: null, terms: [] }),
      keptAt,
    ])
  // The first report was kept again, with another text, when the second was there.
  const kept = [
    [1, 1, 'Nine boats were lost at Velmo.'],
    [2, 1, 'The harbour of Velmo is shut.'],
    [1, 2, 'Ten boats were lost at Velmo.'],
  ] as const
  for (const [report, number, text] of kept)
    connection.all('INSERT INTO revision VALUES (?, ?, ?, ?, ?)', [
      report,
      number,
      digest(text),
      'old key',
      JSON.stringify(readingOf(text, { id: `${report}` })),
    ])
  connection.close()
  const ledger = await openLedger(path)
  onTestFinished(() => ledger.close())
  expect([...ledger.upkeep.revisions()].map(({ reading }) => reading.report.text)).toEqual(
    kept.map(([, , text]) => text),
  )
})

test('a ledger of the layout before terms and days stood in blocks is brought up to date with what it counts', async () => {
  const path = join(scratchFolder(), 'ledger.db')
  const ledger = await openLedger(path)
  const texts = ['Nine boats were lost at Velmo.', 'The harbour of Velmo is shut.', 'Ten boats left Tolvara.']
  for (const [place, text] of texts.entries())
    await keepReading(ledger, readingOf(text, { id: `${place}`, date: `2031-05-0${place + 1}` }), keptAt)
  await ledger.close()
  const connection = driver.open(path, 'write')
  // The first two reports are in its index, the third is not.
  const of = new Map<number, number[]>()
  const rows = connection.all('SELECT number, terms FROM report WHERE number < 3 ORDER BY number')
  for (const { number, terms } of rows as { number: number; terms: Uint8Array }[])
    for (const term of unpackNumbers(terms)) of.set(term, [...(of.get(term) ?? []), number])
  for (const [term, reports] of of) {
    connection.all('UPDATE term SET reports = ? WHERE number = ?', [reports.length, term])
    connection.all('INSERT INTO term_list VALUES (?, ?, ?)', [term, reports[0] ?? 0, packAscending(reports)])
  }
  const layout = migrations.findIndex(({ name }) => name.includes('in blocks'))
  connection.exec(`UPDATE term_index SET last = 2, reports = 2; DROP TABLE term_block; DROP TABLE day_block;
    DROP TABLE term_part; PRAGMA user_version = ${layout}`)
  connection.close()
  const reopened = await openLedger(path)
  const { story } = await keepReading(
    reopened,
    readingOf('The nine boats lost at Velmo were old.', { id: 'new' }),
    keptAt,
  )
  expect(story).not.toBe('')
  await reopened.close()
  const looking = driver.open(path, 'write')
  expect(indexFaults(looking)).toEqual([])
  expect(looking.all('SELECT count(*) AS blocks FROM term_block')).toEqual([{ blocks: 1 }])
  looking.close()
})
