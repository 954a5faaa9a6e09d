import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MadeReport, madeReading } from '../../test/made-reading.ts'
import { checkStory } from '../document/check-story.ts'
import { type Story, storySchema } from '../document/story.ts'
import { type Member, storyLedger, storySummary } from './story-ledger.ts'

const member = (id: string, made: MadeReport, ...earlier: MadeReport[]): Member => ({
  id,
  reading: madeReading(made),
  earlier: earlier.map(madeReading),
})

function ledgerOf(...members: Member[]): Story {
  const story = storyLedger('s-1', members)
  const texts = new Map(members.map(({ id, reading }) => [id, reading.report.text]))
  expect(checkStory(story, (id) => texts.get(id))).toEqual([])
  expect(storySchema.parse(JSON.parse(JSON.stringify(story)))).toEqual(story)
  return story
}

const minister = { name: 'Edda Corvin', type: 'person', country: 'VM', role: 'minister' } as const
const ministry = { name: 'Mining Ministry', type: 'organisation', country: 'VM' } as const
const toll = 'at least 12 miners died when the northern shaft collapsed'

/** A report in which the ministry gives a toll. */
const tollReport = (outlet: string | null, date: string | null, more: Partial<MadeReport> = {}): MadeReport => ({
  outlet,
  date,
  headline: `Shaft collapses, says ${outlet}`,
  lines: [`The Mining Ministry said that ${toll}.`],
  entities: [ministry, minister],
  figures: { 'at least 12': { low: 12, counted: 'miner' } },
  said: [
    {
      by: 'Mining Ministry',
      source: 'The Mining Ministry',
      cue: 'said',
      content: toll,
      figures: ['at least 12'],
    },
  ],
  ...more,
})

test('three outlets that cite one ministry are one claim, one origin and three outlets', () => {
  const story = ledgerOf(
    member('a', tollReport('Anvil', '2031-05-02')),
    member('b', tollReport('Bugle', '2031-05-02T08:00:00Z')),
    member('c', tollReport('Courier', null)),
  )
  expect(story.claims).toHaveLength(1)
  const [claim] = story.claims
  expect(claim).toMatchObject({ proposition: toll, outlets: 3 })
  expect(claim?.statements.map(({ report, at }) => [report, at])).toEqual([
    ['a', '2031-05-02'],
    ['b', '2031-05-02T08:00:00Z'],
    ['c', null],
  ])
  expect(claim?.figures[0]).toMatchObject({ low: 12, high: null, counted: 'miner' })
  expect(story.origins).toEqual([
    { id: claim?.origins[0], name: 'Mining Ministry', type: 'organisation', affiliation: 'VM', promptedBy: null },
  ])
  expect(story.questions).toEqual([{ id: claim?.question, about: toll, claims: [claim?.id] }])
})

test('another origin of the same words shares the claim and is a change', () => {
  const rescue = { name: 'Hill Rescue', type: 'organisation' } as const
  const second = tollReport('Bugle', '2031-05-03', {
    lines: [`Hill Rescue said that ${toll}.`],
    entities: [rescue],
    said: [{ by: 'Hill Rescue', source: 'Hill Rescue', cue: 'said', content: toll, figures: ['at least 12'] }],
  })
  const story = ledgerOf(member('a', tollReport('Anvil', '2031-05-02')), member('b', second))
  expect(story.claims.map(({ origins }) => origins.length)).toEqual([2])
  expect(story.changes.map(({ kind, at, before, after }) => ({ kind, at, before, after }))).toEqual([
    { kind: 'claim', at: '2031-05-02', before: null, after: toll },
    { kind: 'origin', at: '2031-05-03', before: 'Mining Ministry', after: 'Hill Rescue' },
  ])
})

