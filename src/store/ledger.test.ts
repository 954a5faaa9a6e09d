import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import type { Reading } from '../document/reading.ts'
import { keepReading, keepReady } from '../pipeline.ts'
import type { Ledger } from './ledger.ts'
import { readyReading } from './ready-reading.ts'

const keptAt = '2031-05-04T10:00:00Z'
const later = '2031-05-05T10:00:00Z'
const address = 'https://velmo-post.example/harbour'
const keep = (ledger: Ledger, reading: Reading) => keepReading(ledger, reading, keptAt)
const textsOf = async (ledger: Ledger, id: string) =>
  (await ledger.report(id))?.readings.map((reading) => reading.report.text)

test('a reading comes back from the ledger as it went in', async () => {
  const ledger = await scratchLedger()
  const reading = readingOf('«Il porto è chiuso», ha detto la sindaca Ada Renn. 🚢\r\nLo\0 dicono \ud83d in tre.', {
    id: 'harbour-1',
    outlet: 'Velmo Post',
    date: '2031-05-03',
  })
  const kept = await keep(ledger, reading)
  expect(kept).toMatchObject({ report: 'harbour-1', outcome: 'new' })
  expect(await ledger.report('harbour-1')).toEqual({ id: 'harbour-1', story: kept.story, readings: [reading], keptAt })
})

test('the same reading kept again changes nothing, by whatever file it comes', async () => {
  const ledger = await scratchLedger()
  const text = 'The harbour of Velmo is shut until Monday.'
  const first = await keep(ledger, readingOf(text, { url: address }))
  const again = await keepReading(ledger, readingOf(text, { url: `${address}#top`, input: 'copy.txt' }), later)
  expect(again).toEqual({ ...first, outcome: 'updated' })
  expect(await keepReading(ledger, readingOf(text, { url: `${address}#top` }), later)).toEqual({
    ...first,
    outcome: 'unchanged',
  })
  expect(await textsOf(ledger, first.report)).toEqual([text])
})

test('a changed text at the same address is a revision: the story stays, the older text stays before it', async () => {
  const ledger = await scratchLedger()
  const texts = ['Nine boats were lost at Velmo.', 'Seven boats were lost at Velmo.', 'No boat was lost at all.']
  const outcomes = []
  for (const text of texts) outcomes.push(await keep(ledger, readingOf(text, { url: address })))
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'revision', 'revision'])
  expect(new Set(outcomes.map(({ story }) => story)).size).toBe(1)
  const [report] = outcomes.map((kept) => kept.report)
  expect(await textsOf(ledger, report ?? '')).toEqual(texts)
  const [member] = await ledger.storyMembers(outcomes[0]?.story ?? '')
  expect(member?.reading.report.text).toBe(texts[2])
  expect(member?.earlier.map((reading) => reading.report.text)).toEqual(texts.slice(0, 2))
})

