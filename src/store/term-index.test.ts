import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { indexFaults } from '../../test/index-faults.ts'
import { scratchFolder } from '../../test/scratch-ledger.ts'
import { inOneTransaction } from './ask.ts'
import type { Connection } from './driver.ts'
import { findDriver } from './find-driver.ts'
import { openLedger } from './open-ledger.ts'
import { TermIndex } from './term-index.ts'

/** A connection to an empty ledger. */
async function emptyLedger(): Promise<Connection> {
  const path = join(scratchFolder(), 'ledger.db')
  await (await openLedger(path)).close()
  const connection = (await findDriver()).open(path, 'write')
  onTestFinished(() => connection.close())
  return connection
}

/** Keeps a report with these terms: a new one, or one of those that are there. */
function keepTerms(
  connection: Connection,
  index: TermIndex,
  report: number | null,
  texts: readonly string[],
  day: string | null = null,
): void {
  keepTogether(connection, index, [{ report, texts, day }])
}

/** Keeps several in one transaction. */
function keepTogether(
  connection: Connection,
  index: TermIndex,
  kept: readonly { readonly report: number | null; readonly texts: readonly string[]; readonly day?: string | null }[],
): void {
  inOneTransaction(connection, () => {
    index.catchUp()
    for (const { report, texts, day = null } of kept) {
      if (report === null) {
        const number = index.lastReport + 1
        const terms = index.add(number, day, index.terms.enter(texts))
        connection.all(`INSERT INTO report VALUES (${number}, '${number}', '${number}', 's', ?, '{}', 'now', ?)`, [
          day,
          terms,
        ])
      } else {
        const [row] = connection.all(`SELECT terms FROM report WHERE number = ${report}`)
        const terms = index.alter(report, Reflect.get(Object(row), 'terms'), day, texts)
        connection.all(`UPDATE report SET terms = ?, day = ? WHERE number = ${report}`, [terms, day])
      }
    }
    index.settle()
  })
}

/** By each term the reports that have it, as the index finds them, and how often it counts it. */
function foundBy(index: TermIndex, texts: readonly string[]): (readonly [string, number, number[]])[] {
  index.catchUp()
  const terms = Array.from(index.terms.enter(texts))
  return index.reportsWith(terms).map(([stored, fresh], place) => {
    const reports = [...stored, ...fresh].sort((one, other) => one - other)
    return [texts[place] ?? '', index.terms.frequency(terms[place] ?? 0), reports] as const
  })
}

const vocabulary = [...'abcdefgh']
const someTerms = fc.uniqueArray(fc.constantFrom(...vocabulary), { maxLength: 5 })
const someDay = fc.constantFrom(null, '2031', '2031-05', '2031-05-04', '1969-12-31')
const step = fc.record({
  terms: someTerms,
  day: someDay,
  again: fc.option(fc.nat(), { freq: 3 }),
  another: fc.boolean(),
})

test('whatever is stored and whatever is only held in memory, the index finds what comparing all reports would', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 6 }), async (steps, mostFresh) => {
      const connection = await emptyLedger()
      const plain: (readonly string[])[] = []
      let index = new TermIndex(connection, { betweenParts: mostFresh, termsTogether: 1 })
      for (const { terms, day, again, another } of steps) {
        // Another process would know nothing of what this one remembers.
        if (another) index = new TermIndex(connection, { betweenParts: mostFresh, termsTogether: 1 })
        const known = again === null || plain.length === 0 ? null : again % plain.length
        keepTerms(connection, index, known === null ? null : known + 1, terms, day)
        if (known === null) plain.push(terms)
        else plain[known] = terms
      }
      for (const asked of [index, new TermIndex(connection, { betweenParts: mostFresh, termsTogether: 1 })]) {
        const expected = vocabulary.map((term) => {
          const reports = plain.flatMap((terms, place) => (terms.includes(term) ? [place + 1] : []))
          return [term, reports.length, reports]
        })
        expect(foundBy(asked, vocabulary)).toEqual(expected)
        expect(asked.reports).toBe(plain.length)
      }
      expect(indexFaults(connection, 1)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('a list of many reports is kept in pieces, and a report is put into it and taken out wherever it stands', async () => {
  const connection = await emptyLedger()
  const index = new TermIndex(connection, { betweenParts: 100, termsTogether: 1 })
  for (let report = 1; report <= 700; report++) keepTerms(connection, index, null, report % 50 === 0 ? [] : ['a'])
  for (const report of [1, 256, 300, 550, 699]) keepTerms(connection, index, report, ['b'])
  for (const report of [50, 1, 350, 600]) keepTerms(connection, index, report, ['a'])
  expect(indexFaults(connection, 1)).toEqual([])
})

test('reports altered in one transaction, stored and fresh, are found by what they have now, at once and afterwards', async () => {
  const connection = await emptyLedger()
  const index = new TermIndex(connection, { betweenParts: 4, termsTogether: 1 })
  for (let report = 1; report <= 6; report++) keepTerms(connection, index, null, ['a', 'b'])
  const altered = [1, 2, 6].map((report) => ({ report, texts: ['b', 'c'] }))
  keepTogether(connection, index, [...altered, { report: null, texts: ['c'] }])
  const found = [
    ['a', 3, [3, 4, 5]],
    ['b', 6, [1, 2, 3, 4, 5, 6]],
    ['c', 4, [1, 2, 6, 7]],
  ]
  for (const asked of [index, new TermIndex(connection, { betweenParts: 4, termsTogether: 1 })])
    expect(foundBy(asked, ['a', 'b', 'c'])).toEqual(found)
  expect(indexFaults(connection, 1)).toEqual([])
})
