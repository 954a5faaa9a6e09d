import type { Context } from 'hono'
import { StoryPage } from '../../src/web/pages/story-page.tsx'
import { sendPage } from '../../src/web/send-page.ts'
import { viewOf } from '../../src/web/view-of.ts'
import { madeStory } from './made-story.ts'

/** The ledger that was made by hand, as the desk would show it. */
export async function showMadeStory(context: Context): Promise<Response> {
  return sendPage(context, <StoryPage view={viewOf(context)} ledger={madeStory} token="t" />)
}
