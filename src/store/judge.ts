import { sql } from 'kysely'
import type { Judgement, Signature } from '../document/judgement.ts'
import { reportsOf } from '../document/reports-of-verdict.ts'
import { ReportedlyError } from '../errors.ts'
import { judgedStories } from '../stories/judged-stories.ts'
import { ask, tables } from './ask.ts'
import type { Connection } from './driver.ts'
import { findJudgement, findJudgements } from './find-judgements.ts'
import { storableText } from './storable-text.ts'

/** Enters a judgement. To be done in one transaction. */
export function enterJudgement(connection: Connection, { id, at, by, reason, verdict }: Judgement): void {
  const reports = reportsOf(verdict)
  for (const report of reports) storyOf(connection, report)
  if (findJudgement(connection, id) !== undefined) return
  const story_before = verdict.kind === 'story' ? storyOf(connection, verdict.report) : null
  const signed = { at, by: storableText(by), reason: storableText(reason) }
  const entry = { id, ...signed, verdict: JSON.stringify(verdict), story_before }
  const [row] = ask(connection, tables.insertInto('judgement').values(entry).returning('number'))
  if (row === undefined) throw new TypeError('SQLite gave no number to a new judgement')
  for (const report of reports)
    ask(connection, tables.insertInto('judged_report').values({ report: storableText(report), judgement: row.number }))
  if (verdict.kind === 'story') placeAsJudged(connection)
}

/** Takes a judgement back, and gives it as it is then. To be done in one transaction. */
export function takeBack(connection: Connection, id: string, { at, by, reason }: Signature): Judgement {
  const judgement = findJudgement(connection, id)
  if (judgement === undefined) throw new ReportedlyError('judgement-unknown', { id })
  const { takenBack, verdict } = judgement
  if (takenBack !== null) throw new ReportedlyError('judgement-taken-back', { id, by: takenBack.by, at: takenBack.at })
  const [row] = ask(
    connection,
    tables.selectFrom('judgement').select(['number', 'story_before']).where('id', '=', storableText(id)),
  )
  if (row === undefined) throw new ReportedlyError('judgement-unknown', { id })
  const signature = { at, by: storableText(by), reason: storableText(reason) }
  ask(connection, tables.insertInto('taking_back').values({ judgement: row.number, ...signature }))
  if (verdict.kind === 'story' && row.story_before !== null) {
    move(connection, verdict.report, firstStory(connection, verdict.report) ?? row.story_before)
    placeAsJudged(connection)
  }
  return { ...judgement, takenBack: signature }
}

/** Where a report was before anybody judged of its story: all that was judged since, and taken back, is between. */
function firstStory(connection: Connection, report: string): string | null {
  const [first] = ask(
    connection,
    sql<{ story_before: string | null }>`SELECT story_before FROM judgement
      WHERE verdict ->> 'kind' = 'story' AND verdict ->> 'report' = ${storableText(report)} ORDER BY number LIMIT 1`,
  )
  return first?.story_before ?? null
}

/** Puts every report whose story was judged where it belongs by that, after whatever else placed it. */
function placeAsJudged(connection: Connection): void {
  const stories = judgedStories(findJudgements(connection, 'all'), (report) => storyOf(connection, report))
  for (const [report, story] of stories) move(connection, report, story)
}

function storyOf(connection: Connection, report: string): string {
  const [row] = ask(connection, tables.selectFrom('report').select('story').where('id', '=', storableText(report)))
  if (row === undefined) throw new ReportedlyError('report-unknown', { id: report })
  return row.story
}

function move(connection: Connection, report: string, story: string): void {
  ask(connection, tables.updateTable('report').set({ story }).where('id', '=', storableText(report)))
}
