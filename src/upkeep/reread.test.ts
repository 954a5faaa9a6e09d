import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import type { Draft } from '../document/draft.ts'
import type { Reading } from '../document/reading.ts'
import { ReportedlyError } from '../errors.ts'
import { entryOf, keepReading } from '../pipeline.ts'
import type { Ledger } from '../store/ledger.ts'
import { readingKey } from '../store/reading-key.ts'
import { readyReading } from '../store/ready-reading.ts'
import { type ReportChanges, type Rereading, reread, takeHold } from './reread.ts'

const keptAt = '2031-05-04T10:00:00Z'
const url = 'https://velmo-post.example/harbour'
const texts = [
  'Mayor Ada Renn said that the harbour of Velmo is shut until Monday.',
  'Mayor Ada Renn said that the harbour of Velmo is shut until Friday.',
]
const quinces = 'Quince growers of Altamore met in Pellegrin, Mara Vantes said.'

/** A reading as an older version may have made it: of the same text, with nobody's words found. */
const asBefore = (reading: Reading): Reading => ({ ...reading, attributions: [] })

/** Keeps readings as an older version kept them. */
async function keptBefore(ledger: Ledger, ...readings: readonly Reading[]): Promise<void> {
  for (const reading of readings) {
    const ready = readyReading(reading)
    await ledger.keep(entryOf({ ...ready, key: `0 ${ready.key}` }, ready.identity, keptAt))
  }
}

async function* readAll(drafts: AsyncGenerator<Draft>): AsyncGenerator<Reading | ReportedlyError> {
  for await (const { text, ...given } of drafts)
    yield text === quinces
      ? new ReportedlyError('analysis-failed', { input: given.input, reason: 'a test' })
      : readingOf(text, given)
}

async function tryOut(ledger: Ledger, wanted = { story: null as string | null, all: false }) {
  const [changed, failed] = [[] as ReportChanges[], [] as string[]]
  const empty = await scratchLedger()
  const found = await reread(ledger, empty, wanted, readAll, {
    changed: async (changes) => void changed.push(changes),
    failed: async ({ code }) => void failed.push(code),
    progress: async () => {},
  })
  return { found, changed, failed, hold: (rereading: Rereading) => takeHold(ledger, empty, rereading) }
}

test('only what an older version read is read again; the change is shown, and takes hold when it is let', async () => {
  const ledger = await scratchLedger()
  const [first, second] = texts.map((text) => readingOf(text, { url }))
  if (first === undefined || second === undefined) throw new Error('there are two texts')
  await keptBefore(ledger, asBefore(first), second)
  const present = await keepReading(ledger, readingOf('The ferry sails, Ada Renn said.'), keptAt)
  const { found, changed, hold } = await tryOut(ledger)
  expect(found).toMatchObject({ read: 2, changed: 1, failures: 0, moves: { moved: [] } })
  expect(changed).toMatchObject([
    { report: first.report.id, text: 1, changes: [{ kind: 'new', source: expect.stringContaining('Ada Renn') }] },
  ])
  expect((await ledger.report(first.report.id))?.readings).toEqual([asBefore(first), second])
  hold(found)
  expect((await ledger.report(first.report.id))?.readings).toEqual([first, second])
  expect([...ledger.upkeep.revisions()].map(({ key, reading }) => key === readingKey(reading))).toEqual([
    true,
    true,
    true,
  ])
  expect((await tryOut(ledger)).found).toMatchObject({ read: 0, changed: 0 })
  expect((await tryOut(ledger, { story: null, all: true })).found).toMatchObject({ read: 3, changed: 0 })
  expect(await ledger.report(present.report)).not.toBeNull()
})

test('a report added again after it is unchanged', async () => {
  const ledger = await scratchLedger()
  const reading = readingOf(texts[0] ?? '', { url, date: '2031-05-03' })
  await keptBefore(ledger, asBefore(reading))
  const { found, hold } = await tryOut(ledger)
  hold(found)
  expect(await keepReading(ledger, reading, keptAt)).toMatchObject({ outcome: 'unchanged' })
})

test('a report that cannot be read keeps its reading, and stays to be read again', async () => {
  const ledger = await scratchLedger()
  const reading = asBefore(readingOf(quinces))
  await keptBefore(ledger, reading, asBefore(readingOf(texts[0] ?? '')))
  const { found, failed, hold } = await tryOut(ledger)
  expect(failed).toEqual(['analysis-failed'])
  expect(found).toMatchObject({ read: 1, changed: 1, failures: 1 })
  hold(found)
  expect((await ledger.report(reading.report.id))?.readings).toEqual([reading])
  expect((await tryOut(ledger)).found).toMatchObject({ read: 0, failures: 1 })
})

test('of one story alone only its reports are read again, and no report changes its story', async () => {
  const ledger = await scratchLedger()
  const one = readingOf(texts[0] ?? '', { id: 'one', outlet: 'Velmo Post' })
  const other = readingOf('Skaters from Vintheim broke a record on Lake Orsa, a judge said.', {
    id: 'b',
    outlet: 'Post',
  })
  await keptBefore(ledger, asBefore(one), asBefore(other))
  const story = (await ledger.report('one'))?.story ?? ''
  expect((await ledger.report('b'))?.story).not.toBe(story)
  const { found, hold } = await tryOut(ledger, { story, all: false })
  expect(found).toMatchObject({ read: 1, changed: 1, moves: { moved: [] } })
  hold(found)
  expect((await ledger.report('one'))?.readings).toEqual([one])
  expect((await ledger.report('b'))?.readings).toEqual([asBefore(other)])
})

test('what another process kept meanwhile stays', async () => {
  const ledger = await scratchLedger()
  const reading = readingOf(texts[0] ?? '', { url })
  await keptBefore(ledger, asBefore(reading))
  const { found, hold } = await tryOut(ledger)
  const dated = readingOf(texts[0] ?? '', { url, date: '2031-05-03' })
  await keepReading(ledger, dated, keptAt)
  hold(found)
  expect((await ledger.report(reading.report.id))?.readings).toEqual([dated])
})

test('reports that an older fingerprint placed apart come together, and the story that was joined is told', async () => {
  const ledger = await scratchLedger()
  const readings = ['a', 'b'].map((id) => readingOf(texts[0] ?? '', { id, outlet: `Post ${id}`, date: '2031-05-03' }))
  for (const reading of readings) {
    const ready = readyReading(reading)
    const entry = entryOf({ ...ready, key: '0' }, ready.identity, keptAt)
    await ledger.keep({ ...entry, place: () => ({ story: `s-${reading.report.id}`, joins: null }) })
  }
  const { found, hold } = await tryOut(ledger)
  expect(found.moves.merges).toMatchObject([{ of: ['s-a', 's-b'] }])
  hold(found)
  expect(await ledger.storyIds()).toHaveLength(1)
})
