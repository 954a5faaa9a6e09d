import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import { checkReading } from '../document/check-reading.ts'
import { checkStory } from '../document/check-story.ts'
import { keepReading } from '../pipeline.ts'
import { storyLedgerOf } from '../queries/story-ledger.ts'
import type { Ledger } from '../store/ledger.ts'
import { libsqlDriver } from '../store/libsql-driver.ts'
import { nodeDriver } from '../store/node-driver.ts'
import { packReading } from '../store/packed-reading.ts'
import { findTarget, forget, type Taken } from './forget.ts'

const drivers = [await libsqlDriver(), nodeDriver()].filter((driver) => driver !== null)
const keptAt = '2031-05-04T10:00:00Z'
const at = '2031-06-01T09:00:00Z'

const harbour =
  'The harbour of Velmo is shut, Edvin Karsolo said on Monday.\n\nKarsolo warned 40 crews. “Nobody sails,” Karsolo said.'
const shouting = 'KARSOLO: PORTO CHIUSO\n\nIl porto di Velmo è chiuso, ha detto il ministro Edvin Kársolo a Tarn.'
const other = 'Mayor Ada Renn said that the quinces of Altamore are ripe.'

async function velmo(ledger: Ledger) {
  const kept = []
  for (const reading of [
    readingOf(harbour, { url: 'https://velmo.example/edvin-karsolo-shuts-harbour', outlet: 'Velmo Post' }),
    readingOf(shouting, { id: 'karsolo-1', outlet: 'Corriere di Tarn', input: 'karsolo.txt' }),
    readingOf(other, { id: 'quinces', outlet: 'Altamore Post' }),
  ])
    kept.push(await keepReading(ledger, reading, keptAt))
  return kept.map(({ report }) => report)
}

/** The bytes of the ledger's file and of what lies beside it. */
function rawBytesOf({ path }: Ledger): Buffer {
  const folder = dirname(path)
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
}

/** The same as one text, with what is compressed in them: the readings. */
function bytesOf(ledger: Ledger): string {
  const readings = [...ledger.upkeep.revisions()].map(({ reading }) => JSON.stringify(reading))
  return [rawBytesOf(ledger).toString('utf8'), ...readings].join('\n')
}

/** Some bytes of each reading as it lies compressed in the file. */
function compressed(ledger: Ledger): Buffer[] {
  return [...ledger.upkeep.revisions()].map(({ report, reading }) =>
    Buffer.from(packReading(reading, report)).subarray(0, 200),
  )
}

async function take(ledger: Ledger, what: string, options = {}, dryRun = false): Promise<Taken> {
  const target = await findTarget(ledger, what, { copies: false, wholeName: false, ...options })
  return forget(ledger, target, { dryRun, at })
}

describe.each(drivers)('by $name', (driver) => {
  test('a name that is forgotten is nowhere in the file nor beside it, in whatever form, while it is open', async () => {
    const ledger = await scratchLedger(driver)
    await velmo(ledger)
    expect(bytesOf(ledger)).toMatch(/karsolo/i)
    const before = compressed(ledger)
    expect(before.map((bytes) => rawBytesOf(ledger).includes(bytes))).toEqual([true, true, true])
    const taken = await take(ledger, 'Edvin Karsolo')
    expect(taken).toMatchObject({ kind: 'name', reports: [{ places: 5 }, { places: 5 }], others: [] })
    expect(bytesOf(ledger).normalize('NFD').replace(/\p{M}/gu, '')).not.toMatch(/karsolo|carsol|edvin/i)
    expect(before.map((bytes) => rawBytesOf(ledger).includes(bytes))).toEqual([false, false, true])
    expect(bytesOf(ledger)).toContain('quinces of Altamore')
  })

  test('a report that is forgotten is nowhere in the file nor beside it, nor are the terms that it alone had', async () => {
    const ledger = await scratchLedger(driver)
    const [first = ''] = await velmo(ledger)
    const before = compressed(ledger)
    const taken = await take(ledger, first)
    expect(before.map((bytes) => rawBytesOf(ledger).includes(bytes))).toEqual([false, true, true])
    expect(taken).toMatchObject({ kind: 'reports', reports: [{ id: first, outlet: 'Velmo Post', texts: 1 }] })
    expect(await ledger.report(first)).toBeNull()
    expect(bytesOf(ledger)).not.toMatch(/Nobody sails|velmo\.example|word:warned/)
    expect(bytesOf(ledger)).toContain('porto di Velmo')
  })
})

test('what is left of a reading is sound, keeps its spans, says what was done, and is a story still', async () => {
  const ledger = await scratchLedger()
  const [first = ''] = await velmo(ledger)
  const before = await ledger.report(first)
  await take(ledger, 'edvin karsolo')
  const after = await ledger.report(first)
  const reading = after?.readings[0]
  if (reading === undefined || before === null) throw new Error('the report is gone')
  expect(checkReading(reading)).toEqual([])
  expect(reading.report.text).toBe(
    'The harbour of Velmo is shut, █████ ███████ said on Monday.\n\n███████ warned 40 crews. “Nobody sails,” ███████ said.',
  )
  expect(reading.report.url).toBe('https://velmo.example/█████-███████-shuts-harbour')
  expect(reading.attributions).toEqual(before.readings[0].attributions)
  expect(reading.notices.map(({ rule }) => rule)).toContain('name-taken-out')
  expect(reading.entities).toContainEqual(expect.objectContaining({ name: '█████ ███████', type: 'anonymous' }))
  const story = await storyLedgerOf(ledger, after?.story ?? '')
  const texts = new Map((await ledger.storyMembers(story.story.id)).map(({ id, reading }) => [id, reading.report.text]))
  expect(checkStory(story, (id) => texts.get(id))).toEqual([])
  expect(story.claims.flatMap(({ statements }) => statements.map(({ source }) => source))).toContain('█████ ███████')
})

