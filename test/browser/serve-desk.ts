import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { makeDesk } from './make-desk.ts'
import { showMadeStory } from './show-made-story.tsx'

/** The desk of `makeDesk` on loopback, with the story made by hand at /made-story; and how to take it down. */
export async function serveDesk(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const { desk, close } = await makeDesk()
  const app = new Hono().get('/made-story', showMadeStory).route('/', desk)
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
