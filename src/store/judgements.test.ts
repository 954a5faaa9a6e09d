import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type MadeReport, madeReading } from '../../test/made-reading.ts'
import { readingOf, scratchFolder, scratchLedger } from '../../test/scratch-ledger.ts'
import { checkJudgement } from '../document/check-judgement.ts'
import { judgementSchema } from '../document/judgement.ts'
import type { Reading } from '../document/reading.ts'
import { enterJudgement } from '../judging/enter-judgement.ts'
import { takeJudgementBack } from '../judging/take-back.ts'
import type { WantedVerdict } from '../judging/wanted-judgement.ts'
import { keepReading } from '../pipeline.ts'
import { listJudgements } from '../queries/list-judgements.ts'
import { storyLedgerOf } from '../queries/story-ledger.ts'
import { findDriver } from './find-driver.ts'
import type { Ledger } from './ledger.ts'
import { openLedger } from './open-ledger.ts'

const nina = { at: '2031-05-03T09:00:00Z', by: 'Nina', reason: 'the paper says so' }
const ole = { at: '2031-05-04T09:00:00Z', by: 'Ole', reason: 'a mistake' }
const lost = 'twelve fishing boats were lost in the harbour of Velmo'

const made = (more: Partial<MadeReport> = {}): MadeReport => ({
  outlet: 'Post',
  date: '2031-05-02',
  lines: [`Ada Renn said that ${lost}.`],
  entities: [{ name: 'Ada Renn', type: 'person' }],
  said: [{ by: 'Ada Renn', source: 'Ada Renn', cue: 'said', content: lost }],
  ...more,
})

const withId = (reading: Reading, id: string): Reading => ({ ...reading, report: { ...reading.report, id } })
const keep = (ledger: Ledger, reading: Reading) => keepReading(ledger, reading, '2031-05-02T10:00:00Z')
const given = (words: string) => ({ report: 'boats', words, start: null })
const speaker = (words = lost): WantedVerdict => ({
  kind: 'speaker',
  on: given(words),
  name: 'Port Authority',
  type: 'organisation',
})
const sourcesIn = async (ledger: Ledger, story: string) =>
  (await storyLedgerOf(ledger, story)).claims.flatMap(({ statements }) => statements.map(({ source }) => source))

test('a judgement is there when the ledger is opened again, as it was entered', async () => {
  const path = join(scratchFolder(), 'ledger.db')
  const ledger = await openLedger(path)
  const { story } = await keep(ledger, withId(madeReading(made()), 'boats'))
  const entered = await enterJudgement(ledger, speaker(), nina)
  await ledger.close()
  const again = await openLedger(path)
  expect(await again.judgements('all')).toEqual([entered])
  expect(await again.judgements({ story })).toEqual([entered])
  expect(await again.judgements({ report: 'boats' })).toEqual([entered])
  expect(await again.judgements({ report: 'other' })).toEqual([])
  expect(judgementSchema.parse(entered)).toEqual(entered)
  expect(checkJudgement(entered)).toEqual([])
  await again.close()
})

test('a judgement entered before a new analysis holds after it, and after a changed text was added', async () => {
  const ledger = await scratchLedger()
  const reading = withId(madeReading(made()), 'boats')
  const { story } = await keep(ledger, reading)
  await enterJudgement(ledger, speaker(), nina)
  expect(await sourcesIn(ledger, story)).toEqual(['Port Authority'])

  // The same text read by an analysis that cuts the words otherwise and knows nobody: another key, the same report.
  const anew = madeReading(made({ headline: 'Storm', entities: [], said: [{ cue: 'said', content: lost.slice(7) }] }))
  expect(await keep(ledger, withId(anew, 'boats'))).toMatchObject({ outcome: 'updated', story })
  expect(await sourcesIn(ledger, story)).toEqual(['Port Authority'])

  const lines = ['Corrected on Sunday.', `Ada Renn said that ${lost}.`]
  expect(await keep(ledger, withId(madeReading(made({ lines })), 'boats'))).toMatchObject({
    outcome: 'revision',
    story,
  })
  expect(await sourcesIn(ledger, story)).toEqual(['Port Authority'])

  const ten = lost.replace('twelve', 'ten')
  const edited = made({ lines: [`Ada Renn said that ${ten}.`], said: [{ by: 'Ada Renn', cue: 'said', content: ten }] })
  await keep(ledger, withId(madeReading(edited), 'boats'))
  expect(await sourcesIn(ledger, story)).toEqual(['Ada Renn'])
  expect((await listJudgements(ledger, null)).map(({ effect }) => effect)).toEqual(['words-gone'])
})

test('a judgement is taken back once, by an entry of its own, and says so', async () => {
  const ledger = await scratchLedger()
  const { story } = await keep(ledger, withId(madeReading(made()), 'boats'))
  const entered = await enterJudgement(ledger, speaker(), nina)
  const takenBack = await takeJudgementBack(ledger, entered.id.slice(0, 6), ole)
  expect(takenBack).toEqual({ ...entered, takenBack: ole })
  expect(await ledger.judgements('all')).toEqual([takenBack])
  expect(await sourcesIn(ledger, story)).toEqual(['Ada Renn'])
  await expect(takeJudgementBack(ledger, entered.id, nina)).rejects.toMatchObject({ code: 'judgement-taken-back' })
  await expect(takeJudgementBack(ledger, 'j-none', nina)).rejects.toMatchObject({ code: 'judgement-unknown' })
  await expect(takeJudgementBack(ledger, entered.id, { ...ole, by: ' ' })).rejects.toThrow('needs the name')
})

test('the same judgement entered twice is there once', async () => {
  const ledger = await scratchLedger()
  await keep(ledger, withId(madeReading(made()), 'boats'))
  await enterJudgement(ledger, speaker(), nina)
  await enterJudgement(ledger, speaker(), nina)
  expect(await ledger.judgements('all')).toHaveLength(1)
})

