import { expect, test } from 'vitest'
import { type MadeReport, madeReading } from '../../test/made-reading.ts'
import { foldSayings } from './fold-sayings.ts'

/** The words of each statement's places. */
const folded = (made: MadeReport) =>
  foldSayings(madeReading(made)).map(({ places }) => places.map(({ place }) => place.words))

const harbourmaster = { name: 'Mara Tessen', type: 'person', role: 'head of the Lorne Pilots' } as const
const pilots = { name: 'Lorne Pilots', type: 'organisation' } as const

test('a headline, a body and a post give one statement with three places', () => {
  const report: MadeReport = {
    lines: [
      'headline: Closing the strait would be “a reckless gamble”, say the Lorne Pilots',
      'Shutting the narrow strait to tankers for a month would amount to “a reckless gamble”, Mara Tessen said.',
      'embed: Good talk today with the shipowners. Closing our strait for weeks is a reckless gamble.',
    ],
    entities: [harbourmaster, pilots],
    said: [
      {
        by: 'Lorne Pilots',
        source: 'the Lorne Pilots',
        cue: 'say',
        content: 'Closing the strait would be “a reckless gamble”',
        form: 'mixed',
      },
      {
        by: 'Mara Tessen',
        source: 'Mara Tessen',
        cue: 'said',
        content: 'Shutting the narrow strait to tankers for a month would amount to “a reckless gamble”',
        form: 'mixed',
      },
      {
        by: 'Mara Tessen',
        content: 'Good talk today with the shipowners. Closing our strait for weeks is a reckless gamble.',
        form: 'direct',
      },
    ],
  }
  expect(folded(report)).toEqual([
    [
      'Closing the strait would be “a reckless gamble”',
      'Shutting the narrow strait to tankers for a month would amount to “a reckless gamble”',
      'Closing our strait for weeks is a reckless gamble.',
    ],
    ['Good talk today with the shipowners.'],
  ])
  const [gamble] = foldSayings(madeReading(report))
  expect(gamble?.best.source.name).toBe('Mara Tessen')
  expect(gamble?.best.part).toBe('paragraph')
})

test('a title may give a body a shorter name, where it can be only one', () => {
  const bodies = (...names: string[]) =>
    folded({
      lines: [
        'headline: 40 tankers wait, says Coast Guard',
        ...names.map((name) => `${name} said that 40 tankers wait in the fog.`),
      ],
      entities: ['Coast Guard', ...names].map((name) => ({ name, type: 'organisation' })),
      said: [
        { by: 'Coast Guard', cue: 'says', content: '40 tankers wait' },
        ...names.map((by, i) => ({
          by,
          cue: ['said', i + 1] as const,
          content: ['40 tankers wait in the fog', i + 1] as const,
        })),
      ],
    })
  expect(bodies('Lorne Coast Guard')).toEqual([['40 tankers wait', '40 tankers wait in the fog']])
  expect(bodies('Lorne Coast Guard', 'Tolna Coast Guard')).toHaveLength(3)
  expect(bodies('Lorne Pilots')).toHaveLength(2)
})

test('a body and a stranger who says the same stay two', () => {
  const said = 'the strait is closed to tankers'
  const two = folded({
    lines: [`The Lorne Pilots say ${said}.`, `Ada Brunel says ${said}.`],
    entities: [pilots, { name: 'Ada Brunel', type: 'person', role: 'mayor of Tolna' }],
    said: [
      { by: 'Lorne Pilots', content: said, cue: 'say' },
      { by: 'Ada Brunel', content: [[said, 2]], cue: 'says' },
    ],
  })
  expect(two).toHaveLength(2)
})

test('a crosshead that repeats a statement flatly is a place of it', () => {
  const report: MadeReport = {
    lines: ['crosshead: 40 tankers wait outside', 'About 40 tankers wait outside the strait, the Lorne Pilots said.'],
    entities: [pilots],
    said: [{ by: 'Lorne Pilots', cue: 'said', content: 'About 40 tankers wait outside the strait' }],
  }
  const both = [['40 tankers wait outside', 'About 40 tankers wait outside the strait']]
  expect(folded(report)).toEqual(both)
  const figures = { '40 tankers': { low: 40, high: 40, counted: 'tanker' } }
  expect(
    folded({ ...report, figures, voice: [{ words: '40 tankers wait outside', figures: ['40 tankers'] }] }),
  ).toEqual(both)
})

test('a crosshead that asks repeats nothing', () => {
  const statements = folded({
    lines: ['crosshead: 40 tankers wait outside?', 'About 40 tankers wait outside the strait, the Lorne Pilots said.'],
    entities: [pilots],
    said: [{ by: 'Lorne Pilots', cue: 'said', content: 'About 40 tankers wait outside the strait' }],
  })
  expect(statements).toEqual([['About 40 tankers wait outside the strait']])
})

