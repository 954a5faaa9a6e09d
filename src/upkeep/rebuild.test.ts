import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import { keepReading } from '../pipeline.ts'
import { storyLedgerOf } from '../queries/story-ledger.ts'
import type { Ledger } from '../store/ledger.ts'
import { findTarget, forget } from './forget.ts'
import { applyMoves, placeAnew, rebuild } from './rebuild.ts'

const folder = join(import.meta.dirname, '../../samples/reports')
const keptAt = '2031-05-04T10:00:00Z'
const noProgress = async () => {}

/** The sample reports, and others that have nothing to do with them, in a ledger. */
async function sampleLedger(): Promise<Ledger> {
  const ledger = await scratchLedger()
  const others = ['Quince growers of Altamore met in Pellegrin.', 'Skaters from Vintheim broke a record on Lake Orsa.']
  for (const [number, file] of readdirSync(folder).sort().entries()) {
    const written = readFileSync(join(folder, file), 'utf8')
    const { title = null, text = written, ...given } = file.endsWith('.ndjson') ? JSON.parse(written) : {}
    await keepReading(ledger, readingOf(text, { ...given, headline: title, language: given.lang ?? null }), keptAt)
    const other = others[number]
    if (other !== undefined)
      await keepReading(ledger, readingOf(other, { id: `other-${number}`, outlet: 'Post' }), keptAt)
  }
  return ledger
}

/** Every story of a ledger as `story --json` prints it. */
async function printed(ledger: Ledger): Promise<string[]> {
  const ids = await ledger.storyIds()
  return await Promise.all(ids.map(async (id) => JSON.stringify(await storyLedgerOf(ledger, id))))
}

test('the stories of a rebuilt ledger are those of the first, ids included, byte for byte', async () => {
  const [ledger, rebuilt] = [await sampleLedger(), await scratchLedger()]
  expect(ledger.upkeep.countRevisions('').all).toBe(19)
  await placeAnew(ledger.upkeep.revisions(), rebuilt, noProgress)
  expect(await printed(rebuilt)).toEqual(await printed(ledger))
  expect([...rebuilt.upkeep.revisions()]).toEqual([...ledger.upkeep.revisions()])
  expect(await rebuild(ledger, await scratchLedger(), noProgress)).toEqual({ moved: [], splits: [], merges: [] })
})

test('taking out a name or a first report moves nothing, and the story keeps its id through a rebuilding', async () => {
  const ledger = await sampleLedger()
  const before = ledger.upkeep.stories()
  const target = await findTarget(ledger, 'Edvin Karsolo', { copies: false, wholeName: false })
  forget(ledger, target, { dryRun: false, at: keptAt })
  const [first] = ledger.upkeep.revisions()
  ledger.upkeep.forgetReports([first?.report ?? ''], { dryRun: false, at: keptAt })
  expect([...ledger.upkeep.stories()]).toEqual([...before].slice(1))
  const moves = await rebuild(ledger, await scratchLedger(), noProgress)
  // Names are what places a report, so that one without them may come out elsewhere.
  expect(moves.moved.length).toBeLessThan(3)
  applyMoves(ledger, moves)
  expect(await ledger.storyIds()).toContain(first?.story)
})

test('reports that were put elsewhere come back where their readings place them', async () => {
  const ledger = await sampleLedger()
  const before = await printed(ledger)
  const moved = [...ledger.upkeep.stories().keys()].slice(4, 7)
  ledger.upkeep.replace([], new Map(moved.map((report) => [report, 's-elsewhere'])))
  const moves = await rebuild(ledger, await scratchLedger(), noProgress)
  expect(moves.moved.map(({ report }) => report)).toEqual(moved)
  expect(moves.merges).toMatchObject([{ of: expect.arrayContaining(['s-elsewhere']) }])
  applyMoves(ledger, moves)
  expect(await printed(ledger)).toEqual(before)
})
