import { expect, test } from 'vitest'
import { bridgeStory } from '../../test/bridge-story.ts'
import { checkStory } from '../document/check-story.ts'
import { changesIn } from './changes-since.ts'
import { historyOf } from './claim-history.ts'
import { toldRelations } from './relations.ts'
import { partOfStory } from './story-part.ts'

test('a part of a ledger is a sound ledger: nothing in it names what was left out', () => {
  for (const chosen of [['c-1'], ['c-2'], ['c-1', 'c-2'], []])
    expect(checkStory(partOfStory(bridgeStory, new Set(chosen)))).toEqual([])
  const part = partOfStory(bridgeStory, new Set(['c-2']))
  expect(part.claims.map(({ id }) => id)).toEqual(['c-2'])
  expect(part.questions).toEqual([])
  expect(part.relations).toEqual([])
  expect(part.origins.map(({ id }) => id)).toEqual(['o-2'])
  // The copy, and what it is a copy of.
  expect(part.story.reports.map(({ id }) => id)).toEqual(['r-1', 'r-2'])
})

test('all claims chosen, all is there', () => {
  expect(partOfStory(bridgeStory, new Set(['c-1', 'c-2']))).toEqual(bridgeStory)
})

test('what changed since a day: the changes with their claims; those without a date are left out and counted', () => {
  const { changes, claims, since, undated } = changesIn(bridgeStory, '2031-01')
  expect(changes.map(({ kind }) => kind)).toEqual(['claim'])
  expect(claims.map(({ id }) => id)).toEqual(['c-1'])
  expect({ since, undated }).toEqual({ since: '2031-01', undated: 1 })
  expect(changesIn(bridgeStory, '2031-02-02').changes).toEqual([])
  expect(checkStory(changesIn(bridgeStory, '2031-02-01'))).toEqual([])
})

test('the history of a claim: its statements and changes in time, and the claims that bear on it', () => {
  const history = historyOf(bridgeStory, 'c-1')
  expect(history.timeline).toEqual([
    {
      at: '2031-02-01',
      statement: bridgeStory.claims[0]?.statements[0],
      figures: bridgeStory.claims[0]?.figures,
    },
    { at: null, change: bridgeStory.changes[1] },
  ])
  expect(history.claims.map(({ id }) => id)).toEqual(['c-1', 'c-2'])
  expect(checkStory(history)).toEqual([])
})

test('a relation is told with both sentences; a claim speaks in the words of its best statement', () => {
  expect(
    toldRelations(bridgeStory).map(({ kind, from, to }) => [from.origin, from.statement.id, kind, to.statement.id]),
  ).toEqual([['Edda Morn', 'st-1', 'excludes', 'st-2']])
})
