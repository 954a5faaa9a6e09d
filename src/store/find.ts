import type { Member } from '../claims/story-ledger.ts'
import { ask, askSql, tables } from './ask.ts'
import type { Connection } from './driver.ts'
import type { KeptReport } from './ledger.ts'
import { unpackReading } from './packed-reading.ts'

/** A report with its readings, by its id in the ledger; null where there is none. */
export function findReport(connection: Connection, id: string): KeptReport | null {
  const [first, ...later] = ask(
    connection,
    tables
      .selectFrom('report')
      .innerJoin('revision', 'revision.report', 'report.number')
      .select(['report.story', 'report.kept_at', 'revision.reading'])
      .where('report.id', '=', id)
      .orderBy('revision.number'),
  )
  if (first === undefined) return null
  return {
    id,
    story: first.story,
    readings: [unpackReading(first.reading), ...later.map(({ reading }) => unpackReading(reading))],
    keptAt: first.kept_at,
  }
}

/** The reports of a story in the order in which they were first kept, each with its readings. */
export function findMembers(connection: Connection, story: string): readonly Member[] {
  const rows = ask(
    connection,
    tables
      .selectFrom('report')
      .innerJoin('revision', 'revision.report', 'report.number')
      .select(['report.id', 'revision.reading'])
      .where('report.story', '=', story)
      .orderBy('report.number')
      .orderBy('revision.number'),
  )
  const members = new Map<string, Member>()
  for (const row of rows) {
    const before = members.get(row.id)
    const earlier = before === undefined ? [] : [...before.earlier, before.reading]
    members.set(row.id, { id: row.id, reading: unpackReading(row.reading), earlier })
  }
  return [...members.values()]
}

/** The ids of all stories, in their alphabetical order. */
export function findStoryIds(connection: Connection): readonly string[] {
  const rows = ask(connection, tables.selectFrom('report').select('story').distinct().orderBy('story'))
  return rows.map((row) => row.story)
}

/** The ids of the stories whose id begins so, in their alphabetical order. */
export function findStoriesBeginning(connection: Connection, beginning: string): readonly string[] {
  const rows = askSql<{ story: string }>(
    connection,
    `SELECT story FROM report WHERE story >= ?1 AND story < ?2
      UNION SELECT story FROM joined_story WHERE joined >= ?1 AND joined < ?2
        AND EXISTS (SELECT 1 FROM report WHERE report.story = joined_story.story)
      ORDER BY story`,
    [beginning, `${beginning}\u{10ffff}`],
  )
  return rows.map((row) => row.story)
}
