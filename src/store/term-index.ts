import { sql } from 'kysely'
import type { Fingerprint } from '../stories/fingerprint.ts'
import { ask } from './ask.ts'
import type { Connection } from './driver.ts'
import { storableText } from './storable-text.ts'

/** A fingerprint as it can be kept; the same in and out of the ledger. */
export function storableFingerprint(fingerprint: Fingerprint): Fingerprint {
  return { ...fingerprint, terms: [...new Set(fingerprint.terms.map(storableText))] }
}

/** Makes the index say that a report has these terms instead of those it had. */
export function reindex(
  connection: Connection,
  report: number,
  before: readonly string[],
  after: readonly string[],
): void {
  const had = new Set(before)
  const has = new Set(after)
  const gone = JSON.stringify(before.filter((term) => !has.has(term)))
  const come = JSON.stringify(after.filter((term) => !had.has(term)))
  ask(
    connection,
    sql`DELETE FROM report_term WHERE report = ${report}
      AND term IN (SELECT number FROM term WHERE term IN (SELECT value FROM json_each(${gone})))`,
  )
  ask(connection, sql`UPDATE term SET reports = reports - 1 WHERE term IN (SELECT value FROM json_each(${gone}))`)
  ask(
    connection,
    // SQLite needs the WHERE to tell the ON of an upsert from that of a join.
    sql`INSERT INTO term (term, reports) SELECT value, 1 FROM json_each(${come}) WHERE true
      ON CONFLICT (term) DO UPDATE SET reports = reports + 1`,
  )
  ask(
    connection,
    sql`INSERT INTO report_term (term, report)
      SELECT number, ${report} FROM term WHERE term IN (SELECT value FROM json_each(${come}))`,
  )
}

/** In how many reports each of the terms stands; those that stand in none are left out. */
export function frequenciesOf(connection: Connection, terms: readonly string[]): ReadonlyMap<string, number> {
  const rows = ask(
    connection,
    sql<{ term: string; reports: number }>`SELECT term, reports FROM term
      WHERE reports > 0 AND term IN (SELECT value FROM json_each(${JSON.stringify(terms)}))`,
  )
  return new Map(rows.map(({ term, reports }) => [term, reports]))
}
