import { sql } from 'kysely'
import type { Fingerprint } from '../stories/fingerprint.ts'
import { ask } from './ask.ts'
import type { Connection } from './driver.ts'
import { reindex, storableFingerprint } from './term-index.ts'

/** A report by its number and by what the index was made from. */
export interface IndexedReport {
  readonly number: number
  /** As its row holds it. */
  readonly fingerprint: string
}

/** Takes a report out of the index. */
export function unindex(connection: Connection, { number, fingerprint }: IndexedReport): void {
  const { terms }: Fingerprint = JSON.parse(fingerprint)
  reindex(connection, number, terms, [])
}

/** Makes the index and the report's row say what its latest reading does. */
export function indexAnew(connection: Connection, report: IndexedReport, latest: Fingerprint): void {
  const { terms }: Fingerprint = JSON.parse(report.fingerprint)
  const { day, terms: termsNow } = storableFingerprint(latest)
  reindex(connection, report.number, terms, termsNow)
  const fingerprint = JSON.stringify({ day, terms: termsNow })
  ask(connection, sql`UPDATE report SET day = ${day}, fingerprint = ${fingerprint} WHERE number = ${report.number}`)
}

/** Takes the terms out that no report has any more, which may be names; returns how many. */
export function dropUnusedTerms(connection: Connection): number {
  return ask(
    connection,
    sql`DELETE FROM term WHERE NOT EXISTS (SELECT 1 FROM report_term WHERE report_term.term = term.number)
      RETURNING number`,
  ).length
}
