import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import { keepReading, keepReady } from '../pipeline.ts'
import type { Driver } from './driver.ts'
import { libsqlDriver } from './libsql-driver.ts'
import { nodeDriver } from './node-driver.ts'
import { readyReading } from './ready-reading.ts'
import { searchBatch } from './search-index.ts'

const at = '2031-06-01T09:00:00Z'

test('what is written beside reports does not have the index read again', async () => {
  const { ledger, timesRead } = await ledgerWhoseIndexIsCounted()
  const keep = (id: string) => keepReading(ledger, readingOf(textOf(id), { id }), at)
  await keep('ada')
  const before = timesRead()
  expect(before).toBeGreaterThan(0)
  await ledger.inputs.remember([{ digest: Uint8Array.of(1), report: 'ada' }])
  await ledger.visits.set('a.example', '{}', at)
  await ledger.feeds.retryLater('https://a.example/feed', 'one')
  await ledger.feeds.settle('https://a.example/feed', 'one', 'whole')
  expect((await keep('bea')).outcome).toBe('new')
  expect(timesRead()).toBe(before)
  ledger.upkeep.forgetReports(['ada'], { dryRun: false, at })
  await keep('cleo')
  expect(timesRead()).toBeGreaterThan(before)
})

test('making reports searchable does not have the index read again', async () => {
  const { ledger, timesRead } = await ledgerWhoseIndexIsCounted()
  await keepReading(ledger, readingOf(textOf('ada'), { id: 'ada' }), at)
  const before = timesRead()
  const ready = Array.from({ length: searchBatch }, (_, place) =>
    readyReading(readingOf(textOf(`bea ${place}`), { id: `b${place}` })),
  )
  await keepReady(ledger, ready, at)
  await keepReading(ledger, readingOf(textOf('cleo'), { id: 'cleo' }), at)
  expect(timesRead()).toBe(before)
})

function textOf(name: string): string {
  return `The harbour of Velmo is shut, says ${name}.`
}

async function ledgerWhoseIndexIsCounted() {
  const found = nodeDriver() ?? (await libsqlDriver())
  if (found === null) throw new Error('there is no SQLite here')
  let readings = 0
  const counting: Driver = {
    ...found,
    open: (path, mode) => {
      const connection = found.open(path, mode)
      return {
        ...connection,
        all: (sql, parameters) => {
          if (/SELECT number, day, terms FROM report/u.test(sql)) readings++
          return connection.all(sql, parameters)
        },
      }
    },
  }
  return { ledger: await scratchLedger(counting), timesRead: () => readings }
}
