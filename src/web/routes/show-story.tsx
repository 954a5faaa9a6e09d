import type { Context } from 'hono'
import { storyLedgerOf } from '../../queries/story-ledger.ts'
import type { DeskDependencies } from '../desk-dependencies.ts'
import { issueToken } from '../guard/form-token.ts'
import { StoryPage } from '../pages/story-page.tsx'
import { sendPage } from '../send-page.ts'
import { viewOf } from '../view-of.ts'
import { askedFor } from './asked-for.ts'

/** A story's ledger: as a page, or with `.json` exactly as `story --json` prints it. */
export async function showStory(context: Context, { ledger, secret }: DeskDependencies): Promise<Response> {
  const { found, json } = await askedFor(context.req.param('id') ?? '', (id) => storyLedgerOf(ledger, id))
  if (json) return context.json(found)
  return sendPage(context, <StoryPage view={viewOf(context)} ledger={found} token={issueToken(context, secret)} />)
}
