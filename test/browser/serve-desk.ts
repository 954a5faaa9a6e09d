import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { analyse } from '../../src/analysis/analyse.ts'
import type { Draft } from '../../src/document/draft.ts'
import type { Reading } from '../../src/document/reading.ts'
import { languages } from '../../src/lang/languages.ts'
import { keepReading } from '../../src/pipeline.ts'
import { openLedger } from '../../src/store/open-ledger.ts'
import { createDesk } from '../../src/web/desk.tsx'
import { englishReading, italianReading } from './made-readings.ts'
import { showMadeStory } from './show-made-story.tsx'

const keptAt = '2031-05-08T09:00:00Z'

/** A desk on loopback over a ledger of its own, which holds the readings made by hand; and how to take it down. */
export async function serveDesk(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-desk-'))
  const ledger = await openLedger(join(folder, 'ledger.db'))
  for (const reading of [italianReading, englishReading]) await keepReading(ledger, reading, keptAt)
  const desk = createDesk({
    ledger,
    analyse: readByHand,
    keep: (reading) => keepReading(ledger, reading, keptAt),
    secret: randomBytes(32),
    hosts: ['127.0.0.1'],
  })
  const app = new Hono().get('/made-story', showMadeStory).route('/', desk)
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await ledger.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** A text that was read by hand is read so; any other as the program reads it. */
function readByHand(draft: Draft): Reading {
  const made = [italianReading, englishReading].find(({ report }) => report.text === draft.text)
  return made === undefined
    ? analyse(draft, languages)
    : { ...made, report: { ...made.report, id: 'pasted-1', url: null } }
}