test('a different figure, a denial and a change of one name each make a claim of their own', () => {
  const say = (words: string, more: object = {}): MadeReport => ({
    outlet: words,
    date: '2031-05-02',
    lines: [`Corvin said ${words}.`],
    entities: [minister],
    said: [{ by: 'Edda Corvin', source: 'Corvin', cue: 'said', content: words, ...more }],
  })
  const claims = (...reports: MadeReport[]) =>
    ledgerOf(...reports.map((made, i) => member(`m${i}`, made))).claims.length
  const base = 'the northern shaft near Lorne collapsed on 12 miners late at night'
  expect(claims(say(base), say('the northern shaft near Lorne collapsed on 12 miners late last night'))).toBe(1)
  expect(claims(say(base), say(base.replace('12', '17')))).toBe(2)
  expect(claims(say(base), say(base.replace('Lorne', 'Tolna')))).toBe(2)
  expect(claims(say(base), say(base, { act: 'deny', factuality: 'CT-' }))).toBe(2)
  expect(claims(say(base), say('the northern shaft was never safe'))).toBe(2)
})

test('a surname alone is the one person of the story who bears it', () => {
  const short = { name: 'Corvin', type: 'person' } as const
  const say = (who: { name: string; type: 'person' }): MadeReport => ({
    lines: ['Corvin spoke of a shaft.'],
    entities: [who],
    said: [{ by: who.name, source: 'Corvin', cue: 'spoke of', content: 'a shaft' }],
  })
  expect(ledgerOf(member('a', say(short)), member('b', say(minister))).origins.map(({ name }) => name)).toEqual([
    'Edda Corvin',
  ])
  const other = { name: 'Ivo Corvin', type: 'person' } as const
  expect(ledgerOf(member('a', say(short)), member('b', say(minister)), member('c', say(other))).origins).toHaveLength(3)
})

test('a surname that reads like a body is the person, unless the report names both', () => {
  const firm = { name: 'Corvin', type: 'organisation' } as const
  const say = (...entities: NonNullable<MadeReport['entities']>): MadeReport => ({
    lines: ['Corvin spoke of a shaft.'],
    entities,
    said: [{ by: entities[0]?.name ?? '', source: 'Corvin', cue: 'spoke of', content: 'a shaft' }],
  })
  expect(ledgerOf(member('a', say(firm)), member('b', say(minister))).origins).toHaveLength(1)
  expect(ledgerOf(member('a', say(firm, minister)), member('b', say(minister))).origins).toHaveLength(2)
  expect(ledgerOf(member('a', say({ ...firm, type: 'place' })), member('b', say(minister))).origins).toHaveLength(2)
})

test('whoever is only described is joined with nobody in another report', () => {
  const vague: MadeReport = {
    lines: ['An official warned of gas.', 'It emerged that alarms were off.'],
    said: [
      { source: 'An official', cue: 'warned of', content: 'gas' },
      { cue: 'It emerged', content: 'alarms were off' },
    ],
  }
  const story = ledgerOf(member('a', vague), member('b', { ...vague, outlet: 'Anvil' }))
  expect(story.origins.map(({ name, type }) => [name, type])).toEqual([
    ['An official', 'anonymous'],
    ['source not named', 'anonymous'],
    ['An official', 'anonymous'],
    ['source not named', 'anonymous'],
  ])
})

test('an outlet is an origin only for its own voice', () => {
  const own = (outlet: string | null, more: string) =>
    tollReport(outlet, '2031-05-02', {
      lines: [`The Mining Ministry said that ${toll}.`, 'Two engineers are said to have fled.', more],
      voice: [{ words: 'Two engineers are said to have fled', reportive: true }],
    })
  const story = ledgerOf(
    member(
      'a',
      own(
        'Anvil',
        'Snow fell on the valley all day, and the road was closed until the evening, when the ploughs came up from the lake and the buses ran again.',
      ),
    ),
    member(
      'b',
      own(
        null,
        'The mine was opened ninety years ago by a firm that has since left the country, and its galleries run for miles beneath the old forest.',
      ),
    ),
  )
  const names = new Map(story.origins.map(({ id, name }) => [id, name]))
  expect(story.claims.map((claim) => claim.origins.map((origin) => names.get(origin)))).toEqual([
    ['Mining Ministry'],
    ['Anvil', '“Shaft collapses, says null”'],
  ])
})

