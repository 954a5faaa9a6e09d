import type { Context } from 'hono'
import { givenDate } from '../../ingest/given-date.ts'
import { changesIn } from '../../queries/changes-since.ts'
import { noGrades, withGrades } from '../../queries/grades.ts'
import { storyLedgerOf } from '../../queries/story-ledger.ts'
import type { DeskDependencies } from '../desk-dependencies.ts'
import { StoryPage } from '../pages/story-page.tsx'
import { sendPage } from '../send-page.ts'
import { viewOf } from '../view-of.ts'
import { askedFor } from './asked-for.ts'

/**
 * A story's ledger, or with `?since=` what changed in it: as a page, or with `.json` exactly as `story --json` prints it.
 * Throws 'date-not-understood'.
 */
export async function showStory(context: Context, { ledger, grades = noGrades }: DeskDependencies): Promise<Response> {
  const { found, json } = await askedFor(context.req.param('id') ?? '', async (id) =>
    withGrades(await storyLedgerOf(ledger, id), grades),
  )
  const since = (context.req.query('since') ?? '').trim()
  const shown = since === '' ? found : changesIn(found, givenDate(since))
  if (json) return context.json(shown)
  return sendPage(context, <StoryPage view={viewOf(context)} ledger={shown} />)
}
