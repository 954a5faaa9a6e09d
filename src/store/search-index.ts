import { sql } from 'kysely'
import type { Reading } from '../document/reading.ts'
import { type ReportSource, sourcesIn } from '../search/report-sources.ts'
import { reportTerms } from '../search/searched-text.ts'
import { ask, askSql, type InTransaction, inOneTransaction, tables } from './ask.ts'
import type { Connection } from './driver.ts'
import { unpackReading } from './packed-reading.ts'
import { storableText } from './storable-text.ts'

/**
 * So many reports are made searchable in one transaction: one by one would cost the index half as much again, and more
 * would keep others from writing for longer than a moment.
 */
export const searchBatch = 250

/** A reading that this process has kept, and where the ledger has it. */
export interface JustKept {
  readonly report: number
  readonly key: string
  readonly reading: Reading
}

/**
 * Makes every report searchable by its latest text that is not yet: what was kept lately, and all of a ledger that an older
 * version made. Readings that are at hand need not be fetched again. A change of how a report's terms come out takes a
 * migration that puts all reports into `unsearched`.
 */
export function indexAll(
  connection: Connection,
  atHand: readonly JustKept[] = [],
  inTransaction: InTransaction = (work) => inOneTransaction(connection, work),
): void {
  const ofReport = new Map(atHand.map((kept) => [kept.report, kept]))
  // Asked first without the right to write, for which a search would have to wait.
  while (unsearched(connection).length > 0)
    inTransaction(() => {
      const numbers = unsearched(connection)
      const found = numbers.flatMap((number) => searchedIn(connection, number, ofReport.get(number)) ?? [])
      enterSources(connection, numbers, found)
      // Not by turns with the sources: each statement of several rows would have the index write what it has gathered.
      for (const number of numbers) askSql(connection, 'DELETE FROM search_text WHERE rowid = ?', [number])
      for (const { number, language, words, sources } of found)
        askSql(connection, 'INSERT INTO search_text (rowid, language, words, sources) VALUES (?, ?, ?, ?)', [
          number,
          language,
          words,
          sources.map(({ plain }) => plain).join(' '),
        ])
      const done = JSON.stringify(numbers)
      ask(connection, sql`DELETE FROM unsearched WHERE report IN (SELECT value FROM json_each(${done}))`)
    })
}

function unsearched(connection: Connection): readonly number[] {
  const rows = ask(connection, tables.selectFrom('unsearched').select('report').orderBy('report').limit(searchBatch))
  return rows.map(({ report }) => report)
}

/** What is to be found of a report. */
interface Searched {
  readonly number: number
  readonly language: string
  readonly words: string
  readonly sources: readonly ReportSource[]
}

/** What is to be found of a report's text; null where it has none any more. */
function searchedIn(connection: Connection, number: number, atHand: JustKept | undefined): Searched | null {
  const reading = latestReading(connection, number, atHand)
  if (reading === null) return null
  return {
    number,
    language: languageTerm(reading.report.language),
    words: storableText(reportTerms(reading).join(' ')),
    sources: sourcesIn(reading).map(storableSource),
  }
}

/** The reading from which the ledger speaks of a report; another process may have kept a later one than that at hand. */
function latestReading(connection: Connection, number: number, atHand: JustKept | undefined): Reading | null {
  const latest = (column: 'key' | 'reading') =>
    askSql<{ key: string; reading: Uint8Array }>(
      connection,
      `SELECT ${column} FROM revision WHERE report = ? ORDER BY number DESC LIMIT 1`,
      [number],
    )[0]
  if (atHand !== undefined && latest('key')?.key === atHand.key) return atHand.reading
  const packed = latest('reading')?.reading
  return packed === undefined ? null : unpackReading(packed)
}

/** Enters the sources that reports name in place of those that they named before, all at once: most are named by several. */
function enterSources(connection: Connection, numbers: readonly number[], found: readonly Searched[]): void {
  askSql(connection, 'DELETE FROM report_source WHERE report IN (SELECT value FROM json_each(?))', [
    JSON.stringify(numbers),
  ])
  const named = found.flatMap(({ number, sources }) => sources.map((source) => ({ report: number, ...source })))
  if (named.length === 0) return
  askSql(
    connection,
    `INSERT INTO report_source (report, plain, statements)
      SELECT value ->> 'report', value ->> 'plain', value ->> 'statements' FROM json_each(?)`,
    [JSON.stringify(named)],
  )
  askSql(
    connection,
    // SQLite needs the WHERE to tell the ON of an upsert from that of a join.
    `INSERT INTO source (plain, name, type, country, reports, statements)
      SELECT value ->> 'plain', value ->> 'name', value ->> 'type', value ->> 'country', value ->> 'reports',
        value ->> 'statements'
      FROM json_each(?) WHERE true
      ON CONFLICT (plain) DO UPDATE SET reports = reports + excluded.reports,
        statements = statements + excluded.statements, country = coalesce(country, excluded.country)`,
    [JSON.stringify(together(named))],
  )
}

/** Each source once, as it was named first, with what all reports say of it. */
function together(named: readonly ReportSource[]): readonly (ReportSource & { readonly reports: number })[] {
  const sources = new Map<string, ReportSource & { readonly reports: number }>()
  for (const { plain, name, type, country, statements } of named) {
    const before = sources.get(plain) ?? { plain, name, type, country: null, statements: 0, reports: 0 }
    sources.set(plain, {
      ...before,
      country: before.country ?? country,
      statements: before.statements + statements,
      reports: before.reports + 1,
    })
  }
  return [...sources.values()]
}

function storableSource(source: ReportSource): ReportSource {
  return { ...source, plain: storableText(source.plain), name: storableText(source.name) }
}

/** A language's tag as one word of the index. */
export function languageTerm(language: string): string {
  return `lang${language.toLowerCase().replace(/[^a-z0-9]/g, '')}`
}
