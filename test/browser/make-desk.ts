import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import type { Draft } from '../../src/document/draft.ts'
import { reportId } from '../../src/document/identity.ts'
import type { Reading } from '../../src/document/reading.ts'
import { keepReading } from '../../src/pipeline.ts'
import type { Kept, Ledger } from '../../src/store/ledger.ts'
import { openLedger } from '../../src/store/open-ledger.ts'
import { createDesk } from '../../src/web/desk.tsx'
import { englishReading, italianReading } from './made-readings.ts'

interface MadeDesk {
  readonly desk: Hono
  readonly ledger: Ledger
  keep(reading: Reading): Promise<Kept>
  /** Closes the ledger and removes it. */
  close(): Promise<void>
}

/** A desk over a ledger file of its own that holds the readings made by hand. */
export async function makeDesk(): Promise<MadeDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-desk-'))
  const ledger = await openLedger(join(folder, 'ledger.db'))
  const keep = (reading: Reading) => keepReading(ledger, reading, '2031-05-08T09:00:00Z')
  for (const reading of [italianReading, englishReading]) await keep(reading)
  const desk = createDesk({
    version: '0.0.0',
    ledger,
    analyse: readByHand,
    keep,
    now: () => '2031-05-09T10:00:00Z',
    secret: new Uint8Array(32).fill(7),
    hosts: ['127.0.0.1', 'localhost:4242'],
  })
  const close = async () => {
    await ledger.close()
    rmSync(folder, { recursive: true })
  }
  return { desk, ledger, keep, close }
}

/** A text that was read by hand is read so; in any other nothing is found. What is read is not the desk's affair. */
function readByHand(draft: Draft): Reading {
  const { text, url, outlet, headline, byline, date, language } = draft
  const made = [italianReading, englishReading].find(({ report }) => report.text === text)
  if (made !== undefined) return { ...made, report: { ...made.report, id: 'pasted-1', url } }
  const published = date === null ? null : ({ value: date, basis: 'given' } as const)
  const report = { url, outlet, headline, byline, published, language: language ?? 'it', text, parts: linesOf(text) }
  const nothing = { attributions: [], voice: [], figures: [], times: [], entities: [], notices: [] }
  return { version: 1, input: draft.input, report: { id: reportId(draft), ...report }, ...nothing }
}

function linesOf(text: string): Reading['report']['parts'] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map((line) => ({
    kind: 'paragraph',
    start: line.index,
    end: line.index + line[0].length,
  }))
}
