import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import type { Candidate, Placement } from '../stories/place.ts'
import type { Ledger } from './ledger.ts'
import { readyReading } from './ready-reading.ts'

const keptAt = '2031-05-04T10:00:00Z'

/** Keeps a report where it is told to; returns what became of it and the stories that were offered to it. */
async function keep(ledger: Ledger, id: string, placement: Placement) {
  let offered: readonly Candidate[] = []
  const kept = await ledger.keep({
    ready: {
      ...readyReading(readingOf(`The harbour of Velmo is shut, says ${id}.`, { id, outlet: 'Post' })),
      key: id,
      fingerprint: { day: null, language: 'en', terms: ['name:velmo', 'word:harbou', `name:${id}`] },
    },
    identity: id,
    place: (_, candidates) => {
      offered = candidates
      return placement
    },
    keptAt,
  })
  return { kept, offered: offered.map(({ story }) => story).sort() }
}

async function twoStories(): Promise<Ledger> {
  const ledger = await scratchLedger()
  await keep(ledger, 'ada', { story: 's-1', joins: null })
  await keep(ledger, 'bea', { story: 's-2', joins: null })
  return ledger
}

test('of two stories that are one the elder goes on with all reports, and the other’s id leads to it', async () => {
  const ledger = await twoStories()
  const { kept } = await keep(ledger, 'cleo', { story: 's-2', joins: 's-1' })
  expect(kept).toMatchObject({ story: 's-1', joined: 's-2' })
  expect(await ledger.storyIds()).toEqual(['s-1'])
  expect(await ledger.storiesBeginning('s-2')).toEqual(['s-1'])
  expect((await ledger.storyMembers('s-1')).map(({ id }) => id)).toEqual(['ada', 'bea', 'cleo'])
  expect(await ledger.joinedStories('s-1')).toEqual([{ story: 's-2', report: 'cleo', at: keptAt }])
  const { offered } = await keep(ledger, 'dora', { story: 's-3', joins: null })
  expect(offered).toEqual(['s-1', 's-1', 's-1'])
})

test('an id leads on through every joining', async () => {
  const ledger = await twoStories()
  await keep(ledger, 'cleo', { story: 's-3', joins: null })
  await keep(ledger, 'dora', { story: 's-3', joins: 's-2' })
  await keep(ledger, 'enna', { story: 's-2', joins: 's-1' })
  expect(await ledger.storiesBeginning('s-3')).toEqual(['s-1'])
  expect((await ledger.joinedStories('s-1')).map(({ story }) => story)).toEqual(['s-2', 's-3'])
})

test('what a person put apart stays apart', async () => {
  const ledger = await twoStories()
  await ledger.judge({
    id: 'j-1',
    verdict: { kind: 'story', report: 'bea', with: null },
    by: 'Ada',
    reason: 'another harbour',
    at: keptAt,
    takenBack: null,
  })
  const [, apart = ''] = [...ledger.upkeep.stories().values()]
  const { kept } = await keep(ledger, 'cleo', { story: 's-1', joins: apart })
  expect(kept).toMatchObject({ story: 's-1' })
  expect(kept.joined).toBeUndefined()
  expect(ledger.upkeep.stories().get('bea')).toBe(apart)
})

test('with the report that showed it, a joining is forgotten', async () => {
  const ledger = await twoStories()
  await keep(ledger, 'cleo', { story: 's-1', joins: 's-2' })
  ledger.upkeep.forgetReports(['cleo'], { dryRun: false, at: keptAt })
  expect(await ledger.joinedStories('s-1')).toEqual([])
})