test('adding all revisions of a report once more adds nothing and leaves the latest the latest', async () => {
  const ledger = await scratchLedger()
  const texts = ['Nine boats were lost at Velmo.', 'Seven boats were lost at Velmo.']
  const readings = texts.map((text) => readingOf(text, { url: address }))
  for (const reading of readings) await keep(ledger, reading)
  const again = []
  for (const reading of readings) again.push(await keep(ledger, reading))
  expect(again.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
  expect(await textsOf(ledger, again[0]?.report ?? '')).toEqual(texts)
})

test('the same text with another date is the same revision, read anew', async () => {
  const ledger = await scratchLedger()
  const text = 'The harbour of Velmo is shut until Monday.'
  const first = await keep(ledger, readingOf(text))
  const dated = await keepReading(ledger, readingOf(text, { date: '2031-05-03' }), later)
  expect(dated).toEqual({ ...first, outcome: 'updated' })
  const kept = await ledger.report(first.report)
  expect(kept?.readings.map((reading) => reading.report.published?.value)).toEqual(['2031-05-03'])
  expect(kept?.keptAt).toBe(keptAt)
})

test('two reports that were given the same id are both kept, the second under an id of its own', async () => {
  const ledger = await scratchLedger()
  const one = await keep(ledger, readingOf('Velmo shuts its harbour.', { id: '17', outlet: 'Velmo Post' }))
  const other = await keep(ledger, readingOf('A bakery opens in Tarn.', { id: '17', outlet: 'Tarn Herald' }))
  expect(one.report).toBe('17')
  expect(other.report).toMatch(/^17~[0-9a-f]{6}$/)
  expect(await keep(ledger, readingOf('A bakery opens in Tarn.', { id: '17', outlet: 'Tarn Herald' }))).toEqual({
    ...other,
    outcome: 'unchanged',
  })
  const kept = await ledger.report(other.report)
  expect(kept?.readings[0].report).toMatchObject({ id: other.report, outlet: 'Tarn Herald' })
  const members = (await Promise.all([one, other].map(({ story }) => ledger.storyMembers(story)))).flat()
  expect(members.map((member) => member.reading.report.id)).toEqual(members.map((member) => member.id))
})

test('a report that nobody kept is not there, nor a story', async () => {
  const ledger = await scratchLedger()
  expect(await ledger.report('harbour-1')).toBeNull()
  expect(await ledger.storyMembers('s-0000000000')).toEqual([])
  expect(await ledger.storyIds()).toEqual([])
})

test('where placing fails nothing of the report is kept, and the ledger goes on', async () => {
  const ledger = await scratchLedger()
  const reading = readingOf('The harbour of Velmo is shut until Monday.')
  const entry = {
    ready: { ...readyReading(reading), fingerprint: { day: null, language: 'en', terms: ['word:harbou'] } },
    identity: 'text 1',
    keptAt,
  }
  const failing = ledger.keep({
    ...entry,
    place: () => {
      throw new RangeError('no place')
    },
  })
  await expect(failing).rejects.toThrow('no place')
  expect(await ledger.report(reading.report.id)).toBeNull()
  expect(await keep(ledger, reading)).toMatchObject({ outcome: 'new' })
})

test('reports kept in any order, at once or one by one, are each there exactly once', async () => {
  const report = fc.record({
    text: fc.stringMatching(/^[A-Z][a-zàéö]{2,9}( [a-z]{1,8}| [0-9]{1,4}| [A-Z][a-z]+){0,12}\.$/),
    id: fc.option(fc.string({ unit: 'binary', minLength: 1, maxLength: 4 })),
    outlet: fc.option(fc.constantFrom('Velmo Post', 'Tarn Herald')),
    date: fc.option(fc.constantFrom('2031', '2031-05', '2031-05-03', '2031-05-03T08:30:00Z')),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(report, { maxLength: 12 }), fc.boolean(), async (reports, together) => {
      const ledger = await scratchLedger()
      const readings = reports.map(({ text, ...given }) => readingOf(text, given))
      const kept = []
      if (together) kept.push(...(await Promise.all(readings.map((reading) => keep(ledger, reading)))))
      else for (const reading of readings) kept.push(await keep(ledger, reading))
      const stories = await ledger.storyIds()
      const members = (await Promise.all(stories.map((story) => ledger.storyMembers(story)))).flat()
      const ids = kept.filter(({ outcome }) => outcome === 'new').map((one) => one.report)
      expect(members.map((member) => member.id).sort()).toEqual(ids.sort())
      for (const [i, reading] of readings.entries())
        expect(await textsOf(ledger, kept[i]?.report ?? '')).toContain(reading.report.text)
    }),
    { numRuns: 30 },
  )
})

test('whoever keeps one batch after the other lets the process turn to what else waits', async () => {
  const ledger = await scratchLedger()
  let turned = false
  setImmediate(() => {
    turned = true
  })
  await keepReady(ledger, [readyReading(readingOf('The harbour of Velmo is shut until Monday.'))], keptAt)
  expect(turned).toBe(true)
})
