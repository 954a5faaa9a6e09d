import type { Member } from '../claims/story-ledger.ts'
import type { Reading } from '../document/reading.ts'
import type { KeptReport } from './ledger.ts'
import type { Queries } from './queries-over.ts'

/** A report with its readings, by its id in the ledger; null where there is none. */
export async function findReport(queries: Queries, id: string): Promise<KeptReport | null> {
  const rows = await queries
    .selectFrom('report')
    .innerJoin('revision', 'revision.report', 'report.number')
    .select(['report.story', 'report.kept_at', 'revision.reading'])
    .where('report.id', '=', id)
    .orderBy('revision.number')
    .execute()
  const [first, ...later] = rows
  if (first === undefined) return null
  const readings = [readingOf(first), ...later.map(readingOf)] as const
  return { id, story: first.story, readings, keptAt: first.kept_at }
}

/** The reports of a story in the order in which they were first kept, each with its readings. */
export async function findMembers(queries: Queries, story: string): Promise<readonly Member[]> {
  const rows = await queries
    .selectFrom('report')
    .innerJoin('revision', 'revision.report', 'report.number')
    .select(['report.id', 'revision.reading'])
    .where('report.story', '=', story)
    .orderBy('report.number')
    .orderBy('revision.number')
    .execute()
  const members = new Map<string, Member>()
  for (const row of rows) {
    const before = members.get(row.id)
    const earlier = before === undefined ? [] : [...before.earlier, before.reading]
    members.set(row.id, { id: row.id, reading: readingOf(row), earlier })
  }
  return [...members.values()]
}

/** The ids of all stories, in their alphabetical order. */
export async function findStoryIds(queries: Queries): Promise<readonly string[]> {
  const rows = await queries.selectFrom('report').select('story').distinct().orderBy('story').execute()
  return rows.map((row) => row.story)
}

function readingOf(row: { readonly reading: string }): Reading {
  return JSON.parse(row.reading)
}
