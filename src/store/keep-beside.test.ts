import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import { keepReading } from '../pipeline.ts'
import type { Driver } from './driver.ts'
import { libsqlDriver } from './libsql-driver.ts'
import { nodeDriver } from './node-driver.ts'

const at = '2031-06-01T09:00:00Z'

test('what is written beside reports does not have the index read again', async () => {
  const found = nodeDriver() ?? (await libsqlDriver())
  expect(found).not.toBeNull()
  if (found === null) return
  let readings = 0
  const counting: Driver = {
    ...found,
    open: (path, mode) => {
      const connection = found.open(path, mode)
      return {
        ...connection,
        all: (sql, parameters) => {
          if (/SELECT number, terms FROM report/u.test(sql)) readings++
          return connection.all(sql, parameters)
        },
      }
    },
  }
  const ledger = await scratchLedger(counting)
  const keep = (id: string) => keepReading(ledger, readingOf(`The harbour of Velmo is shut, says ${id}.`, { id }), at)
  await keep('ada')
  const before = readings
  await ledger.inputs.remember([{ digest: Uint8Array.of(1), report: 'ada' }])
  await ledger.visits.set('a.example', '{}', at)
  await ledger.feeds.retryLater('https://a.example/feed', 'one')
  await ledger.feeds.settle('https://a.example/feed', 'one', 'whole')
  expect((await keep('bea')).outcome).toBe('new')
  expect(readings).toBe(before)
  ledger.upkeep.forgetReports(['ada'], { dryRun: false, at })
  await keep('cleo')
  expect(readings).toBeGreaterThan(before)
})
