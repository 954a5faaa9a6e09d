import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  at,
  effects,
  harbour,
  judged,
  ledgerOf,
  lost,
  mail,
  member,
  originOf,
  post,
  saidOnce,
  saying,
  shut,
  statementsOf,
  tweet,
  tweeted,
} from '../../../test/harbour-story.ts'
import type { Verdict } from '../../document/judgement.ts'
import type { Story } from '../../document/story.ts'

test('without a judgement the ledger is what the program read', () => {
  const story = ledgerOf([post])
  expect(story.judgements).toEqual([])
  expect(statementsOf(story).some(({ judged }) => judged !== undefined)).toBe(false)
})

test('an origin is named for a statement, and for those who copy it', () => {
  const copy = member('copy', harbour('Courier'))
  const story = ledgerOf([post, copy], judged({ kind: 'origin', anchor: at(post, lost), name: 'Velmo Rescue' }))
  expect([originOf(story, lost), originOf(story, lost, 'copy')]).toEqual(['Velmo Rescue', 'Velmo Rescue'])
  expect(saying(story, lost)?.source).toBe('Ada Renn')
  expect(saying(story, lost)?.id).toBe(saying(ledgerOf([post, copy]), lost)?.id)
})

test('two origins are said to be one, or one name to be two', () => {
  const anchors = [at(post, lost), at(post, shut)] as const
  const one = ledgerOf([post], judged({ kind: 'same-origin', anchors, same: true }))
  expect([originOf(one, lost), originOf(one, shut)]).toEqual(['Ada Renn', 'Ada Renn'])
  const names = [at(post, lost), at(mail, lost)] as const
  const two = ledgerOf([post, mail], judged({ kind: 'same-origin', anchors: names, same: false }))
  expect(two.origins.filter(({ name }) => name === 'Ada Renn')).toHaveLength(2)
})

test('two statements are said to be one claim, or to be two', () => {
  const one = ledgerOf([post], judged({ kind: 'same-claim', anchors: [at(post, lost), at(post, shut)], same: true }))
  const together = one.claims.find(({ statements }) => statements.length === 2)
  expect(together?.statements.map(({ places }) => places[0]?.words)).toEqual([lost, shut])
  const other = member(
    'other',
    harbour('Gazette', { lines: [`Ada Renn said that ${lost}.`], said: saidOnce(), voice: [], figures: {} }),
  )
  expect(ledgerOf([mail, other]).claims).toHaveLength(1)
  const two = ledgerOf(
    [mail, other],
    judged({ kind: 'same-claim', anchors: [at(other, lost), at(mail, lost)], same: false }),
  )
  expect(two.claims.map(({ statements }) => statements.length)).toEqual([1, 1])
  expect(new Set(two.claims.map(({ id }) => id)).size).toBe(2)
})

test('claims are said to be on one question, and on two again', () => {
  const anchors = [at(post, lost), at(post, shut)] as const
  const together = judged({ kind: 'same-question', anchors, same: true })
  const one = ledgerOf([post], together)
  expect(one.questions.map(({ claims }) => claims.length)).toEqual([2, 1])
  expect(one.claims[0]?.question).toBe(one.claims[1]?.question)
  const two = ledgerOf([post], together, judged({ kind: 'same-question', anchors, same: false }))
  expect(two.questions).toEqual(ledgerOf([post]).questions)
  expect(effects(two)).toEqual(['overruled', 'holds'])
})

test('a report is said to be a copy, whichever is dated first, and no copy', () => {
  const late = member('late', harbour('Courier', { date: '2031-05-09' }))
  expect(copiesIn(ledgerOf([post, late]))).toEqual({ post: null, late: 'post' })
  const turned = judged({ kind: 'copy', report: 'post', of: 'late', same: true })
  expect(copiesIn(ledgerOf([post, late], turned))).toEqual({ post: 'late', late: null })
  const apart = judged({ kind: 'copy', report: 'late', of: 'post', same: false })
  const story = ledgerOf([post, late], apart)
  expect(copiesIn(story)).toEqual({ post: null, late: null })
  expect(story.story.reports.map(({ judged }) => judged)).toEqual([[apart.id], [apart.id]])
  expect(effects(ledgerOf([post, late], turned, apart))).toEqual(['overruled', 'holds'])
})

const copiesIn = ({ story }: Story) => Object.fromEntries(story.reports.map(({ id, copyOf }) => [id, copyOf]))

test('of two judgements on one thing the later counts, and one that was taken back does nothing', () => {
  const anchor = at(post, lost)
  const first = judged({ kind: 'speaker', anchor, name: 'Velmo Rescue', type: null })
  const second = judged({ kind: 'speaker', anchor: at(post, 'boats were lost'), name: 'Port Authority', type: null })
  const both = ledgerOf([post], first, second)
  expect(effects(both)).toEqual(['overruled', 'holds'])
  expect(saying(both, lost)?.source).toBe('Port Authority')
  const takenBack = { at: '2031-05-04T09:00:00Z', by: 'Ole', reason: 'a mistake' }
  const undone = ledgerOf([post], first, { ...second, takenBack })
  expect(effects(undone)).toEqual(['holds', 'taken-back'])
  expect(saying(undone, lost)?.source).toBe('Velmo Rescue')
})

