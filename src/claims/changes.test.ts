import { expect, test } from 'vitest'
import { type MadeReport, madeReading } from '../../test/made-reading.ts'
import { checkStory } from '../document/check-story.ts'
import { storyLedger } from './story-ledger.ts'

/** What one source says in a report of its own. */
const says = (
  by: string,
  content: string,
  date: string,
  more: object = {},
  made: Partial<MadeReport> = {},
): MadeReport => ({
  outlet: `${by} Daily ${date}`,
  date,
  lines: [`${by} said that ${content}.`],
  entities: [{ name: by, type: 'organisation' }],
  said: [{ by, cue: 'said', content, ...more }],
  ...made,
})

const toll = (number: number, date: string, words = `${number}`) =>
  says(
    'Velmar',
    `the flood in the valley has killed ${words} shepherds`,
    date,
    { figures: [words] },
    { figures: { [words]: { low: number, high: number, counted: 'shepherd' } } },
  )

function ledgerOf(...reports: MadeReport[]) {
  const members = reports.map((made, i) => ({ id: `m${i}`, reading: madeReading(made), earlier: [] }))
  const story = storyLedger('s-1', members)
  expect(checkStory(story)).toEqual([])
  return story
}

/** The changes of one kind: the report, before and after. */
const changes = (kind: string, ...reports: MadeReport[]) =>
  ledgerOf(...reports).changes.flatMap((change) =>
    change.kind === kind ? [[change.report, change.before, change.after]] : [],
  )

test('an origin that counts otherwise on a later day has changed its figure', () => {
  const days = [toll(12, '2031-05-02'), toll(17, '2031-05-04', 'at least 17')]
  expect(changes('figure', ...days)).toEqual([['m1', '12 (shepherd)', 'at least 17 (shepherd)']])
})

test('a changed figure or certainty tells which way it went, and by which statement', () => {
  const { changes: told, claims } = ledgerOf(toll(17, '2031-05-02'), toll(12, '2031-05-04'))
  const change = told.find(({ kind }) => kind === 'figure')
  expect(change?.direction).toBe('lowered')
  const statements = claims.flatMap((claim) => claim.statements)
  expect(statements.find(({ id }) => id === change?.statement)?.report).toBe('m1')
  const doubt = says('Velmar', cause, '2031-05-02', { factuality: 'PS+' })
  const certainty = ledgerOf(doubt, says('Velmar', cause, '2031-05-04')).changes.find(
    ({ kind }) => kind === 'certainty',
  )
  expect(certainty?.direction).toBe('raised')
})

test('a figure of the same day, of another thing or of another origin has not changed', () => {
  const first = toll(12, '2031-05-02')
  const missing = says(
    'Velmar',
    '17 shepherds are missing',
    '2031-05-04',
    { figures: ['17'] },
    { figures: { 17: { low: 17, high: 17, counted: 'shepherd' } } },
  )
  expect(changes('figure', first, toll(17, '2031-05-02'))).toEqual([])
  expect(changes('figure', first, missing)).toEqual([])
  const other = toll(17, '2031-05-04')
  expect(
    changes('figure', first, {
      ...other,
      entities: [{ name: 'Ostria', type: 'organisation' }],
      said: [{ ...other.said?.[0], by: 'Ostria' }],
    }),
  ).toEqual([])
})

test('a report that still gives the old figure is no further change', () => {
  const late = toll(12, '2031-05-05')
  expect(changes('figure', toll(12, '2031-05-02'), toll(17, '2031-05-04'), late)).toHaveLength(1)
})

const cause = 'a broken sluice has caused the flood in the valley'

test('an origin that grows surer on a later day has changed its certainty', () => {
  const doubt = says('Velmar', cause, '2031-05-02', { factuality: 'PS+' })
  expect(changes('certainty', doubt, says('Velmar', cause, '2031-05-04'))).toEqual([['m1', 'PS+', 'CT+']])
  expect(changes('certainty', doubt, says('Velmar', cause, '2031-05-02'))).toEqual([])
  expect(changes('certainty', doubt, says('Ostria', cause, '2031-05-04'))).toEqual([])
})

test('what was only hearsay becomes certain when somebody confirms it', () => {
  const words = 'a broken sluice is said to have caused the flood in the valley'
  const hearsay: MadeReport = {
    outlet: 'Anvil',
    date: '2031-05-02',
    lines: [`It emerged that ${words}.`],
    voice: [{ words, factuality: 'Uu', reportive: true }],
  }
  expect(changes('certainty', hearsay, says('Velmar', words, '2031-05-04', { act: 'confirm' }))).toEqual([
    ['m1', 'Uu', 'CT+'],
  ])
  expect(changes('certainty', hearsay, says('Velmar', words, '2031-05-04'))).toEqual([])
})

