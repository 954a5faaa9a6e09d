import { sql } from 'kysely'
import type { Fingerprint } from '../stories/fingerprint.ts'
import type { Candidate, Corpus } from '../stories/place.ts'
import { ask, tables } from './ask.ts'
import type { Connection } from './driver.ts'
import { storableText } from './storable-text.ts'
import { frequenciesOf } from './term-index.ts'

/** How many kept reports are looked at closely for a newcomer. */
const candidateLimit = 200

/** How many entries of the index are read to find them: enough for every term that tells one story from another. */
const entryBudget = 5_000

/**
 * The kept reports that are most like a newcomer, 200 at most, and how common the terms are that they and the newcomer
 * have. Found by the terms they share, never by comparing with every report.
 */
export function findCandidates(
  connection: Connection,
  newcomer: Fingerprint,
): { readonly candidates: readonly Candidate[]; readonly corpus: Corpus } {
  const [count] = ask(
    connection,
    tables.selectFrom('report').select(({ fn }) => fn.countAll<number>().as('reports')),
  )
  const reports = count?.reports ?? 0
  const weights = weigh(frequenciesOf(connection, newcomer.terms), reports)
  const candidates = fetchCandidates(connection, mostLike(connection, weights, newcomer.day))
  const terms = new Set([...newcomer.terms, ...candidates.flatMap((candidate) => candidate.fingerprint.terms)])
  const frequencies = frequenciesOf(connection, [...terms])
  return { candidates, corpus: { reports, frequency: (term) => frequencies.get(storableText(term)) ?? 0 } }
}

/**
 * The terms by which to search, the rarest first and as far as the budget goes, each with its weight: a term says the
 * less the more reports have it. Weights are whole numbers, so that their sum is the same in any order.
 */
function weigh(frequencies: ReadonlyMap<string, number>, reports: number): (readonly [term: string, weight: number])[] {
  let left = entryBudget
  return [...frequencies]
    .sort(([one, often], [other, otherOften]) => often - otherOften || (one < other ? -1 : 1))
    .filter(([, frequency], place) => {
      left -= frequency
      return place === 0 || left >= 0
    })
    .map(([term, frequency]) => [term, 1 + Math.round(1000 * Math.log((reports + 1) / frequency))])
}

/** The reports that share the greatest weight of terms; among equals those nearest in time, then those kept last. */
function mostLike(
  connection: Connection,
  weights: readonly (readonly [term: string, weight: number])[],
  day: string | null,
): readonly number[] {
  const rows = ask(
    connection,
    // Set apart, so that the weights are taken out of the JSON once a term and not once an entry.
    sql<{ number: number }>`
      WITH rare AS MATERIALIZED (
        SELECT term.number AS term, weights.value ->> 1 AS weight
        FROM json_each(${JSON.stringify(weights)}) AS weights
        CROSS JOIN term ON term.term = weights.value ->> 0
      ), alike AS MATERIALIZED (
        SELECT report_term.report AS number, sum(rare.weight) AS shared
        FROM rare CROSS JOIN report_term ON report_term.term = rare.term
        GROUP BY report_term.report
      )
      SELECT alike.number
      FROM alike CROSS JOIN report ON report.number = alike.number
      ORDER BY alike.shared DESC, abs(julianday(report.day) - julianday(${day})) ASC NULLS LAST, report.number DESC
      LIMIT ${candidateLimit}`,
  )
  return rows.map((row) => row.number)
}

function fetchCandidates(connection: Connection, reports: readonly number[]): readonly Candidate[] {
  const rows = ask(
    connection,
    sql<{ story: string; fingerprint: string }>`
      SELECT report.story, report.fingerprint
      FROM json_each(${JSON.stringify(reports)}) AS found
      CROSS JOIN report ON report.number = found.value
      ORDER BY found.key`,
  )
  return rows.map(({ story, fingerprint }) => ({ story, fingerprint: JSON.parse(fingerprint) }))
}
