import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeReading } from '../../test/made-reading.ts'
import { scratchFolder, scratchLedger } from '../../test/scratch-ledger.ts'
import type { Reading } from '../document/reading.ts'
import { keepReading } from '../pipeline.ts'
import { holdsSought, soughtTerms } from '../search/search-words.ts'
import { reportTerms } from '../search/searched-text.ts'
import type { Ledger, WordSearch } from './ledger.ts'
import { libsqlDriver } from './libsql-driver.ts'
import { migrations } from './migrations.ts'
import { nodeDriver } from './node-driver.ts'
import { openLedger } from './open-ledger.ts'

const drivers = [await libsqlDriver(), nodeDriver()].filter((driver) => driver !== null)
const all = { language: null, source: null, since: null, limit: 1000 }

function report(id: string, line: string, more: Partial<Parameters<typeof madeReading>[0]> = {}): Reading {
  const made = madeReading({ lines: [line], ...more })
  return { ...made, report: { ...made.report, id, url: `https://made.example/${id}` } }
}

const keep = (ledger: Ledger, reading: Reading) => keepReading(ledger, reading, '2031-03-20T12:00:00Z')
const idsWith = async (ledger: Ledger, search: Partial<WordSearch> & Pick<WordSearch, 'words'>) =>
  (await ledger.reportsWith({ ...all, ...search })).reports.map(({ id }) => id)

describe.each(drivers)('search with $name', (driver) => {
  test('finds what looking through every report would find', async () => {
    const word = fc.constantFrom(
      'ponte',
      'ponti',
      'chiuso',
      'chiusa',
      'Tolvara',
      '12.000',
      'bridge',
      'bridges',
      'closed',
    )
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ line, language: fc.constantFrom('it', 'en', 'pt') }), { maxLength: 6 }),
        fc.tuple(line, fc.boolean()).map(([words, quoted]) => (quoted ? `"${words}"` : words)),
        fc.constantFrom(null, 'it', 'pt'),
        async (lines, words, language) => {
          const ledger = await openLedger(join(scratchFolder(), 'ledger.db'), driver)
          const readings = lines.map((each, i) => report(`r${i}`, each.line, { language: each.language }))
          for (const reading of readings) await keep(ledger, reading)
          const found = await idsWith(ledger, { words, language })
          await ledger.close()
          const expected = readings.filter(
            (reading) =>
              (language === null || reading.report.language === language) &&
              holdsSought(reportTerms(reading), soughtTerms(words, reading.report.language)),
          )
          expect([...found].sort()).toEqual(expected.map(({ report: { id } }) => id).sort())
        },
      ),
      { numRuns: 25 },
    )
  })

  test('a report is found by its latest text alone', async () => {
    const ledger = await scratchLedger(driver)
    await keep(ledger, report('r', 'The bridge is closed'))
    await keep(ledger, report('r', 'The tunnel is closed'))
    expect(await idsWith(ledger, { words: 'bridge' })).toEqual([])
    expect(await idsWith(ledger, { words: 'tunnels' })).toEqual(['r'])
  })

  test('the sources of a report are those of its latest text', async () => {
    const ledger = await scratchLedger(driver)
    await keep(ledger, report('r', 'The bridge is closed', saidBy('Edda Morn')))
    await keep(ledger, report('s', 'The bridge is closed', saidBy('Edda Morn')))
    expect(await ledger.sources(10)).toMatchObject([{ name: 'Edda Morn', reports: 2, statements: 2 }])
    await keep(ledger, report('r', 'The bridge is closed now', saidBy('Ada Rossi')))
    expect(await ledger.sources(10)).toMatchObject([
      { name: 'Ada Rossi', reports: 1 },
      { name: 'Edda Morn', reports: 1, statements: 1 },
    ])
    expect(await ledger.sources(1)).toHaveLength(1)
  })

  test('a report that leaves the ledger leaves the search', async () => {
    const folder = scratchFolder()
    const ledger = await openLedger(join(folder, 'ledger.db'), driver)
    await keep(ledger, report('r', 'The bridge is closed', saidBy('Edda Morn')))
    expect(await ledger.sources(10)).toHaveLength(1)
    const connection = driver.open(join(folder, 'ledger.db'), 'write')
    connection.exec('PRAGMA foreign_keys = ON; DELETE FROM revision; DELETE FROM report')
    expect(connection.all('SELECT * FROM source UNION ALL SELECT report, 0, 0, 0, 0, 0 FROM unsearched')).toEqual([])
    connection.close()
    expect(await idsWith(ledger, { words: 'bridge' })).toEqual([])
    expect(await ledger.sources(10)).toEqual([])
    await ledger.close()
  })

  test('a ledger of an older version is made searchable when it is first searched', async () => {
    const folder = scratchFolder()
    const ledger = await openLedger(join(folder, 'ledger.db'), driver)
    for (let i = 0; i < 3; i++) await keep(ledger, report(`r${i}`, 'The bridge is closed', saidBy('Edda Morn')))
    const connection = driver.open(join(folder, 'ledger.db'), 'write')
    connection.exec(
      'DELETE FROM report_source; DELETE FROM search_text; INSERT OR IGNORE INTO unsearched SELECT number FROM report',
    )
    connection.close()
    expect(await idsWith(ledger, { words: 'bridge' })).toEqual(['r0', 'r1', 'r2'])
    expect(await ledger.sources(10)).toMatchObject([{ name: 'Edda Morn', reports: 3 }])
    await ledger.close()
  })
})

