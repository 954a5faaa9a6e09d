import { sql } from 'kysely'
import { ask, tables } from './ask.ts'
import type { Connection } from './driver.ts'
import { unpackReading } from './packed-reading.ts'
import type { KeptRevision } from './upkeep.ts'

/** So many readings are in memory at once. */
const atOnce = 100

type Row = Omit<KeptRevision, 'reading' | 'keptAt'> & { readonly kept_at: string; readonly reading: Uint8Array }

/**
 * All texts of all reports in the order in which they were kept. SQLite numbers the rows so, and keeps their order
 * whenever it writes the file anew.
 */
export function* revisions(connection: Connection): Generator<KeptRevision> {
  let last = -1
  for (;;) {
    const rows = ask(
      connection,
      sql<Row>`SELECT revision.rowid AS "order", report.id AS report, report.identity, report.story, revision.number,
          revision.key, report.kept_at, revision.reading
        FROM revision JOIN report ON report.number = revision.report
        WHERE revision.rowid > ${last} ORDER BY revision.rowid LIMIT ${atOnce}`,
    )
    for (const { kept_at, reading, ...row } of rows) yield { ...row, keptAt: kept_at, reading: unpackReading(reading) }
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.order
  }
}

/** How many texts there are, and of how many the key begins otherwise. */
export function countRevisions(connection: Connection, keyBeginning: string): { all: number; others: number } {
  const [row] = ask(
    connection,
    sql<{ all: number; others: number }>`SELECT count(*) AS "all",
      count(*) FILTER (WHERE substr(key, 1, ${keyBeginning.length}) <> ${keyBeginning}) AS others FROM revision`,
  )
  return row ?? { all: 0, others: 0 }
}

/** The story of every report, by the report's id. */
export function storiesOfReports(connection: Connection): ReadonlyMap<string, string> {
  const rows = ask(connection, tables.selectFrom('report').select(['id', 'story']).orderBy('number'))
  return new Map(rows.map(({ id, story }) => [id, story]))
}
