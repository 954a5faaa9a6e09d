import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { storyLedgerOf } from '../../src/queries/story-ledger.ts'
import type { Ledger } from '../../src/store/ledger.ts'
import { makeDesk } from './make-desk.ts'
import { showMadeStory } from './show-made-story.tsx'

/** The address of the first claim or question of the first story. */
async function firstOf(ledger: Ledger, noun: 'claims' | 'questions'): Promise<string> {
  const [story = ''] = await ledger.storyIds()
  return `/stories/${story}/${noun}/${(await storyLedgerOf(ledger, story))[noun][0]?.id}`
}

/** The desk of `makeDesk` on loopback, with the story made by hand at /made-story; and how to take it down. */
export async function serveDesk(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const { desk, ledger, close } = await makeDesk()
  const app = new Hono()
    .get('/made-story', showMadeStory)
    .get('/first-claim', async (context) => context.redirect(await firstOf(ledger, 'claims')))
    .get('/first-question', async (context) => context.redirect(await firstOf(ledger, 'questions')))
    .route('/', desk)
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await close()
    },
  }
}
