import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import { checkStory } from '../document/check-story.ts'
import { keepReading } from '../pipeline.ts'
import { storyLedgerOf } from './story-ledger.ts'

const keptAt = '2031-05-04T10:00:00Z'

test('a story is found by its id or by the beginning of it, and its ledger is sound', async () => {
  const ledger = await scratchLedger()
  const text = 'Mayor Ada Renn said: "The harbour of Velmo is shut until Monday." She warned 40 crews.'
  const { story, report } = await keepReading(ledger, readingOf(text, { id: 'harbour' }), keptAt)
  const found = await storyLedgerOf(ledger, story)
  expect(found.story.id).toBe(story)
  expect(found.story.reports.map(({ id }) => id)).toEqual([report])
  expect(checkStory(found, () => text)).toEqual([])
  expect(await storyLedgerOf(ledger, story.slice(0, 5))).toEqual(found)
})

test('a beginning that two stories share names neither, and says so', async () => {
  const ledger = await scratchLedger()
  await keepReading(ledger, readingOf('Quince growers of Altamore met in Pellegrin to share recipes.'), keptAt)
  await keepReading(ledger, readingOf('Engineers tested the Kessendam lock with 14 barges.'), keptAt)
  const stories = (await ledger.storyIds()).toSorted()
  expect(stories).toHaveLength(2)
  await expect(storyLedgerOf(ledger, 's-')).rejects.toMatchObject({
    code: 'story-ambiguous',
    details: { id: 's-', stories },
    message: `The ids of 2 stories begin with s- (${stories.join(', ')}). Write more of it.`,
  })
})

test('an unknown story is named, and nothing at all names no story', async () => {
  const ledger = await scratchLedger()
  await keepReading(ledger, readingOf('Engineers tested the Kessendam lock with 14 barges.'), keptAt)
  for (const id of ['s-nowhere', '', "'; DROP TABLE report; --"])
    await expect(storyLedgerOf(ledger, id)).rejects.toMatchObject({ code: 'story-unknown', details: { id } })
})

test('a revised report stands in the ledger once, with the number of its texts', async () => {
  const ledger = await scratchLedger()
  const url = 'https://tarn-herald.example/lock'
  await keepReading(ledger, readingOf('Engineers tested the Kessendam lock with 14 barges.', { url }), keptAt)
  const text = 'Engineers tested the Kessendam lock with 12 barges.'
  const { story, report } = await keepReading(ledger, readingOf(text, { url }), keptAt)
  const found = await storyLedgerOf(ledger, story)
  expect(found.story.reports).toMatchObject([{ id: report, revisions: 2 }])
})
