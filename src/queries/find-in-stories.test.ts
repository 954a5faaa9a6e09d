import { expect, test } from 'vitest'
import { tolvaraLedger } from '../../test/tolvara-ledger.ts'
import { claimHistory } from './claim-history.ts'
import { question } from './question.ts'
import { relations } from './relations.ts'
import { storyLedgerOf } from './story-ledger.ts'

test('a claim or question is found by its id with its story or without, and by a beginning that only it has', async () => {
  const ledger = await tolvaraLedger()
  const [story = ''] = await ledger.storyIds()
  const { claims, questions } = await storyLedgerOf(ledger, story)
  for (const { id } of claims) {
    expect((await claimHistory(ledger, { story, id })).claim).toBe(id)
    expect((await claimHistory(ledger, { story: null, id })).claim).toBe(id)
    expect((await claimHistory(ledger, { story: story.slice(0, 5), id: id.slice(0, -1) })).claim).toBe(id)
  }
  for (const asked of questions)
    expect((await question(ledger, { story, id: asked.id })).claims.map(({ id }) => id).sort()).toEqual(
      [...asked.claims].sort(),
    )
})

test('an id that nothing or more than one begins with is an error that says so', async () => {
  const ledger = await tolvaraLedger()
  await expect(claimHistory(ledger, { story: null, id: 'c-' })).rejects.toMatchObject({ code: 'claim-ambiguous' })
  await expect(claimHistory(ledger, { story: null, id: '' })).rejects.toMatchObject({ code: 'claim-unknown' })
  await expect(question(ledger, { story: null, id: 'none' })).rejects.toMatchObject({ code: 'question-unknown' })
  await expect(question(ledger, { story: 'none', id: 'q-' })).rejects.toMatchObject({ code: 'story-unknown' })
})

test('the relations of a story can be asked for by kind', async () => {
  const ledger = await tolvaraLedger()
  const [story = ''] = await ledger.storyIds()
  const denials = await relations(ledger, story, 'denies')
  expect(denials.relations.map(({ from, to }) => [from.origin, to.origin])).toContainEqual([
    'Tolvara Port Authority',
    'Edda Morn',
  ])
  expect((await relations(ledger, story, 'retracts')).relations).toEqual([])
})