test.each([
  [{ ...speaker(), on: { report: 'ships', words: lost, start: null } }, 'report-unknown'],
  [speaker('twelve ships'), 'words-unknown'],
  [speaker('in'), 'words-ambiguous'],
  [speaker('  '), 'judgement-not-understood'],
  [{ kind: 'copy', report: 'boats', of: 'boats', same: true }, 'judgement-not-understood'],
  [{ kind: 'same-claim', on: [given(lost), given('fishing boats')], same: false }, 'judgement-not-understood'],
  [{ kind: 'copy', report: 'boats', of: 'ships', same: true }, 'report-unknown'],
  [{ kind: 'story', report: 'boats', with: 'ships' }, 'report-unknown'],
] as readonly (readonly [WantedVerdict, string])[])('%j is refused, and nothing is entered', async (wanted, code) => {
  const ledger = await scratchLedger()
  await keep(ledger, withId(madeReading(made({ lines: [`Ada Renn said that ${lost} in May.`] })), 'boats'))
  await expect(enterJudgement(ledger, wanted, nina)).rejects.toMatchObject({ code })
  expect(await ledger.judgements('all')).toEqual([])
})

test('words at which nothing is read are refused, and words of a place are told apart by where they begin', async () => {
  const ledger = await scratchLedger()
  const lines = ['In the harbour all is quiet today.', `Ada Renn said that ${lost}.`]
  const reading = madeReading(made({ lines }))
  await keep(ledger, withId(reading, 'boats'))
  await expect(enterJudgement(ledger, speaker('all is quiet'), nina)).rejects.toMatchObject({
    code: 'nothing-read-there',
  })
  const start = reading.report.text.lastIndexOf('the harbour')
  const wanted: WantedVerdict = { kind: 'no-statement', on: { report: 'boats', words: 'the harbour', start } }
  expect((await enterJudgement(ledger, wanted, nina)).verdict).toMatchObject({ anchor: { start } })
})

/** Three reports in three stories. */
async function threeStories(ledger: Ledger) {
  const texts = ['Rain falls on Velmo.', 'The school of Tarn has a new roof.', 'Orla won the race at Brine.']
  const kept = []
  for (const [i, text] of texts.entries())
    kept.push(await keep(ledger, readingOf(text, { id: `r${i}`, outlet: 'Post' })))
  return kept.map(({ story }) => story)
}

const storyOf = async (ledger: Ledger, id: string) => (await ledger.report(id))?.story
const move = (ledger: Ledger, report: string, company: string | null) =>
  enterJudgement(ledger, { kind: 'story', report, with: company }, { ...nina, reason: `${report} ${company}` })

test('a report goes to the story where a person says it belongs, and back when that is taken back', async () => {
  const ledger = await scratchLedger()
  const [first, second] = await threeStories(ledger)
  const entered = await move(ledger, 'r0', 'r1')
  expect(await storyOf(ledger, 'r0')).toBe(second)
  expect((await ledger.storyMembers(second ?? '')).map(({ id }) => id)).toEqual(['r0', 'r1'])
  expect((await storyLedgerOf(ledger, second ?? '')).story.reports.map(({ judged }) => judged)).toEqual([
    [entered.id],
    undefined,
  ])
  await takeJudgementBack(ledger, entered.id, ole)
  expect(await storyOf(ledger, 'r0')).toBe(first)
})

test('a report follows the one it belongs with, and one that is alone has a story of its own', async () => {
  const ledger = await scratchLedger()
  const [, second, third] = await threeStories(ledger)
  await move(ledger, 'r0', 'r1')
  await move(ledger, 'r1', 'r2')
  expect([await storyOf(ledger, 'r0'), await storyOf(ledger, 'r1')]).toEqual([third, third])
  const alone = await move(ledger, 'r1', null)
  const apart = await storyOf(ledger, 'r1')
  expect(await storyOf(ledger, 'r0')).toBe(apart)
  expect([second, third]).not.toContain(apart)
  await takeJudgementBack(ledger, alone.id, ole)
  expect([await storyOf(ledger, 'r0'), await storyOf(ledger, 'r1')]).toEqual([third, third])
})

test('reports that belong with each other in a circle end in one story', async () => {
  const ledger = await scratchLedger()
  await threeStories(ledger)
  for (const [report, company] of [
    ['r1', 'r2'],
    ['r2', 'r0'],
    ['r0', 'r1'],
  ] as const)
    await move(ledger, report, company)
  const stories = await Promise.all(['r0', 'r1', 'r2'].map((id) => storyOf(ledger, id)))
  expect(new Set(stories).size).toBe(1)
})

test('what was entered cannot be changed, and goes when a report that it quotes is taken out', async () => {
  const path = join(scratchFolder(), 'ledger.db')
  const ledger = await openLedger(path)
  await threeStories(ledger)
  const entered = await enterJudgement(ledger, { kind: 'copy', report: 'r0', of: 'r1', same: false }, nina)
  await ledger.takeBack(entered.id, ole)
  await ledger.close()
  const connection = (await findDriver()).open(path, 'write')
  connection.exec('PRAGMA foreign_keys = ON')
  const query = (words: string) => connection.all(words)
  expect(() => query("UPDATE judgement SET by = 'x'")).toThrow()
  expect(() => query("UPDATE taking_back SET by = 'x'")).toThrow()
  query('DELETE FROM revision WHERE report = 1')
  query('DELETE FROM report WHERE number = 1')
  for (const table of ['judgement', 'taking_back', 'judged_report'])
    expect(query(`SELECT count(*) AS count FROM ${table}`)).toEqual([{ count: 0 }])
  connection.close()
})
