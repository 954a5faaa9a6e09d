import { sql } from 'kysely'
import type { Reading } from '../document/reading.ts'
import { sourcesIn } from '../search/report-sources.ts'
import { reportTerms } from '../search/searched-text.ts'
import { ask, inOneTransaction, tables } from './ask.ts'
import type { Connection } from './driver.ts'
import type { Kept } from './ledger.ts'
import { storableText } from './storable-text.ts'

/** To be raised whenever a report's terms or sources come out otherwise: reports are then indexed anew. */
const indexVersion = 1
/** Others may write between the transactions in which an older ledger is made searchable. */
const reportsAtOnce = 500

/**
 * Makes a report searchable of which a reading was just kept, by its latest text, and hands on what became of it. To be
 * done in the transaction that keeps it.
 */
export function searchable(connection: Connection, kept: Kept, reading: Reading): Kept {
  if (kept.outcome === 'unchanged') return kept
  const [row] = ask(connection, tables.selectFrom('report').select('number').where('id', '=', kept.report))
  // What was read anew may be an earlier text.
  const latest = kept.outcome === 'updated' && row !== undefined ? latestReading(connection, row.number) : reading
  if (row !== undefined && latest !== null) indexReport(connection, row.number, latest)
  return kept
}

/** Makes every report searchable that is not yet: those of a ledger that an older version made. */
export function indexAll(connection: Connection): void {
  const missing = tables
    .selectFrom('report')
    .select('number')
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('search_report')
            .select('search_report.report')
            .whereRef('search_report.report', '=', 'report.number')
            .where('search_report.version', '=', indexVersion),
        ),
      ),
    )
    .orderBy('number')
    .limit(reportsAtOnce)
  // Asked first without the right to write, for which a search would have to wait.
  while (ask(connection, missing).length > 0)
    inOneTransaction(connection, () => {
      for (const { number } of ask(connection, missing)) {
        const reading = latestReading(connection, number)
        if (reading !== null) indexReport(connection, number, reading)
      }
    })
}

function latestReading(connection: Connection, number: number): Reading | null {
  const [latest] = ask(
    connection,
    tables.selectFrom('revision').select('reading').where('report', '=', number).orderBy('number', 'desc').limit(1),
  )
  return latest === undefined ? null : JSON.parse(latest.reading)
}

function indexReport(connection: Connection, number: number, reading: Reading): void {
  const sources = sourcesIn(reading).map((source) => ({ ...source, plain: storableText(source.plain) }))
  const text = reportTerms(reading).join(' ')
  const names = sources.map(({ plain }) => plain).join(' ')
  ask(connection, sql`DELETE FROM search_text WHERE rowid = ${number}`)
  ask(connection, tables.deleteFrom('report_source').where('report', '=', number))
  ask(
    connection,
    sql`INSERT INTO search_text (rowid, language, words, sources)
      VALUES (${number}, ${languageTerm(reading.report.language)}, ${storableText(text)}, ${names})`,
  )
  for (const { plain, name, type, country, statements } of sources)
    ask(
      connection,
      sql`INSERT OR REPLACE INTO report_source (report, plain, name, type, country, statements)
        VALUES (${number}, ${plain}, ${storableText(name)}, ${type}, ${country}, ${statements})`,
    )
  ask(connection, sql`INSERT OR REPLACE INTO search_report (report, version) VALUES (${number}, ${indexVersion})`)
}

/** A language's tag as one word of the index. */
export function languageTerm(language: string): string {
  return `lang${language.toLowerCase().replace(/[^a-z0-9]/g, '')}`
}