test('a denial is a change of what was asserted before it, by whoever denies', () => {
  const asserted = says('Velmar', 'the guards of the sluice were asleep all night', '2031-05-02')
  const denial = says('Ostria', 'the guards of the sluice were asleep', '2031-05-04', {
    act: 'deny',
    factuality: 'CT-',
  })
  expect(changes('denial', asserted, denial)).toEqual([
    ['m1', 'the guards of the sluice were asleep all night', 'Ostria: the guards of the sluice were asleep'],
  ])
  const first = { ...denial, date: '2031-05-01' }
  expect(changes('denial', asserted, first)).toEqual([])
})

test('a sentence that tells of a denial does not assert what is denied', () => {
  const told = 'Ostria has called it false that 40 guards of the sluice were asleep'
  const title: MadeReport = {
    outlet: 'Anvil',
    date: '2031-05-02',
    lines: [`${told}.`],
    figures: { 40: { low: 40, high: 40, counted: 'guard' } },
    voice: [{ words: told, figures: ['40'] }],
  }
  const denied = '40 guards of the sluice were asleep'
  expect(changes('denial', title, says('Ostria', denied, '2031-05-04', { act: 'deny', factuality: 'CT-' }))).toEqual([])
})

test('hearsay that somebody denies is denied', () => {
  const words = 'the guards of the sluice would have been asleep'
  const hearsay: MadeReport = {
    outlet: 'Anvil',
    date: '2031-05-02',
    lines: [`Neighbours speak: ${words}.`],
    voice: [{ words, factuality: 'Uu', reportive: true }],
  }
  expect(changes('denial', hearsay, says('Ostria', words, '2031-05-04', { act: 'deny', factuality: 'CT-' }))).toEqual([
    ['m1', words, `Ostria: ${words}`],
  ])
})

test('who takes back a figure of their own retracts the statement that gave it', () => {
  const withdrawal: MadeReport = {
    ...says('Velmar', '', '2031-05-06'),
    lines: ['Velmar withdrew its figure of 17 dead shepherds.'],
    figures: { 17: { low: 17, high: 17, counted: 'shepherd' } },
    said: [
      {
        by: 'Velmar',
        cue: 'withdrew',
        content: 'its figure of 17 dead shepherds',
        act: 'deny',
        factuality: 'CT-',
        figures: ['17'],
      },
    ],
  }
  const reports = [toll(12, '2031-05-02'), toll(17, '2031-05-04'), withdrawal]
  const story = ledgerOf(...reports)
  const given = story.claims.flatMap(({ statements }) => statements).find(({ report }) => report === 'm1')
  const retractions = story.relations.filter(({ kind }) => kind === 'retracts')
  expect(retractions).toMatchObject([{ kind: 'retracts', to: given?.id }])
  expect(changes('retraction', ...reports)).toEqual([
    ['m2', 'the flood in the valley has killed 17 shepherds', 'its figure of 17 dead shepherds'],
  ])
})

test('a withdrawal of what is not found is told, and a plain denial is none', () => {
  const takesBack = (cue: string): MadeReport => ({
    ...says('Velmar', '', '2031-05-06'),
    lines: [`Velmar ${cue} the warning.`],
    said: [{ by: 'Velmar', cue, content: 'the warning', act: 'deny', factuality: 'CT-' }],
  })
  expect(changes('retraction', takesBack('has withdrawn'))).toEqual([['m0', null, 'the warning']])
  expect(changes('retraction', takesBack('rejected'))).toEqual([])
})

test('changes stand in order of publication, then of the place in the report', () => {
  const late: MadeReport = {
    ...says('Velmar', '', '2031-05-06'),
    lines: ['On 1 May Velmar said that the road is closed. Ostria said that the bridge is closed.'],
    entities: [
      { name: 'Velmar', type: 'organisation' },
      { name: 'Ostria', type: 'organisation' },
    ],
    times: { '1 May': '2031-05-01' },
    said: [
      { by: 'Velmar', cue: 'said', content: 'the road is closed', times: ['1 May'] },
      { by: 'Ostria', cue: ['said', 2], content: 'the bridge is closed' },
    ],
  }
  const told = ledgerOf(late, says('Velmar', 'the valley is under water', '2031-05-02')).changes
  expect(told.map(({ at, after }) => [at, after])).toEqual([
    ['2031-05-02', 'the valley is under water'],
    ['2031-05-06', 'the road is closed'],
    ['2031-05-06', 'the bridge is closed'],
  ])
})
