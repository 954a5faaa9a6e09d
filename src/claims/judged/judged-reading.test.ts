import { expect, test } from 'vitest'
import {
  at,
  effects,
  judged,
  ledgerOf,
  lost,
  originOf,
  post,
  saying,
  shut,
  statementsOf,
  tweet,
  tweeted,
} from '../../../test/harbour-story.ts'
import type { Story } from '../../document/story.ts'

test('a speaker is put right, is the origin from then on, and the statement says whose correction it is', () => {
  const ruling = judged({
    kind: 'speaker',
    anchor: at(post, 'fishing boats were lost'),
    name: 'Port Authority',
    type: null,
  })
  const story = ledgerOf([post], ruling)
  expect(saying(story, lost)).toMatchObject({ source: 'Port Authority', judged: [ruling.id] })
  expect(originOf(story, lost)).toBe('Port Authority')
  expect(story.judgements).toEqual([{ ...ruling, effect: 'holds' }])
  expect(saying(story, shut)?.judged).toBeUndefined()
})

test('a speaker may be somebody whom the report does not know, or nobody', () => {
  const anchor = at(post, lost)
  const known = ledgerOf([post], judged({ kind: 'speaker', anchor, name: 'Velmo Rescue', type: 'organisation' }))
  expect(known.origins.find(({ name }) => name === 'Velmo Rescue')?.type).toBe('organisation')
  const nobody = ledgerOf([post], judged({ kind: 'speaker', anchor, name: null, type: null }))
  expect(saying(nobody, lost)?.source).toBeNull()
})

test('what the outlet says itself is given to a speaker', () => {
  const anchor = at(post, 'people sleep in the school')
  const story = ledgerOf([post], judged({ kind: 'speaker', anchor, name: 'Ada Renn', type: null }))
  expect(saying(story, 'Some 300')).toMatchObject({ voice: null, source: 'Ada Renn' })
  expect(story.origins.map(({ name }) => name)).not.toContain('Post')
})

test('certainty and figures are put right', () => {
  const story = ledgerOf(
    [post],
    judged({ kind: 'factuality', anchor: at(post, shut), factuality: 'PS+' }),
    judged({ kind: 'figure', anchor: at(post, 'twelve'), low: null, high: 20, approximate: false, counted: null }),
    judged({ kind: 'figure', anchor: at(post, '300'), low: null, high: null, approximate: false, counted: null }),
  )
  expect(saying(story, shut)?.factuality).toBe('PS+')
  const figures = story.claims.flatMap((claim) => claim.figures)
  expect(figures).toEqual([expect.objectContaining({ low: null, high: 20, counted: 'boat' })])
})

test('a figure is entered where none was read', () => {
  const anchor = at(post, 'until Monday')
  const story = ledgerOf(
    [post],
    judged({ kind: 'figure', anchor, low: 3, high: 3, approximate: false, counted: 'day' }),
  )
  const figure = story.claims.flatMap((claim) => claim.figures).find(({ counted }) => counted === 'day')
  expect(figure).toMatchObject({ low: 3, statement: saying(story, shut)?.id })
})

test('what nobody said is no statement any more, and the correction is still listed', () => {
  const story = ledgerOf([post], judged({ kind: 'no-statement', anchor: at(post, lost) }))
  expect(saying(story, lost)).toBeUndefined()
  expect(effects(story)).toEqual(['holds'])
})

test('of a post that says several things only the sentence is put right that a person means', () => {
  const [first, second] = tweeted
  const of = (story: Story, words: string) => saying(story, words, 'tweet')
  expect(statementsOf(ledgerOf([tweet]))).toHaveLength(2)
  const unsure = judged({ kind: 'factuality', anchor: at(tweet, second), factuality: 'PS+' })
  const story = ledgerOf([tweet], unsure)
  expect([of(story, first)?.factuality, of(story, second)?.factuality]).toEqual(['CT+', 'PS+'])
  expect(of(story, second)?.judged).toEqual([unsure.id])
  expect(story.claims.flatMap(({ figures }) => figures.map(({ statement }) => statement))).toEqual([
    of(story, first)?.id,
  ])
  const both = ledgerOf([tweet], unsure, judged({ kind: 'no-statement', anchor: at(tweet, first) }))
  expect(statementsOf(both).map(({ places }) => places[0]?.words)).toEqual([second])
  const apart = ledgerOf(
    [tweet],
    judged({ kind: 'same-claim', anchors: [at(tweet, first), at(tweet, second)], same: true }),
  )
  expect(apart.claims).toHaveLength(1)
})