test('a copy is marked, and its statements keep their origin under another name', () => {
  const body =
    'Crews worked through the night with lamps and pumps while families waited at the gate for any word of them.'
  const wire = tollReport('Wire', '2031-05-02T05:00:00Z', { lines: [`The Mining Ministry said that ${toll}.`, body] })
  const copy = tollReport('Anvil', '2031-05-02T07:00:00Z', {
    lines: [`The ministry for mines said that ${toll}.`, body],
    entities: [{ name: 'ministry for mines', type: 'organisation' }],
    said: [{ by: 'ministry for mines', cue: 'said', content: toll, figures: ['at least 12'] }],
  })
  const story = ledgerOf(member('copy', copy), member('wire', wire))
  expect(story.story.reports.map(({ id, copyOf }) => [id, copyOf])).toEqual([
    ['wire', null],
    ['copy', 'wire'],
  ])
  expect(story.origins).toHaveLength(1)
  expect(story.claims[0]).toMatchObject({ outlets: 2, origins: [story.origins[0]?.id] })
})

test('an edit shows what went and what came, and a statement keeps the date of the text that first gave it', () => {
  const first = tollReport('Anvil', '2031-05-02', {
    lines: [`The Mining Ministry said that ${toll}.`, 'The shaft was safe.'],
  })
  const second = tollReport('Anvil', '2031-05-04', {
    lines: [`The Mining Ministry said that ${toll}.`, 'The gate is shut.'],
  })
  const story = ledgerOf(member('a', second, first))
  expect(story.story.reports[0]?.revisions).toBe(2)
  expect(story.claims[0]?.statements[0]?.at).toBe('2031-05-02')
  expect(story.changes.at(-1)).toEqual({
    at: '2031-05-04',
    report: 'a',
    kind: 'edit',
    claim: null,
    before: 'The shaft was safe.',
    after: 'The gate is shut.',
  })
})

test('an edit is told under each claim that it gives otherwise, with the way its figure went', () => {
  const first = tollReport('Anvil', '2031-05-02', {
    lines: [`The Mining Ministry said that ${toll}.`, 'The gate is shut.'],
  })
  const raised = toll.replace('12', '17')
  const lines = [`The Mining Ministry said that ${raised}.`, 'The gate is open.']
  const second = tollReport('Anvil', '2031-05-04', {
    lines,
    said: [
      { by: 'Mining Ministry', source: 'The Mining Ministry', cue: 'said', content: raised, figures: ['at least 17'] },
    ],
    figures: { 'at least 17': { low: 17, counted: 'miner' } },
  })
  const story = ledgerOf(member('a', second, first))
  expect(story.changes.filter(({ kind }) => kind === 'edit')).toEqual([
    {
      at: '2031-05-04',
      report: 'a',
      kind: 'edit',
      claim: story.claims[0]?.id,
      statement: story.claims[0]?.statements[0]?.id,
      before: `The Mining Ministry said that ${toll}.`,
      after: `The Mining Ministry said that ${raised}.`,
      direction: 'raised',
    },
    {
      at: '2031-05-04',
      report: 'a',
      kind: 'edit',
      claim: null,
      before: 'The gate is shut.',
      after: 'The gate is open.',
    },
  ])
})

test('a sentence in which somebody said something and that went is an edit of its own', () => {
  const first = tollReport('Anvil', '2031-05-02', {
    lines: ['The gate is shut.', `The Mining Ministry said that ${toll}.`],
  })
  const second = tollReport('Anvil', '2031-05-04', { lines: ['The gate is open.'], said: [], figures: {} })
  const story = ledgerOf(member('a', second, first))
  expect(story.changes.map(({ before, after }) => [before, after])).toEqual([
    [`The Mining Ministry said that ${toll}.`, null],
    ['The gate is shut.', 'The gate is open.'],
  ])
})

