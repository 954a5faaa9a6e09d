import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import { keepReading } from '../pipeline.ts'
import { findTarget, forget } from '../upkeep/forget.ts'
import type { Driver } from './driver.ts'
import { libsqlDriver } from './libsql-driver.ts'
import { nodeDriver } from './node-driver.ts'

const drivers = [await libsqlDriver(), nodeDriver()].filter((driver) => driver !== null)
const at = '2031-06-01T09:00:00Z'

/** Tables as they may be added one day: notes of people that never change, what is made from reports, a full-text index. */
const layout = `
  CREATE TABLE note (
    number INTEGER PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id),
    words TEXT NOT NULL,
    verdict TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER note_stays BEFORE UPDATE ON note BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;
  CREATE TABLE named (
    report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    plain TEXT NOT NULL,
    PRIMARY KEY (report, plain)
  ) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE found USING fts5 (words);
  INSERT INTO note (report, words, verdict) VALUES
    ('karsolo-1', 'Karsolo is the minister.', '{"kind":"speaker","report":"karsolo-1","name":"Edvin Karsolo","prefix":"solo said"}'),
    ('other', 'Nothing to do with it.', '{"kind":"copy","report":"other","of":"karsolo-1"}');
  INSERT INTO named SELECT number, 'edvin karsolo' FROM report WHERE id = 'karsolo-1';
  INSERT INTO found (rowid, words) SELECT number, 'edvin karsolo harbour' FROM report WHERE id = 'karsolo-1';
  INSERT INTO found (rowid, words) SELECT number, 'quince growers' FROM report WHERE id = 'other';
`

async function ledgerWithMore(driver: Driver) {
  const ledger = await scratchLedger(driver)
  for (const [id, text] of [
    ['karsolo-1', 'The harbour is shut, Edvin Karsolo said.'],
    ['other', 'Quince growers of Altamore met in Pellegrin.'],
  ] as const)
    await keepReading(ledger, readingOf(text, { id, outlet: 'Velmo Post' }), at)
  const connection = driver.open(ledger.path, 'write')
  onTestFinished(() => connection.close())
  connection.exec(layout)
  const take = async (what: string) =>
    forget(ledger, await findTarget(ledger, what, { copies: false, wholeName: false }), { dryRun: false, at })
  const bytes = () => {
    const folder = dirname(ledger.path)
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name)).toString('utf8'))
      .join('\n')
  }
  return { ledger, connection, take, bytes }
}

describe.each(drivers)('by $name', (driver) => {
  test('a name leaves every table there is, whatever forbids to change it; ids that held it change everywhere', async () => {
    const { connection, take, bytes } = await ledgerWithMore(driver)
    expect(await take('Edvin Karsolo')).toMatchObject({ rows: new Map([['note', 2]]) })
    expect(bytes()).not.toMatch(/karsolo/i)
    expect(connection.all('SELECT report, words, verdict FROM note')).toEqual([
      {
        report: '███████-1',
        words: '███████ is the minister.',
        verdict: '{"kind":"speaker","report":"███████-1","name":"█████ ███████","prefix":"████ said"}',
      },
      {
        report: 'other',
        words: 'Nothing to do with it.',
        verdict: '{"kind":"copy","report":"other","of":"███████-1"}',
      },
    ])
    expect(() => connection.exec("UPDATE note SET words = ''")).toThrow(/never changed/)
    expect(connection.all('SELECT * FROM named')).toEqual([])
    expect(connection.all("SELECT rowid FROM found WHERE found MATCH 'karsolo OR harbour'")).toEqual([])
    expect(connection.all("SELECT words FROM found WHERE found MATCH 'quince'")).toHaveLength(1)
    expect(connection.all('PRAGMA foreign_key_check')).toEqual([])
  })

  test('a report leaves with what hangs on it, by whichever column', async () => {
    const { connection, take, bytes } = await ledgerWithMore(driver)
    const taken = await take('karsolo-1')
    expect(taken).toMatchObject({
      hanging: new Map([
        ['named', 1],
        ['note', 1],
        ['revision', 1],
      ]),
    })
    expect(connection.all('SELECT report FROM note')).toEqual([{ report: 'other' }])
    expect(connection.all('SELECT count(*) AS count FROM named')).toEqual([{ count: 0 }])
    expect(bytes()).not.toMatch(/The harbour is shut|harbour/)
    expect(connection.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })
})
