import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MadeReport, madeReading } from '../../../test/made-reading.ts'
import { checkReading } from '../../document/check-reading.ts'
import { checkStory } from '../../document/check-story.ts'
import type { Judgement, Verdict } from '../../document/judgement.ts'
import { type Story, storySchema } from '../../document/story.ts'
import { type Member, storyLedger } from '../story-ledger.ts'
import { anchorAt } from './anchor.ts'
import { judgedStory } from './judged-story.ts'

const member = (id: string, made: MadeReport): Member => ({ id, reading: madeReading(made), earlier: [] })

const renn = { name: 'Ada Renn', type: 'person' } as const
const port = { name: 'Port Authority', type: 'organisation' } as const
const lost = 'twelve fishing boats were lost in the harbour of Velmo'
const shut = 'the harbour of Velmo would stay shut until Monday morning'

/** The mayor on the boats, the port on the harbour, and a toll of the outlet's own. */
const harbour = (outlet: string, more: Partial<MadeReport> = {}): MadeReport => ({
  outlet,
  date: '2031-05-02',
  headline: `Storm at Velmo, by ${outlet}`,
  lines: [
    `Ada Renn said that ${lost}.`,
    `Perhaps ${shut}, the Port Authority said.`,
    'Some 300 people sleep in the school of the upper town.',
  ],
  entities: [renn, port],
  figures: { twelve: { low: 12, high: 12, counted: 'boat' }, 'Some 300': { low: 300, high: 300, approximate: true } },
  said: [
    { by: 'Ada Renn', source: 'Ada Renn', cue: 'said', content: lost, figures: ['twelve'] },
    { by: 'Port Authority', source: 'the Port Authority', cue: ['said', 2], content: shut },
  ],
  voice: [{ words: 'Some 300 people sleep in the school of the upper town.', figures: ['Some 300'] }],
  ...more,
})

const post = member('post', harbour('Post'))
const mail = member(
  'mail',
  harbour('Mail', { lines: [`Ada Renn said that ${lost}.`], said: saidOnce(), voice: [], figures: {} }),
)

function saidOnce(): NonNullable<MadeReport['said']> {
  return [{ by: 'Ada Renn', source: 'Ada Renn', cue: 'said', content: lost }]
}

const at = ({ id, reading: { report } }: Member, words: string) => {
  const start = report.text.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return anchorAt(id, report.text, [start, start + words.length])
}

let entered = 0
const judged = (verdict: Verdict, more: Partial<Judgement> = {}): Judgement => ({
  id: `j-${++entered}`,
  at: '2031-05-03T09:00:00Z',
  by: 'Nina',
  reason: 'the paper says so',
  verdict,
  takenBack: null,
  ...more,
})

function ledgerOf(members: readonly Member[], ...judgements: Judgement[]): Story {
  for (const { reading } of judgedStory(members, judgements).members) expect(checkReading(reading)).toEqual([])
  const story = storyLedger('s-1', members, judgements)
  const texts = new Map(members.map(({ id, reading }) => [id, reading.report.text]))
  expect(checkStory(story, (id) => texts.get(id))).toEqual([])
  expect(storySchema.parse(JSON.parse(JSON.stringify(story)))).toEqual(story)
  expect(storyLedger('s-1', members.toReversed(), judgements)).toEqual(story)
  return story
}

const statementsOf = ({ claims }: Story) => claims.flatMap(({ statements }) => statements)
const saying = (story: Story, words: string, report = 'post') =>
  statementsOf(story).find((each) => each.report === report && each.places.some((place) => place.words.includes(words)))
const originOf = (story: Story, words: string, report = 'post') =>
  story.origins.find(({ id }) => id === saying(story, words, report)?.origin)?.name
const effects = ({ judgements }: Story) => judgements.map(({ effect }) => effect)

test('without a judgement the ledger is what the program read', () => {
  const story = ledgerOf([post])
  expect(story.judgements).toEqual([])
  expect(statementsOf(story).some(({ judged }) => judged !== undefined)).toBe(false)
})

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

test('whatever is judged, in whatever order, the ledger stays sound', () => {
  const copy = member('copy', harbour('Courier'))
  const members = [post, copy, mail]
  const places = fc.constantFrom(
    at(post, lost),
    at(post, shut),
    at(post, 'Some 300 people'),
    at(copy, lost),
    at(copy, shut),
    at(copy, '300'),
    at(mail, lost),
    at(mail, 'twelve'),
  )
  const pair = fc.tuple(places, places)
  const report = fc.constantFrom('post', 'copy', 'mail')
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
