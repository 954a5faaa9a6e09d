import { sql } from 'kysely'
import { ask, tables } from './ask.ts'
import type { Connection } from './driver.ts'
import { dropMade } from './drop-made.ts'
import { rememberReport } from './forgotten.ts'
import { hangingOn } from './hanging.ts'
import { unpackReading } from './packed-reading.ts'
import { storableText } from './storable-text.ts'
import { indexAgain } from './unindex.ts'
import type { TakenReport, TakenReports } from './upkeep.ts'

/** Takes reports out with all that hangs on them, and remembers that they must not come back. In one transaction. */
export function forgetReports(connection: Connection, ids: readonly string[], at: string): TakenReports {
  const hanging = new Map<string, number>()
  const reports = [...new Set(ids)].flatMap((id) => forgetReport(connection, storableText(id), at, hanging) ?? [])
  return { reports, hanging, terms: reports.length === 0 ? 0 : indexAgain(connection) }
}

function forgetReport(
  connection: Connection,
  id: string,
  at: string,
  hanging: Map<string, number>,
): TakenReport | undefined {
  const [row] = ask(
    connection,
    tables.selectFrom('report').select(['number', 'id', 'identity', 'story']).where('id', '=', id),
  )
  if (row === undefined) return undefined
  const texts = ask(
    connection,
    tables.selectFrom('revision').select('reading').where('report', '=', row.number).orderBy('number'),
  )
  for (const { table, column, names } of hangingOn(connection, 'report')) {
    const key = names === 'id' ? row.id : row.number
    const gone = connection.all(`DELETE FROM "${table}" WHERE "${column}" = ? RETURNING 1`, [key])
    if (gone.length > 0) hanging.set(table, (hanging.get(table) ?? 0) + gone.length)
  }
  dropMade(connection, row.number)
  ask(connection, sql`DELETE FROM report WHERE number = ${row.number}`)
  rememberReport(connection, row, at)
  const latest = texts.at(-1)
  const { outlet, headline } = latest === undefined ? nameless : unpackReading(latest.reading).report
  return { id: row.id, story: row.story, outlet, headline, texts: texts.length }
}

const nameless = { outlet: null, headline: null }
