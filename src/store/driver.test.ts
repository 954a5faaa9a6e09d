import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from '../../test/scratch-ledger.ts'
import { ReportedlyError } from '../errors.ts'
import { libsqlDriver } from './libsql-driver.ts'
import { nodeDriver } from './node-driver.ts'
import { storableText } from './storable-text.ts'

const drivers = [await libsqlDriver(), nodeDriver()].filter((driver) => driver !== null)

/** The error's code and, where it has one, its reason. */
function troubleOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error instanceof ReportedlyError ? [error.code, Reflect.get(error.details, 'reason')] : error
  }
  return 'no trouble'
}

test(`this Node (${process.version}) has ${drivers.map((driver) => driver.name).join(' and ')}`, () => {
  expect(drivers).not.toEqual([])
})

describe.each(drivers)('SQLite by $name', (driver) => {
  const open = (path: string) => driver.open(path, 'write')

  test('gives back text, whole and broken numbers and null as they were put in', () => {
    const connection = open(join(scratchFolder(), 'any.db'))
    const values = ['«Corea» 🇰🇷\n', '', 12_000, 0.25, -1, Number.MAX_SAFE_INTEGER, null]
    expect(connection.all('SELECT ? AS a, ? AS b, ? AS c, ? AS d, ? AS e, ? AS f, ? AS g', values)).toEqual([
      { a: values[0], b: values[1], c: values[2], d: values[3], e: values[4], f: values[5], g: null },
    ])
    expect(connection.all('SELECT ? AS a', [null])).toEqual([{ a: null }])
    connection.close()
  })

  test('gives back bytes as they were put in, though they are a part of others', () => {
    const connection = open(join(scratchFolder(), 'any.db'))
    const whole = Uint8Array.from([7, 0, 255, 1])
    for (const bytes of [whole, whole.subarray(1, 3), new Uint8Array(0)]) {
      const [row] = connection.all('SELECT ? AS bytes', [bytes])
      const back = Reflect.get(Object(row), 'bytes')
      expect(back).toBeInstanceOf(Uint8Array)
      expect([...back]).toEqual([...bytes])
    }
    connection.close()
  })

  test('gives back any text that was made storable, alone and within JSON', () => {
    const connection = open(join(scratchFolder(), 'any.db'))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const storable = storableText(`${text}\ud83d\0`)
        expect(connection.all('SELECT ? AS text', [storable])).toEqual([{ text: storable }])
        expect(connection.all('SELECT value FROM json_each(?)', [JSON.stringify([storable])])).toEqual([
          { value: storable },
        ])
      }),
    )
    connection.close()
  })

  test('runs any statement to its end and gives the rows it has', () => {
    const connection = open(join(scratchFolder(), 'any.db'))
    connection.exec('CREATE TABLE word (number INTEGER PRIMARY KEY, text TEXT); CREATE INDEX by_text ON word (text)')
    expect(connection.all('INSERT INTO word (text) VALUES (?), (?)', ['uno', 'due'])).toEqual([])
    expect(connection.all('INSERT INTO word (text) VALUES (?) RETURNING number', ['tre'])).toEqual([{ number: 3 }])
    expect(connection.all('DELETE FROM word WHERE text = ?', ['due'])).toEqual([])
    expect(connection.all('SELECT text FROM word ORDER BY number')).toEqual([{ text: 'uno' }, { text: 'tre' }])
    expect(connection.all('SELECT value FROM json_each(?)', [JSON.stringify([...Array(250).keys()])])).toHaveLength(250)
    connection.close()
  })

  test('asks a statement anew each time, though the tables changed and an error came between', () => {
    const connection = open(join(scratchFolder(), 'any.db'))
    connection.exec('CREATE TABLE word (text TEXT UNIQUE)')
    const count = () => connection.all('SELECT count(*) AS words FROM word')
    const put = (text: string) => connection.all('INSERT INTO word (text) VALUES (?)', [text])
    put('uno')
    expect(count()).toEqual([{ words: 1 }])
    expect(() => put('uno')).toThrow(/UNIQUE/)
    connection.exec('ALTER TABLE word ADD COLUMN language TEXT')
    put('due')
    expect(count()).toEqual([{ words: 2 }])
    expect(connection.all('SELECT * FROM word WHERE text = ?', ['due'])).toEqual([{ text: 'due', language: null }])
    connection.close()
  })

  test('undoes a transaction that is rolled back, and says so when a rule of the tables is broken', () => {
    const connection = open(join(scratchFolder(), 'any.db'))
    connection.exec('CREATE TABLE word (text TEXT UNIQUE)')
    connection.exec('BEGIN IMMEDIATE')
    connection.all('INSERT INTO word VALUES (?)', ['uno'])
    expect(() => connection.all('INSERT INTO word VALUES (?)', ['uno'])).toThrow(/UNIQUE/)
    connection.exec('ROLLBACK')
    expect(connection.all('SELECT * FROM word')).toEqual([])
    connection.close()
  })

  test('says that a file is busy while another connection writes, after the wait that was asked for', () => {
    const path = join(scratchFolder(), 'any.db')
    const [one, other] = [open(path), open(path)]
    one.exec('PRAGMA journal_mode = WAL; CREATE TABLE word (text TEXT); BEGIN IMMEDIATE')
    other.exec('PRAGMA busy_timeout = 60')
    const before = performance.now()
    expect(troubleOf(() => other.exec('BEGIN IMMEDIATE'))).toEqual(['ledger-busy', undefined])
    expect(performance.now() - before).toBeGreaterThan(50)
    one.exec('COMMIT')
    expect(troubleOf(() => other.exec('BEGIN IMMEDIATE'))).toBe('no trouble')
    one.close()
    other.close()
  })

  test('says why a file cannot be opened', () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, 'notes.txt'), 'Just a few words about nothing in particular.\n'.repeat(30))
    expect(troubleOf(() => open(join(folder, 'notes.txt')).all('PRAGMA user_version'))).toEqual([
      'ledger-unusable',
      'it is not a SQLite database',
    ])
    expect(troubleOf(() => open(join(folder, 'none', 'any.db')).all('PRAGMA user_version'))).toEqual([
      'ledger-unusable',
      'it cannot be opened or made there',
    ])
  })

  test('looks at a file without altering it or leaving anything beside it, whatever its name', () => {
    const folder = scratchFolder()
    const path = join(folder, 'räksmörgås 100% #1?.db')
    const writing = open(path)
    writing.exec('PRAGMA journal_mode = WAL; CREATE TABLE word (text TEXT); PRAGMA user_version = 7')
    writing.all('PRAGMA wal_checkpoint(TRUNCATE)')
    writing.close()
    const [bytes, names] = [readFileSync(path), readdirSync(folder)]
    const looking = driver.open(path, 'look')
    expect(looking.all('PRAGMA user_version')).toEqual([{ user_version: 7 }])
    expect(troubleOf(() => looking.exec('PRAGMA user_version = 8'))).toEqual([
      'ledger-unusable',
      'it cannot be written',
    ])
    looking.close()
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(readdirSync(folder)).toEqual(names)
    expect(() => driver.open(join(folder, 'missing.db'), 'look').all('PRAGMA user_version')).toThrow(ReportedlyError)
    expect(existsSync(join(folder, 'missing.db'))).toBe(false)
  })
})

describe.runIf(nodeDriver())('node:sqlite', () => {
  test('is loaded without a word to the person at the terminal, and other warnings still pass', () => {
    const heard: unknown[] = []
    const emitWarning = process.emitWarning
    process.emitWarning = ((...warning: unknown[]) => heard.push(warning[0])) as typeof emitWarning
    const during = process.emitWarning
    nodeDriver()
    expect(process.emitWarning).toBe(during)
    process.emitWarning = emitWarning
    expect(heard).toEqual([])
  })
})
