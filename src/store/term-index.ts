import { sql } from 'kysely'
import type { Fingerprint } from '../stories/fingerprint.ts'
import type { Candidate, Corpus } from '../stories/place.ts'
import type { Queries } from './queries-over.ts'
import { storableText } from './storable-text.ts'

/** How many kept reports are looked at closely for a newcomer. */
const candidateLimit = 200

/** How many entries of the index are read to find them: enough for every term that tells one story from another. */
const entryBudget = 20_000

/** A fingerprint as it can be kept; the same in and out of the ledger. */
export function storableFingerprint({ day, terms }: Fingerprint): Fingerprint {
  return { day, terms: [...new Set(terms.map(storableText))] }
}

/** Makes the index say that a report has these terms instead of those it had. */
export async function reindex(
  queries: Queries,
  report: number,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  const had = new Set(before)
  const has = new Set(after)
  const gone = JSON.stringify(before.filter((term) => !has.has(term)))
  const come = JSON.stringify(after.filter((term) => !had.has(term)))
  await sql`DELETE FROM report_term WHERE report = ${report}
    AND term IN (SELECT number FROM term WHERE term IN (SELECT value FROM json_each(${gone})))`.execute(queries)
  await sql`UPDATE term SET reports = reports - 1 WHERE term IN (SELECT value FROM json_each(${gone}))`.execute(queries)
  // SQLite needs the WHERE to tell the ON of an upsert from that of a join.
  await sql`INSERT INTO term (term, reports) SELECT value, 1 FROM json_each(${come}) WHERE true
    ON CONFLICT (term) DO UPDATE SET reports = reports + 1`.execute(queries)
  await sql`INSERT INTO report_term (term, report)
    SELECT number, ${report} FROM term WHERE term IN (SELECT value FROM json_each(${come}))`.execute(queries)
}

/** The kept reports that are most like a newcomer, at most 200, and how common their terms are. */
export async function findCandidates(
  queries: Queries,
  newcomer: Fingerprint,
): Promise<{ candidates: readonly Candidate[]; corpus: Corpus }> {
  const { reports } = await queries
    .selectFrom('report')
    .select(({ fn }) => fn.countAll<number>().as('reports'))
    .executeTakeFirstOrThrow()
  const rows = await mostLike(queries, newcomer.day, await rarestTerms(queries, newcomer.terms, reports))
  const candidates = rows.map(({ story, fingerprint }): Candidate => ({ story, fingerprint: JSON.parse(fingerprint) }))
  const terms = new Set([...newcomer.terms, ...candidates.flatMap((candidate) => candidate.fingerprint.terms)])
  const frequencies = await frequenciesOf(queries, [...terms])
  return { candidates, corpus: { reports, frequency: (term) => frequencies.get(storableText(term)) ?? 0 } }
}

/**
 * The newcomer's terms that other reports have, the rarest first, as far as the budget goes, each with its weight: a
 * term says the less the more reports have it. Weights are whole numbers, so that their sum is the same in any order.
 */
async function rarestTerms(
  queries: Queries,
  terms: readonly string[],
  reports: number,
): Promise<readonly (readonly [term: number, weight: number])[]> {
  const known = await sql<{ number: number; reports: number }>`
    SELECT number, reports FROM term WHERE term IN (SELECT value FROM json_each(${JSON.stringify(terms)}))
    AND reports > 0 ORDER BY reports, term`.execute(queries)
  let left = entryBudget
  return known.rows
    .filter((term, place) => {
      left -= term.reports
      return place === 0 || left >= 0
    })
    .map((term) => [term.number, 1 + Math.round(1000 * Math.log((reports + 1) / term.reports))] as const)
}

/** The reports that share the greatest weight of terms; among equals those nearest in time, then those kept last. */
async function mostLike(
  queries: Queries,
  day: string | null,
  terms: readonly (readonly [term: number, weight: number])[],
): Promise<readonly { story: string; fingerprint: string }[]> {
  const found = await sql<{ story: string; fingerprint: string }>`
    SELECT report.story, report.fingerprint
    FROM json_each(${JSON.stringify(terms)}) AS rare
    CROSS JOIN report_term ON report_term.term = rare.value ->> 0
    CROSS JOIN report ON report.number = report_term.report
    GROUP BY report.number
    ORDER BY sum(rare.value ->> 1) DESC, abs(julianday(report.day) - julianday(${day})) ASC NULLS LAST,
      report.number DESC
    LIMIT ${candidateLimit}`.execute(queries)
  return found.rows
}

async function frequenciesOf(queries: Queries, terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = await sql<{ term: string; reports: number }>`
    SELECT term, reports FROM term WHERE term IN (SELECT value FROM json_each(${JSON.stringify(terms)}))`.execute(
    queries,
  )
  return new Map(found.rows.map(({ term, reports }) => [term, reports]))
}
