import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Member, storyLedger } from '../src/claims/story-ledger.ts'
import { checkStory } from '../src/document/check-story.ts'
import { soundReading } from './sound-reading.ts'

const folder = join(import.meta.dirname, '../samples/reports')

/** The reports of the sample story by their numbers: 06 is a later text of 05. */
const members: Member[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const written = readFileSync(join(folder, file), 'utf8')
    if (!file.endsWith('.ndjson'))
      return { id: file.slice(0, 2), reading: soundReading({ text: written }), earlier: [] }
    const { title, ...given } = JSON.parse(written)
    return { id: file.slice(0, 2), reading: soundReading({ ...given, headline: title }), earlier: [] }
  })
const first = members.find(({ id }) => id === '05')
const story = storyLedger(
  's-1',
  members
    .filter(({ id }) => id !== '05')
    .map((member) => (member.id === '06' && first !== undefined ? { ...member, earlier: [first.reading] } : member)),
)

const changes = (kind: string) =>
  story.changes.flatMap(({ report, kind: its, before, after }) => (its === kind ? [[report, before, after]] : []))
const claimOf = (words: string) => story.claims.filter(({ proposition }) => proposition.includes(words))
/** The reports of the statements of each claim that is given in some words by any of them. */
const saidIn = (words: string) =>
  story.claims
    .filter(({ statements }) => statements.some(({ places }) => places.some((place) => place.words.includes(words))))
    .map(({ statements }) => statements.map(({ report }) => report))
const reportsOf = (words: string) => claimOf(words).map(({ statements }) => statements.map(({ report }) => report))

test('the ledger of the samples is sound', () => {
  const texts = new Map(members.map(({ id, reading }) => [id, reading.report.text]))
  expect(checkStory(story, (id) => texts.get(id))).toEqual([])
})

test('the copies of the agency text say once what it says', () => {
  expect(story.story.reports.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [`${id} of ${copyOf}`]))).toEqual([
    '02 of 01',
    '03 of 01',
    '04 of 01',
  ])
  // One claim of the dead and one of the injured.
  const both = ['01', '02', '03', '04']
  expect(reportsOf('killed at least 12 people')).toEqual([both, both])
})

test('the deaths of the firefighters are one claim, from hearsay to certain', () => {
  expect(reportsOf('vigili del fuoco')).toEqual([['06', '10']])
  expect(changes('certainty')).toContainEqual(['10', 'Uu', 'CT+'])
})

test('a statement that the headline, a crosshead and the body give is one with three places', () => {
  const [claim] = claimOf('i morti sono 33')
  expect(claim?.statements).toMatchObject([{ report: '13', source: 'Agenzia nazionale di soccorso' }])
  expect(claim?.statements[0]?.places).toHaveLength(3)
  expect(claimOf('i morti sono 33')).toHaveLength(1)
})

test('the tolls of the rescue agency are seen to change', () => {
  expect(changes('figure')).toEqual(
    expect.arrayContaining([
      ['13', 'almeno 17 (morto)', '33 (morto)'],
      ['13', 'più di 40 (ferito)', 'fino a 60 (ferito)'],
      ['17', '33 (morto)', '31 (morto)'],
      ['17', 'fino a 60 (ferito)', '58 (ferito)'],
    ]),
  )
})

test('a figure and a supposition are taken back', () => {
  expect(changes('retraction')).toEqual([
    ['14', null, 'its figure of 33 dead in the Sarvenna depot explosion'],
    ['17', null, 'l’ipotesi dell’attacco con un drone'],
  ])
})

test('the owner of the depot denies that the sensors were off, and Ostrevia that a drone of its own hit it', () => {
  expect(changes('denial')).toEqual([
    ['10', 'the gas sensors were broken', 'Sarvoil: i sensori fossero spenti'],
    [
      '11',
      'a drone probably hit the fuel depot in Sarvenna',
      'foreign ministry of Ostrevia: un dron de su país atacara el depósito de Sarvenna',
    ],
  ])
  const [denial] = story.relations.filter(({ kind }) => kind === 'denies')
  expect(denial?.because).toBe('it denies the same words')
})

test('that the sensors were broken, off and out of use is one claim', () => {
  expect(saidIn('i sensori del deposito erano spenti da settimane')).toEqual([['08', '10', '17']])
})

test('a refusal is told once, by whoever refuses', () => {
  expect(claimOf('ships had been damaged')).toHaveLength(1)
  expect(saidIn('questa ricostruzione')).toEqual([['08', '10', '13']])
  expect(claimOf('declined to comment')[0]?.statements[0]).toMatchObject({ wordless: true })
})

test('the changes are told day by day', () => {
  const days = story.changes.map(({ at }) => at?.slice(0, 10) ?? '')
  expect(days).toEqual([...days].sort())
})
