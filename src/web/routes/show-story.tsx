import type { Context } from 'hono'
import type { Story } from '../../document/story.ts'
import { givenDate } from '../../ingest/given-date.ts'
import { type ChangesSince, changesSince } from '../../queries/changes-since.ts'
import { noGrades, withGrades } from '../../queries/grades.ts'
import { storyLedgerOf } from '../../queries/story-ledger.ts'
import type { DeskDependencies } from '../desk-dependencies.ts'
import { issueToken } from '../guard/form-token.ts'
import { StoryPage } from '../pages/story-page.tsx'
import { sendPage } from '../send-page.ts'
import { viewOf } from '../view-of.ts'
import { askedFor } from './asked-for.ts'

/**
 * A story's ledger, or with `?since=` what changed in it: as a page, or with `.json` exactly as `story --json` prints it.
 * Throws 'date-not-understood'.
 */
export async function showStory(
  context: Context,
  { ledger, secret, grades = noGrades }: DeskDependencies,
): Promise<Response> {
  const given = (context.req.query('since') ?? '').trim()
  const since = given === '' ? null : givenDate(given)
  const { found, json } = await askedFor(context.req.param('id') ?? '', async (id) => {
    const asked = since === null ? storyLedgerOf(ledger, id) : changesSince(ledger, id, since)
    return withGrades<Story | ChangesSince>(await asked, grades)
  })
  if (json) return context.json(found)
  return sendPage(context, <StoryPage view={viewOf(context)} ledger={found} token={issueToken(context, secret)} />)
}