test('a judgement holds though a new analysis cuts the words otherwise', () => {
  const ruling = judged({ kind: 'speaker', anchor: at(post, lost), name: 'Port Authority', type: null })
  const cut = lost.replace(' in the harbour of Velmo', '')
  const anew = member('post', harbour('Post', { said: [{ source: 'Ada Renn', cue: 'said that', content: cut }] }))
  expect(saying(ledgerOf([anew], ruling), cut)).toMatchObject({ source: 'Port Authority', judged: [ruling.id] })
})

test('a judgement holds though words are added before it; where its own are gone it is kept and does nothing', () => {
  const ruling = judged({ kind: 'speaker', anchor: at(post, lost), name: 'Port Authority', type: null })
  const lines = ['This report was updated.', ...harbour('Post').lines]
  expect(saying(ledgerOf([member('post', harbour('Post', { lines }))], ruling), lost)?.source).toBe('Port Authority')
  const fewer = lost.replace('twelve', 'ten')
  const edited = member(
    'post',
    harbour('Post', {
      lines: [`Ada Renn said that ${fewer}.`],
      said: [{ by: 'Ada Renn', cue: 'said', content: fewer }],
      voice: [],
      figures: {},
    }),
  )
  const story = ledgerOf([edited], ruling)
  expect(saying(story, fewer)?.source).toBe('Ada Renn')
  expect(effects(story)).toEqual(['words-gone'])
})

test('a judgement whose statement is not read any more, or whose report is in another story, says so', () => {
  const ruling = judged({ kind: 'speaker', anchor: at(post, lost), name: 'Port Authority', type: null })
  const silent = member('post', harbour('Post', { said: [], voice: [] }))
  expect(effects(ledgerOf([silent], ruling))).toEqual(['nothing-there'])
  expect(effects(ledgerOf([mail], judged({ kind: 'copy', report: 'mail', of: 'post', same: true })))).toEqual([
    'elsewhere',
  ])
})

test('what is said of two statements that are read as one says nothing', () => {
  const anchors = [at(post, 'twelve fishing boats'), at(post, 'in the harbour of Velmo.')] as const
  for (const same of [true, false])
    expect(effects(ledgerOf([post], judged({ kind: 'same-claim', anchors, same })))).toEqual(['nothing-there'])
})

test('whatever is judged, in whatever order, the ledger stays sound', () => {
  const copy = member('copy', harbour('Courier'))
  const members = [post, copy, mail, tweet]
  const places = fc.constantFrom(
    at(post, lost),
    at(post, shut),
    at(post, 'Some 300 people'),
    at(copy, lost),
    at(copy, shut),
    at(copy, '300'),
    at(mail, lost),
    at(mail, 'twelve'),
    at(tweet, tweeted[0]),
    at(tweet, tweeted[1]),
    at(tweet, 'Twelve'),
  )
  const pair = fc.tuple(places, places)
  const report = fc.constantFrom('post', 'copy', 'mail', 'tweet')
  const verdict: fc.Arbitrary<Verdict> = fc.oneof(
    fc.record({
      kind: fc.constant('speaker'),
      anchor: places,
      name: fc.constantFrom('Ada Renn', 'X', null),
      type: fc.constant(null),
    }),
    fc.record({ kind: fc.constant('factuality'), anchor: places, factuality: fc.constantFrom('CT-', 'Uu', 'PS+') }),
    fc.record({ kind: fc.constant('no-statement'), anchor: places }),
    fc.record({ kind: fc.constant('origin'), anchor: places, name: fc.constantFrom('Ada Renn', 'Y') }),
    fc.record({
      kind: fc.constant('figure'),
      anchor: places,
      low: fc.constantFrom(null, 1),
      high: fc.constantFrom(null, 5),
      approximate: fc.constant(false),
      counted: fc.constant(null),
    }),
    fc.record({
      kind: fc.constantFrom('same-claim', 'same-question', 'same-origin'),
      anchors: pair,
      same: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('copy'), report, of: report, same: fc.boolean() }),
  ) as fc.Arbitrary<Verdict>
  const sound = verdict.filter(
    (each) =>
      !('anchors' in each && JSON.stringify(each.anchors[0]) === JSON.stringify(each.anchors[1])) &&
      !(each.kind === 'copy' && each.report === each.of),
  )
  fc.assert(
    fc.property(fc.array(sound, { maxLength: 6 }), (verdicts) => {
      ledgerOf(members, ...verdicts.map((each) => judged(each)))
    }),
    { numRuns: 60 },
  )
})
