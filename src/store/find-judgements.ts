import { sql } from 'kysely'
import type { Judgement } from '../document/judgement.ts'
import { ask } from './ask.ts'
import type { Connection } from './driver.ts'
import type { JudgementsOf } from './ledger.ts'
import { storableText } from './storable-text.ts'

interface Row {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly reason: string
  readonly verdict: string
  readonly back_at: string | null
  readonly back_by: string | null
  readonly back_reason: string | null
}

const columns = sql`judgement.id, judgement.at, judgement.by, judgement.reason, judgement.verdict,
  taking_back.at AS back_at, taking_back.by AS back_by, taking_back.reason AS back_reason`
const all = sql`judgement LEFT JOIN taking_back ON taking_back.judgement = judgement.number`

/** What was judged, in the order in which it was entered. */
export function findJudgements(connection: Connection, of: JudgementsOf): readonly Judgement[] {
  return ask(connection, sql<Row>`SELECT ${columns} FROM ${all} ${which(of)} ORDER BY judgement.number`).map(
    judgementOf,
  )
}

/** A judgement by its id, to the letter; undefined where there is none. */
export function findJudgement(connection: Connection, id: string): Judgement | undefined {
  const [row] = ask(connection, sql<Row>`SELECT ${columns} FROM ${all} WHERE judgement.id = ${storableText(id)}`)
  return row === undefined ? undefined : judgementOf(row)
}

function which(of: JudgementsOf) {
  if (of === 'all') return sql``
  if ('report' in of)
    return sql`WHERE judgement.number IN (SELECT judgement FROM judged_report WHERE report = ${storableText(of.report)})`
  return sql`WHERE judgement.number IN (
    SELECT judged_report.judgement FROM report CROSS JOIN judged_report ON judged_report.report = report.id
    WHERE report.story = ${storableText(of.story)})`
}

function judgementOf({ id, at, by, reason, verdict, back_at, back_by, back_reason }: Row): Judgement {
  const takenBack =
    back_at === null || back_by === null || back_reason === null
      ? null
      : { at: back_at, by: back_by, reason: back_reason }
  return { id, at, by, reason, verdict: JSON.parse(verdict), takenBack }
}
