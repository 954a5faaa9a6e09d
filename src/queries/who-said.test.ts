import { expect, test } from 'vitest'
import { scratchLedger } from '../../test/scratch-ledger.ts'
import { soundReading } from '../../test/sound-reading.ts'
import { tolvaraLedger, tolvaraReports } from '../../test/tolvara-ledger.ts'
import { keepReading } from '../pipeline.ts'
import { search } from './search.ts'
import { sourceRecord } from './source-record.ts'
import { whoSaid } from './who-said.ts'

const anybody = { words: null, source: null, language: null, since: null }

test('who said some words: every statement that holds them, the earliest first', async () => {
  const ledger = await tolvaraLedger()
  const { said, leftOut } = await whoSaid(ledger, { ...anybody, words: 'bridges closed' })
  expect(said.map(({ origin, statement, report }) => [statement.at, origin.name, report.outlet])).toEqual([
    ['2031-03-03', 'Edda Morn', 'The Tolvara Post'],
    ['2031-03-05', 'Tolvara Port Authority', 'Kelbury Herald'],
    ['2031-03-05', 'Edda Morn', 'Kelbury Herald'],
  ])
  expect(leftOut).toBe(0)
})

test('what speaks of two matters, and so stands under two claims, was said once', async () => {
  const ledger = await scratchLedger()
  const text = 'The Tolvara police said that at least 12 people were killed and 30 others were injured.'
  await keepReading(ledger, soundReading({ id: 'r1', date: '2031-05-02', text }), '2031-05-03T12:00:00Z')
  const { said } = await whoSaid(ledger, { ...anybody, words: 'killed' })
  expect(said.map(({ figures }) => figures.map(({ low }) => low))).toEqual([[12, 30]])
  expect((await sourceRecord(ledger, 'police')).sources).toMatchObject([{ acts: { assert: 1 } }])
})

test('words of the report that nobody says are not said; a phrase must stand there word by word', async () => {
  const ledger = await tolvaraLedger()
  expect((await whoSaid(ledger, { ...anybody, words: 'Monday' })).said).toEqual([])
  expect((await whoSaid(ledger, { ...anybody, words: '"closed until the bolts"' })).said).toHaveLength(3)
  expect((await whoSaid(ledger, { ...anybody, words: '"bolts until"' })).said).toEqual([])
})

test('it can be kept to a source, by some words of its name, and to a time', async () => {
  const ledger = await tolvaraLedger()
  const ofMorn = await whoSaid(ledger, { ...anybody, source: 'morn' })
  expect(new Set(ofMorn.said.map(({ origin }) => origin.name))).toEqual(new Set(['Edda Morn']))
  expect(ofMorn.said).toHaveLength(2)
  expect((await whoSaid(ledger, { ...anybody, source: 'Morn', since: '2031-03-04' })).said).toHaveLength(1)
  await expect(whoSaid(ledger, { ...anybody, words: '«»' })).rejects.toMatchObject({ code: 'words-missing' })
})

test('the record of a source counts what it did and what others denied later, under each name that fits', async () => {
  const ledger = await tolvaraLedger()
  const { sources } = await sourceRecord(ledger, 'Edda Mörn')
  expect(sources).toMatchObject([
    {
      name: 'Edda Morn',
      affiliation: 'IT',
      stories: 1,
      outlets: 2,
      first: '2031-03-03',
      last: '2031-03-05',
      acts: { assert: 2 },
      deniedLater: 2,
      takenBack: 0,
    },
  ])
  expect(sources[0]?.said[0]?.deniedBy.map(({ origin }) => origin.name)).toEqual(['Tolvara Port Authority'])
  // The port denied; nobody denied the port.
  expect((await sourceRecord(ledger, 'tolvara port')).sources).toMatchObject([{ acts: { deny: 1 }, deniedLater: 0 }])
  await expect(sourceRecord(ledger, 'Nobody')).rejects.toMatchObject({ code: 'source-unknown' })
})

test('a search leads to the exact words, and to the statements that hold them', async () => {
  const ledger = await tolvaraLedger()
  const { total, reports } = await search(ledger, { ...anybody, words: 'bolt', limit: 1 })
  expect([total, reports.length]).toEqual([2, 1])
  for (const { id, passages, statements } of reports) {
    const text = tolvaraReports.find(({ report }) => report.id === id)?.report.text ?? ''
    expect(passages.flatMap(({ matches }) => matches.map((span) => text.slice(...span)))).toContain('bolts')
    for (const { span, words } of [...passages, ...statements]) expect(text.slice(...span)).toBe(words)
    expect(statements.length).toBeGreaterThan(0)
  }
})
