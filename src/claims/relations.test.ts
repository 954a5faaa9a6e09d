import { expect, test } from 'vitest'
import { type MadeReport, madeReading } from '../../test/made-reading.ts'
import { may, toldStory } from '../../test/told-story.ts'
import { checkStory } from '../document/check-story.ts'
import { relationsAmong } from './relations.ts'
import { storyLedger } from './story-ledger.ts'

/** One source's words in a report of its own. */
const says = (name: string, content: string, more: object = {}, made: Partial<MadeReport> = {}): MadeReport => ({
  outlet: name,
  date: '2031-05-02',
  lines: [`${name} said that ${content}.`],
  entities: [{ name, type: 'organisation' }],
  said: [{ by: name, cue: 'said', content, ...more }],
  ...made,
})

function relations(...reports: MadeReport[]) {
  const story = storyLedger(
    's-1',
    reports.map((made, i) => ({ id: `m${i}`, reading: madeReading(made), earlier: [] })),
  )
  expect(checkStory(story)).toEqual([])
  return story.relations.map(({ kind, because }) => [kind, because])
}

const attack = 'the navy of Ostria attacked the fuel depot'
const toll = (name: string, words: string, figure: object, date = '2031-05-02') =>
  says(
    name,
    `the blast in the harbour killed ${words} workers`,
    { figures: [words] },
    { figures: { [words]: { counted: 'worker', ...figure } }, date },
  )

test('the same words denied by another source are a denial', () => {
  const denial = says('Ostria', attack, { act: 'deny', factuality: 'CT-' })
  expect(relations(says('Velmar', attack), denial)).toEqual([['denies', 'it denies the same words']])
})

test('the same words that another source does not confirm are declined', () => {
  const refusal = says('Ostria', attack, { act: 'decline-to-confirm', factuality: 'Uu' })
  expect(relations(says('Velmar', attack), refusal)).toEqual([['declines', 'it does not confirm the same words']])
})

test('exact figures of two sources for the same thing on the same day exclude each other', () => {
  const twelve = toll('Velmar', '12', { low: 12, high: 12 })
  expect(relations(twelve, toll('Ostria', '17', { low: 17, high: 17 }))).toEqual([
    ['excludes', 'worker: 12 and 17 cannot both hold'],
  ])
})

test('a figure within the bounds that another source gives is stronger, and excludes nothing', () => {
  const twelve = toll('Velmar', 'at least 12', { low: 12 })
  expect(relations(twelve, toll('Ostria', '17', { low: 17, high: 17 }))).toEqual([
    ['stronger', 'worker: 17 is within at least 12'],
  ])
})

test('about-figures and tolls of later days by another source exclude nothing', () => {
  const seventeen = { low: 17, high: 17 }
  const exact = toll('Velmar', '12', { low: 12, high: 12 })
  expect(relations(exact, toll('Ostria', '17', { ...seventeen, approximate: true }))).toEqual([])
  expect(relations(exact, toll('Ostria', '17', seventeen, '2031-05-04'))).toEqual([])
})

test('a statement of two counts, under two claims, bears on another once', () => {
  const counts = '12 people were killed and 30 others were injured in Tolvara.'
  const { claims, weights } = toldStory(
    [may(2), `Anna Velmar said that probably ${counts}`],
    [may(3), `Anna Velmar said that ${counts}`],
  )
  expect(claims).toHaveLength(2)
  const because = 'the same source is surer than before'
  expect(relationsAmong(claims, new Map(), weights, [])).toMatchObject([{ kind: 'stronger', because }])
})

const questionsAnswered = (...reports: Parameters<typeof toldStory>) => {
  const { claims, weights } = toldStory(...reports)
  const under = new Map(claims.map(({ id }) => [id, 'q-1']))
  const wordsOf = new Map(
    claims.flatMap(({ id, told }) => [
      [id, told[0].saying.best.proposition] as const,
      [told[0].statement.id, told[0].saying.best.proposition] as const,
    ]),
  )
  return relationsAmong(claims, under, weights, [])
    .filter(({ kind }) => kind === 'declines' || kind === 'denies')
    .map(({ kind, from, to }) => [kind, wordsOf.get(from), wordsOf.get(to)])
}

test('who does not confirm a deed declines what another says of it with a figure, and not another deed between the same', () => {
  const refusal = [
    may(3),
    'The alliance declined to confirm the deployment of North Korean troops to Russia, which it has followed for weeks with concern.',
  ] as const
  const asserted = 'North Korea has decided to send up to 12,000 soldiers to Russia to help it win the war in the east'
  expect(questionsAnswered([may(2), `The agency said that ${asserted}.`], refusal)).toEqual([
    ['declines', 'the deployment of North Korean troops to Russia', asserted],
  ])
  expect(questionsAnswered([may(2), 'The agency said that North Korea signed a treaty with Russia.'], refusal)).toEqual(
    [],
  )
})
