import { expect } from 'vitest'
import { anchorAt } from '../src/claims/judged/anchor.ts'
import { judgedStory } from '../src/claims/judged/judged-story.ts'
import { type Member, storyLedger } from '../src/claims/story-ledger.ts'
import { checkReading } from '../src/document/check-reading.ts'
import { checkStory } from '../src/document/check-story.ts'
import type { Judgement, Verdict } from '../src/document/judgement.ts'
import { type Story, storySchema } from '../src/document/story.ts'
import { type MadeReport, madeReading } from './made-reading.ts'

/** A report of a story, made for a test. */
export const member = (id: string, made: MadeReport): Member => ({ id, reading: madeReading(made), earlier: [] })

const renn = { name: 'Ada Renn', type: 'person' } as const
const port = { name: 'Port Authority', type: 'organisation' } as const
export const lost = 'twelve fishing boats were lost in the harbour of Velmo'
export const shut = 'the harbour of Velmo would stay shut until Monday morning'

/** The mayor on the boats, the port on the harbour, and a toll of the outlet's own. */
export const harbour = (outlet: string, more: Partial<MadeReport> = {}): MadeReport => ({
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

export const post = member('post', harbour('Post'))
export const mail = member(
  'mail',
  harbour('Mail', { lines: [`Ada Renn said that ${lost}.`], said: saidOnce(), voice: [], figures: {} }),
)

export function saidOnce(): NonNullable<MadeReport['said']> {
  return [{ by: 'Ada Renn', source: 'Ada Renn', cue: 'said', content: lost }]
}

/** What a post says, sentence by sentence. */
export const tweeted = [
  'Twelve fishing boats are lost in the harbour.',
  'The school of the upper town stays open tonight.',
] as const

/** A report with one post of the mayor. */
export const tweet = member('tweet', {
  outlet: 'Post',
  date: '2031-05-02',
  lines: [`embed: @renn: ${tweeted.join(' ')}`],
  entities: [renn],
  figures: { Twelve: { low: 12, high: 12, counted: 'boat' } },
  said: [{ by: 'Ada Renn', source: '@renn', content: `${tweeted.join(' ')}`, form: 'direct', figures: ['Twelve'] }],
})

export const at = ({ id, reading: { report } }: Member, words: string) => {
  const start = report.text.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return anchorAt(id, report.text, [start, start + words.length])
}

let entered = 0
export const judged = (verdict: Verdict, more: Partial<Judgement> = {}): Judgement => ({
  id: `j-${++entered}`,
  at: '2031-05-03T09:00:00Z',
  by: 'Nina',
  reason: 'the paper says so',
  verdict,
  takenBack: null,
  ...more,
})

/** The ledger of a story with what was judged of it, held to the document model. */
export function ledgerOf(members: readonly Member[], ...judgements: Judgement[]): Story {
  for (const { reading } of judgedStory(members, judgements).members) expect(checkReading(reading)).toEqual([])
  const story = storyLedger('s-1', members, judgements)
  const texts = new Map(members.map(({ id, reading }) => [id, reading.report.text]))
  expect(checkStory(story, (id) => texts.get(id))).toEqual([])
  expect(storySchema.parse(JSON.parse(JSON.stringify(story)))).toEqual(story)
  expect(storyLedger('s-1', members.toReversed(), judgements)).toEqual(story)
  return story
}

export const statementsOf = ({ claims }: Story) => claims.flatMap(({ statements }) => statements)
export const saying = (story: Story, words: string, report = 'post') =>
  statementsOf(story).find((each) => each.report === report && each.places.some((place) => place.words.includes(words)))
export const originOf = (story: Story, words: string, report = 'post') =>
  story.origins.find(({ id }) => id === saying(story, words, report)?.origin)?.name
export const effects = ({ judgements }: Story) => judgements.map(({ effect }) => effect)
