import { sql } from 'kysely'
import type { Reading } from '../document/reading.ts'
import { type ReportSource, sourcesIn } from '../search/report-sources.ts'
import { reportTerms } from '../search/searched-text.ts'
import { ask, inOneTransaction, tables } from './ask.ts'
import type { Connection } from './driver.ts'
import { unpackReading } from './packed-reading.ts'
import { storableText } from './storable-text.ts'

/**
 * So many reports are made searchable in one transaction: one by one would cost the index half as much again, and more
 * would keep others from writing for longer than a moment.
 */
export const searchBatch = 250

/**
 * Makes every report searchable by its latest text that is not yet: what was kept lately, and all of a ledger that an older
 * version made. A change of how a report's terms come out takes a migration that puts all reports into `unsearched`.
 */
export function indexAll(connection: Connection): void {
  // Asked first without the right to write, for which a search would have to wait.
  while (unsearched(connection).length > 0)
    inOneTransaction(connection, () => {
      for (const number of unsearched(connection)) indexReport(connection, number)
    })
}

function unsearched(connection: Connection): readonly number[] {
  const rows = ask(connection, tables.selectFrom('unsearched').select('report').orderBy('report').limit(searchBatch))
  return rows.map(({ report }) => report)
}

function indexReport(connection: Connection, number: number): void {
  const [latest] = ask(
    connection,
    tables.selectFrom('revision').select('reading').where('report', '=', number).orderBy('number', 'desc').limit(1),
  )
  const reading: Reading | null = latest === undefined ? null : unpackReading(latest.reading)
  const sources = reading === null ? [] : sourcesIn(reading).map(storableSource)
  ask(connection, tables.deleteFrom('report_source').where('report', '=', number))
  if (sources.length > 0) addSources(connection, number, sources)
  ask(connection, sql`DELETE FROM search_text WHERE rowid = ${number}`)
  if (reading !== null)
    ask(
      connection,
      sql`INSERT INTO search_text (rowid, language, words, sources)
        VALUES (${number}, ${languageTerm(reading.report.language)}, ${storableText(reportTerms(reading).join(' '))},
          ${sources.map(({ plain }) => plain).join(' ')})`,
    )
  ask(connection, tables.deleteFrom('unsearched').where('report', '=', number))
}

function addSources(connection: Connection, report: number, sources: readonly ReportSource[]): void {
  const given = JSON.stringify(sources)
  ask(
    connection,
    sql`INSERT INTO report_source (report, plain, statements)
      SELECT ${report}, value ->> 'plain', value ->> 'statements' FROM json_each(${given})`,
  )
  ask(
    connection,
    // SQLite needs the WHERE to tell the ON of an upsert from that of a join.
    sql`INSERT INTO source (plain, name, type, country, reports, statements)
      SELECT value ->> 'plain', value ->> 'name', value ->> 'type', value ->> 'country', 1, value ->> 'statements'
      FROM json_each(${given}) WHERE true
      ON CONFLICT (plain) DO UPDATE SET reports = reports + 1, statements = statements + excluded.statements,
        country = coalesce(country, excluded.country)`,
  )
}

function storableSource(source: ReportSource): ReportSource {
  return { ...source, plain: storableText(source.plain), name: storableText(source.name) }
}

/** A language's tag as one word of the index. */
export function languageTerm(language: string): string {
  return `lang${language.toLowerCase().replace(/[^a-z0-9]/g, '')}`
}