test('a post whose translation turns the meaning round is a variant of its quotation, not another statement', () => {
  const report: MadeReport = {
    lines: [
      '“The strait will open to tankers before 20 May”, Mara Tessen wrote.',
      'embed: The strait will not open to tankers before 20 May',
    ],
    entities: [harbourmaster],
    said: [
      { by: 'Mara Tessen', cue: 'wrote', content: 'The strait will open to tankers before 20 May', form: 'direct' },
      {
        by: 'Mara Tessen',
        content: 'The strait will not open to tankers before 20 May',
        form: 'direct',
        factuality: 'CT-',
      },
    ],
  }
  expect(folded(report)).toEqual([
    ['The strait will open to tankers before 20 May', 'The strait will not open to tankers before 20 May'],
  ])
})

test('different figures, and a denial, are different statements', () => {
  const lines = [
    'The Lorne Pilots said 40 tankers wait outside the strait.',
    'They said 60 tankers wait outside the strait.',
    'They denied that 40 tankers waited outside the strait.',
  ]
  const statements = folded({
    lines,
    entities: [pilots],
    said: [
      { by: 'Lorne Pilots', cue: 'said', content: '40 tankers wait outside the strait' },
      { by: 'Lorne Pilots', cue: ['said', 2], content: '60 tankers wait outside the strait' },
      {
        by: 'Lorne Pilots',
        cue: 'denied',
        content: '40 tankers waited outside the strait',
        act: 'deny',
        factuality: 'CT-',
      },
    ],
  })
  expect(statements).toHaveLength(3)
})

test('of what an outlet says itself only hearsay and figures are statements', () => {
  const statements = folded({
    lines: ['The strait is narrow. Two pilots are said to have been hurt. It is 9 miles long.'],
    figures: { '9 miles': { low: 9, high: 9, counted: 'mile' } },
    voice: [
      { words: 'The strait is narrow' },
      { words: 'Two pilots are said to have been hurt', reportive: true },
      { words: 'It is 9 miles long', figures: ['9 miles'] },
    ],
  })
  expect(statements).toEqual([['Two pilots are said to have been hurt'], ['It is 9 miles long']])
})

test('a nested saying is a statement only where its speaker is known', () => {
  const said = 'Mara Tessen said that sailors told her that the pilots warned of fog'
  const report = (by?: string) =>
    folded({
      lines: [said],
      entities: [harbourmaster, pilots],
      said: [
        { by: 'Mara Tessen', cue: 'said', content: 'sailors told her that the pilots warned of fog' },
        { cue: 'warned of', content: 'fog', nestedIn: 'a0', ...(by === undefined ? {} : { by }) },
      ],
    })
  expect(report()).toHaveLength(1)
  expect(report('Lorne Pilots')).toHaveLength(2)
})

test('a nested saying that is the one around it told again is no statement of its own', () => {
  const pilotsSay = (act: 'assert' | 'decline-to-confirm', inner: string, outer: string, by = 'Lorne Pilots') =>
    folded({
      lines: [`Mara Tessen said that ${outer}.`],
      entities: [harbourmaster, pilots],
      said: [
        { by: 'Mara Tessen', cue: 'said', content: outer, act },
        { by, content: inner, nestedIn: 'a0', act },
      ],
    })
  const refusal = 'the pilots could not confirm any of that, when the press asked about a wreck'
  expect(pilotsSay('decline-to-confirm', 'a wreck', refusal)).toHaveLength(1)
  expect(pilotsSay('assert', 'two tankers ran aground', 'the pilots saw two tankers ran aground')).toHaveLength(1)
  const warning = 'the strait stays open to tankers although the pilots warned of fog'
  expect(pilotsSay('assert', 'fog', warning, 'Mara Tessen')).toHaveLength(1)
  expect(pilotsSay('assert', 'fog', warning)).toHaveLength(2)
})

test('a figure that tells nobody how many makes no statement of the outlet', () => {
  const statements = folded({
    lines: ['The two shores are alike. Two ferries of 3 were lost.', 'About two ferries sail, some say.'],
    figures: {
      two: { low: 2, high: 2, counted: 'shore' },
      '3': { low: 3, high: 3, counted: 'ferry' },
      'About two': { low: 2, high: 2, approximate: true, counted: 'ferry' },
    },
    voice: [
      { words: 'The two shores are alike', figures: ['two'] },
      { words: 'Two ferries of 3 were lost', figures: ['3'] },
      { words: 'About two ferries sail, some say', figures: ['About two'] },
    ],
  })
  expect(statements).toEqual([['Two ferries of 3 were lost'], ['About two ferries sail, some say']])
})

test('a refusal without words is a statement in the words of its cue', () => {
  const statements = folded({
    lines: ['Mara Tessen declined to comment.'],
    entities: [harbourmaster],
    said: [
      {
        by: 'Mara Tessen',
        source: 'Mara Tessen',
        cue: 'declined to comment',
        act: 'decline-to-confirm',
        factuality: 'Uu',
      },
    ],
  })
  expect(statements).toEqual([['declined to comment']])
})

test('a report with thousands of sayings by one source is folded', () => {
  const lines = Array.from(
    { length: 3000 },
    (_, i) => `Mara Tessen said that ${i + 100} ships of the fleet have sailed.`,
  )
  const said = lines.map((_, i) => ({ by: 'Mara Tessen', content: `${i + 100} ships of the fleet have sailed` }))
  expect(foldSayings(madeReading({ lines, entities: [harbourmaster], said }))).toHaveLength(3000)
})