test('a ledger of a layout before the search takes it and is searched', async () => {
  const folder = scratchFolder()
  const path = join(folder, 'ledger.db')
  const ledger = await openLedger(path)
  await keep(ledger, report('r', 'The bridge is closed', saidBy('Edda Morn')))
  await ledger.close()
  const [driver] = drivers
  const connection = driver?.open(path, 'write')
  connection?.exec(`DROP TRIGGER revision_is_unsearched; DROP TRIGGER changed_revision_is_unsearched;
    DROP TRIGGER report_leaves_search; DROP TABLE report_source; DROP TABLE source; DROP TABLE unsearched;
    DROP TABLE search_text; DROP TABLE forgotten; DROP TABLE feed_item; DROP TABLE feed; DROP TABLE visit_memory;
    DROP TABLE joined_story; DROP TABLE read_input; DROP TABLE term_block; DROP TABLE day_block; DROP TABLE term_part; PRAGMA user_version = ${migrations.findIndex(({ name }) => name.endsWith('to be searched'))}`)
  connection?.close()
  const reopened = await openLedger(path)
  expect(await idsWith(reopened, { words: 'bridges', source: 'Morn' })).toEqual(['r'])
  await reopened.close()
})

const saidBy = (name: string) => ({
  entities: [{ name, type: 'person' as const, country: 'IT' }],
  said: [{ by: name, content: 'The bridge is closed' }],
})

test('what nobody can search for finds nothing, whatever marks it holds', async () => {
  const ledger = await scratchLedger()
  await keep(ledger, report('r', 'The bridge is closed'))
  for (const words of ['', '«»', '"', "a' OR *", 'NEAR(', '- "', '\0', '\ud83d'])
    expect(await idsWith(ledger, { words })).toEqual([])
  expect(await idsWith(ledger, { words: 'bridge AND' })).toEqual([])
  expect(await idsWith(ledger, { words: 'bridge)' })).toEqual(['r'])
})

test('a search can be kept to a language, to a source of the report, and to what is not older', async () => {
  const ledger = await scratchLedger()
  await keep(ledger, report('it', 'Il ponte di Tolvara', { language: 'it', date: '2031-03-05' }))
  await keep(ledger, report('month', 'The bridge is closed at Tolvara', { date: '2031-03', ...saidBy('Edda Morn') }))
  await keep(ledger, report('undated', 'Tolvara', { date: null }))
  expect(await idsWith(ledger, { words: 'Tolvara', language: 'it' })).toEqual(['it'])
  expect(await idsWith(ledger, { words: 'Tolvara', source: 'morn' })).toEqual(['month'])
  expect(await idsWith(ledger, { words: null, source: 'Edda Mörn' })).toEqual(['month'])
  expect((await idsWith(ledger, { words: 'Tolvara', since: '2031-03-04' })).sort()).toEqual(['it', 'month'])
  expect((await idsWith(ledger, { words: 'Tolvara', since: '2031-03-06' })).sort()).toEqual(['month'])
})
