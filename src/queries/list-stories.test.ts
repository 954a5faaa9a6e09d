import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import { keepReading } from '../pipeline.ts'
import { listStories } from './list-stories.ts'

const keptAt = '2031-05-04T10:00:00Z'

test('an empty ledger has no stories', async () => {
  expect(await listStories(await scratchLedger())).toEqual([])
})

test('stories are listed with the one that has the latest report first, the undated ones last', async () => {
  const ledger = await scratchLedger()
  const stories = []
  for (const [text, date] of [
    ['Quince growers of Altamore met in Pellegrin to share recipes.', '2031-05-01'],
    ['Skaters from Vintheim broke a record on frozen Lake Orsa.', '2031-05-03T09:00:00Z'],
    ['Bells of Santa Brunella were recast by apprentices.', null],
    ['Engineers tested the Kessendam lock with 14 barges.', '2031-05-02'],
  ] as const)
    stories.push((await keepReading(ledger, readingOf(text, { date }), keptAt)).story)
  const [quinces, skaters, bells, lock] = stories
  expect((await listStories(ledger)).map((story) => story.id)).toEqual([skaters, lock, quinces, bells])
})

test('every report is listed under its story by its id in the ledger', async () => {
  const ledger = await scratchLedger()
  const kept = []
  for (const [text, outlet] of [
    ['Quince growers of Altamore met in Pellegrin to share recipes.', 'Altamore Post'],
    ['Engineers tested the Kessendam lock with 14 barges.', 'Tarn Herald'],
  ] as const)
    kept.push(await keepReading(ledger, readingOf(text, { id: '17', outlet }), keptAt))
  const listed = (await listStories(ledger)).flatMap(({ id, reports }) => reports.map((report) => [report, id]))
  expect(listed.sort()).toEqual(kept.map(({ report, story }) => [report, story]).sort())
})
