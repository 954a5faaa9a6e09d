import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import type { Draft } from '../document/draft.ts'
import type { Reading } from '../document/reading.ts'
import { enterJudgement } from '../judging/enter-judgement.ts'
import { takeJudgementBack } from '../judging/take-back.ts'
import { keepReading } from '../pipeline.ts'
import { listJudgements } from '../queries/list-judgements.ts'
import { storyLedgerOf } from '../queries/story-ledger.ts'
import type { Ledger } from '../store/ledger.ts'
import { findTarget, forget } from './forget.ts'
import { applyMoves, rebuild } from './rebuild.ts'
import { reread, takeHold } from './reread.ts'

const at = '2031-05-04T10:00:00Z'
const signed = { at, by: 'Edvin Karsolo', reason: 'Karsolo was there' }
const words = 'the harbour of Velmo is shut until Monday'

async function judgedLedger() {
  const ledger = await scratchLedger()
  for (const [id, text] of [
    ['harbour', `Mayor Ada Renn said that ${words}. Minister Edvin Karsolo said that the ferry sails.`],
    ['quinces', 'Quince growers of Altamore met in Pellegrin, Mara Vantes said.'],
  ] as const)
    await keepReading(ledger, readingOf(text, { id, outlet: 'Velmo Post' }), at)
  const on = { report: 'harbour', words, start: null }
  await enterJudgement(ledger, { kind: 'speaker', on, name: 'Edvin Karsolo', type: 'person' }, signed)
  await enterJudgement(ledger, { kind: 'story', report: 'quinces', with: 'harbour' }, signed)
  return ledger
}

/** What the story of the harbour says, and what each judgement on it does. */
async function told(ledger: Ledger) {
  const found = await storyLedgerOf(ledger, (await ledger.report('harbour'))?.story ?? '')
  return {
    reports: found.story.reports.map(({ id }) => id),
    source: found.claims.flatMap(({ statements }) => statements).find(({ places }) => places[0]?.words === words)
      ?.source,
    effects: (await listJudgements(ledger, null)).map(({ effect }) => effect),
  }
}

async function* readAll(drafts: AsyncGenerator<Draft>): AsyncGenerator<Reading> {
  for await (const { text, ...given } of drafts) yield readingOf(text, given)
}

const judged = { reports: ['harbour', 'quinces'], source: 'Edvin Karsolo', effects: ['holds', 'holds'] }

test('what people judged holds after everything was read again and placed anew', async () => {
  const ledger = await judgedLedger()
  expect(await told(ledger)).toEqual(judged)
  const empty = await scratchLedger()
  const telling = { changed: async () => {}, failed: async () => {}, progress: async () => {} }
  const found = await reread(ledger, empty, { story: null, all: true }, readAll, telling)
  expect(found.moves.moved).toEqual([])
  takeHold(ledger, empty, found)
  expect(await told(ledger)).toEqual(judged)
  const moves = await rebuild(ledger, await scratchLedger(), async () => {})
  expect(moves.moved).toEqual([])
  applyMoves(ledger, moves)
  expect(await told(ledger)).toEqual(judged)
})

test('a forgotten name leaves the judgements too, and they go on holding', async () => {
  const ledger = await judgedLedger()
  const taken = forget(ledger, await findTarget(ledger, 'Edvin Karsolo', { copies: false, wholeName: false }), {
    dryRun: false,
    at,
  })
  expect(taken).toMatchObject({ rows: new Map([['judgement', 2]]) })
  const folder = dirname(ledger.path)
  for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/karsolo/i)
  expect(await told(ledger)).toEqual({ ...judged, source: '█████ ███████' })
})

test('a judgement does not bring a forgotten name back, nor does taking it back', async () => {
  const ledger = await judgedLedger()
  forget(ledger, await findTarget(ledger, 'Edvin Karsolo', { copies: false, wholeName: false }), { dryRun: false, at })
  const on = { report: 'harbour', words, start: null }
  const later = { ...signed, at: '2031-05-05T10:00:00Z' }
  const { id, by, verdict } = await enterJudgement(
    ledger,
    { kind: 'speaker', on, name: 'Karsolo', type: 'person' },
    later,
  )
  expect([by, verdict]).toMatchObject(['█████ ███████', { kind: 'speaker', name: '███████', type: 'person' }])
  await takeJudgementBack(ledger, id, later)
  expect(JSON.stringify(await ledger.judgements('all'))).not.toMatch(/karsolo/i)
})

test('a report that is forgotten takes along what was judged of it', async () => {
  const ledger = await judgedLedger()
  const target = await findTarget(ledger, 'harbour', { copies: false, wholeName: false })
  expect(forget(ledger, target, { dryRun: false, at })).toMatchObject({
    hanging: new Map([
      ['judged_report', 2],
      ['revision', 1],
    ]),
  })
  expect(await ledger.judgements('all')).toEqual([])
})