test('a report that comes again does not bring a forgotten name back, under whatever id it is kept now', async () => {
  const ledger = await scratchLedger()
  await velmo(ledger)
  await take(ledger, 'Edvin Karsolo')
  const stories = await ledger.storyIds()
  expect(await velmo(ledger)).toEqual([expect.stringMatching(/^r-/), '███████-1', 'quinces'])
  expect(await ledger.storyIds()).toEqual(stories)
  const later = await keepReading(ledger, readingOf('Karsolo’s ferry sails again, says Renn.'), keptAt)
  expect((await ledger.report(later.report))?.readings[0].report.text).toBe('███████’s ferry sails again, says Renn.')
  expect(bytesOf(ledger)).not.toMatch(/karsolo/i)
})

test('a report that was forgotten is refused when it comes again, until it may be kept again', async () => {
  const ledger = await scratchLedger()
  await velmo(ledger)
  await take(ledger, 'quinces')
  const again = () => keepReading(ledger, readingOf(other, { id: 'quinces', outlet: 'Altamore Post' }), keptAt)
  await expect(again()).rejects.toMatchObject({ code: 'report-forgotten', details: { id: 'quinces', at } })
  expect(ledger.upkeep.letBeKeptAgain('quinces')).toBe(true)
  expect(ledger.upkeep.letBeKeptAgain('quinces')).toBe(false)
  expect(await again()).toMatchObject({ outcome: 'new' })
})

test('a name that may be kept again is kept again, and what two names share goes on being blotted for the other', async () => {
  const ledger = await scratchLedger()
  await keepReading(ledger, readingOf('Edvin Karsolo met Mara Karsolo.'), keptAt)
  await take(ledger, 'Edvin Karsolo', { wholeName: true })
  await take(ledger, 'Mara Karsolo')
  ledger.upkeep.letBeKeptAgain('Edvin Karsolo')
  const { report } = await keepReading(ledger, readingOf('Edvin Karsolo met Mara Karsolo again.'), keptAt)
  expect((await ledger.report(report))?.readings[0].report.text).toBe('Edvin ███████ met ████ ███████ again.')
})

test('a dry run says the same as the deed, and alters nothing', async () => {
  const ledger = await scratchLedger()
  const [first = ''] = await velmo(ledger)
  const before = await ledger.report(first)
  for (const what of ['Edvin Karsolo', first]) {
    const tried = await take(ledger, what, {}, true)
    expect(await ledger.report(first)).toEqual(before)
    expect((await ledger.forgotten()).names).toBeNull()
    if (what !== first) continue
    expect(await take(ledger, what)).toEqual(tried)
  }
})

test('two texts of a report that differ in the name alone become one, and the next is its second', async () => {
  const ledger = await scratchLedger()
  const url = 'https://velmo.example/harbour'
  for (const name of ['Karsolo', 'Kársolo'])
    await keepReading(ledger, readingOf(`The harbour is shut, ${name} said.`, { url }), keptAt)
  const { report } = await keepReading(ledger, readingOf('The harbour is open.', { url }), keptAt)
  await take(ledger, 'Karsolo')
  const texts = async () => (await ledger.report(report))?.readings.map((reading) => reading.report.text)
  expect(await texts()).toEqual(['The harbour is shut, ███████ said.', 'The harbour is open.'])
  await keepReading(ledger, readingOf('The harbour is shut again.', { url }), keptAt)
  expect(await texts()).toHaveLength(3)
})

test('reports whose ids become the same keep ids of their own', async () => {
  const ledger = await scratchLedger()
  for (const name of ['karsolo', 'morello'])
    await keepReading(ledger, readingOf(`${name} and the harbour.`, { id: `${name}-1`, outlet: 'Velmo Post' }), keptAt)
  await take(ledger, 'Karsolo')
  await take(ledger, 'Morello')
  expect(await ledger.report('███████-1')).not.toBeNull()
  const [members = []] = await Promise.all((await ledger.storyIds()).map(ledger.storyMembers))
  expect(members.every(({ id, reading }) => id === reading.report.id)).toBe(true)
})

test('names of others that hold the name are told', async () => {
  const ledger = await scratchLedger()
  await keepReading(ledger, readingOf('Edvin Karsolo left. Minister Mara Karsolo said that he left.'), keptAt)
  expect(await take(ledger, 'Edvin Karsolo', {}, true)).toMatchObject({
    others: [{ name: 'Mara Karsolo', reports: 1 }],
  })
})

test('copies of a report are named, and go with it where that is asked', async () => {
  const ledger = await scratchLedger()
  const text = `${harbour} The ferry to Tarn stays in port as well, and so do the boats of the harbour police.`
  const [first = '', second = ''] = [
    await keepReading(ledger, readingOf(text, { id: 'a', outlet: 'Velmo Post', date: '2031-05-01' }), keptAt),
    await keepReading(ledger, readingOf(text, { id: 'b', outlet: 'Tarn Herald', date: '2031-05-02' }), keptAt),
  ].map(({ report }) => report)
  expect(await findTarget(ledger, first, { copies: false, wholeName: false })).toMatchObject({ copies: [second] })
  expect(await take(ledger, first, { copies: true })).toMatchObject({ reports: [{ id: first }, { id: second }] })
  expect(await ledger.storyIds()).toEqual([])
})

test('a name that stands nowhere, and what is no name, are refused', async () => {
  const ledger = await scratchLedger()
  await velmo(ledger)
  for (const what of ['Dora Vantes', '…'])
    await expect(take(ledger, what)).rejects.toMatchObject({ code: 'nothing-to-forget' })
  expect((await ledger.forgotten()).names).toBeNull()
})