test('an edit and what came with it are of the day on which the page says that it was changed', () => {
  const lines = [`The Mining Ministry said that ${toll}.`]
  const first = tollReport('Anvil', '2031-05-02', { lines: ['The shaft was safe.'], said: [], figures: {} })
  const second = tollReport('Anvil', '2031-05-02', { lines, modified: '2031-05-05T09:00:00Z' })
  const story = ledgerOf(member('a', second, first))
  expect(story.claims[0]?.statements[0]?.at).toBe('2031-05-05T09:00:00Z')
  expect(story.changes.filter(({ kind }) => kind === 'edit')).toMatchObject([{ at: '2031-05-05T09:00:00Z' }])
  expect(story.story.last).toBe('2031-05-05T09:00:00Z')
  // Of a report whose first text is not known, nobody knows what came with the change.
  expect(ledgerOf(member('a', second)).claims[0]?.statements[0]?.at).toBe('2031-05-02')
})

test('the latest word of an origin is by when it was said', () => {
  const doubt = tollReport('Bugle', '2031-05-09', {
    lines: [`On 1 May the Mining Ministry said that ${toll}.`],
    times: { '1 May': '2031-05-01' },
    said: [
      {
        by: 'Mining Ministry',
        cue: 'said',
        content: toll,
        figures: ['at least 12'],
        saidAt: '1 May',
        factuality: 'PS+',
      },
    ],
  })
  const [claim] = ledgerOf(member('a', tollReport('Anvil', '2031-05-02')), member('b', doubt)).claims
  expect(claim?.standing).toMatchObject([{ factuality: 'CT+', at: '2031-05-02' }])
})

test('the story has the title of its first report, its languages as they appear, and its first and last dates', () => {
  const members = [
    member('z', tollReport('Bugle', '2031-05-04', { language: 'it' })),
    member('y', tollReport('Anvil', '2031-05')),
    member('x', tollReport('Courier', null, { language: 'fr' })),
  ]
  expect(storySummary('s-1', members)).toEqual({
    id: 's-1',
    title: 'Shaft collapses, says Anvil',
    languages: ['en', 'it', 'fr'],
    first: '2031-05',
    last: '2031-05-04',
    reports: ['y', 'z', 'x'],
    outlets: 3,
  })
})

interface Made {
  readonly outlet: string | null
  readonly date: string | null
  readonly said: readonly string[]
  readonly by: string
}

test('the same reports in any order give the same ledger to the byte', () => {
  const outlets = ['Anvil', 'Bugle', 'Courier', null]
  const days = ['2031-05-02', '2031-05-02T08:00:00+02:00', '2031-05', null]
  const sayings = [toll, '12 miners are dead', 'the shaft was never safe for the miners', 'nobody is missing']
  const reports = fc.record({
    outlet: fc.constantFrom(...outlets),
    date: fc.constantFrom(...days),
    said: fc.uniqueArray(fc.constantFrom(...sayings), { minLength: 1 }),
    by: fc.constantFrom('Mining Ministry', 'Edda Corvin', 'Corvin'),
  })
  const toMember = ({ outlet, date, said, by }: Made, i: number) =>
    member(`r${i}`, {
      outlet,
      date,
      lines: said.map((words) => `Somebody said: ${words}.`),
      entities: [ministry, minister, { name: 'Corvin', type: 'person' }],
      said: said.map((content, nth) => ({ by, content, cue: ['said', nth + 1] })),
    })
  fc.assert(
    fc.property(fc.array(reports, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (made, keys) => {
      const members = made.map(toMember)
      const shuffled = members
        .map((each) => ({ each, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each)
      expect(JSON.stringify(ledgerOf(...shuffled))).toBe(JSON.stringify(ledgerOf(...members)))
    }),
    { numRuns: 60 },
  )
})
