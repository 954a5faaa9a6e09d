import type { JoinedStory } from '../document/story.ts'
import type { Placement } from '../stories/place.ts'
import { askSql } from './ask.ts'
import type { Connection } from './driver.ts'

/** That the reports of one story came into another. */
interface Joining {
  readonly story: string
  /** The story that is no more. */
  readonly joined: string
  /** The report by which it showed that they are one. */
  readonly report: string
  /** An instant, ISO 8601. */
  readonly at: string
}

/**
 * Which of two stories that are one goes on: the one that people know longer. A story in which a person has put a report, or
 * from which one was taken, stays as that person left it.
 */
export function settledStory(
  connection: Connection,
  { story, joins }: Placement,
): { readonly story: string; readonly joined: string | null } {
  if (joins === null || isJudged(connection, story, joins)) return { story, joined: null }
  const [elder = { story }] = askSql<{ story: string }>(
    connection,
    'SELECT story FROM report WHERE story IN (?, ?) ORDER BY number LIMIT 1',
    [story, joins],
  )
  return elder.story === story ? { story, joined: joins } : { story: joins, joined: story }
}

/** Puts the reports of a story that is no more into another, and remembers that they were two. */
export function joinStories(connection: Connection, { story, joined, report, at }: Joining): void {
  askSql(connection, 'UPDATE report SET story = ? WHERE story = ?', [story, joined])
  // What came into it before goes on with it, so that each id leads to the story of today.
  askSql(connection, 'UPDATE joined_story SET story = ? WHERE story = ?', [story, joined])
  askSql(connection, 'INSERT OR REPLACE INTO joined_story (joined, story, report, at) VALUES (?, ?, ?, ?)', [
    joined,
    story,
    report,
    at,
  ])
}

function isJudged(connection: Connection, one: string, other: string): boolean {
  const [judged] = askSql(
    connection,
    `SELECT 1 AS judged FROM judgement
      WHERE story_before IS NOT NULL AND (
        story_before IN (?1, ?2) OR EXISTS (
          SELECT 1 FROM judged_report JOIN report ON report.id = judged_report.report
          WHERE judged_report.judgement = judgement.number AND report.story IN (?1, ?2)
        )
      ) LIMIT 1`,
    [one, other],
  )
  return judged !== undefined
}

/** The stories whose reports came into this one, in the order in which they did. */
export function findJoined(connection: Connection, story: string): readonly JoinedStory[] {
  return askSql<{ story: string; report: string; at: string }>(
    connection,
    'SELECT joined AS story, report, at FROM joined_story WHERE story = ? ORDER BY at, joined',
    [story],
  )
}
