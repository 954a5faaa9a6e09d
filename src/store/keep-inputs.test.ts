import { describe, expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import { keepReading } from '../pipeline.ts'
import { findTarget, forget } from '../upkeep/forget.ts'
import { libsqlDriver } from './libsql-driver.ts'
import { nodeDriver } from './node-driver.ts'

const drivers = [await libsqlDriver(), nodeDriver()].filter((driver) => driver !== null)
const at = '2031-06-01T09:00:00Z'
const [one, other] = [Uint8Array.of(1, 2, 3), Uint8Array.of(0, 0, 0)]

describe.each(drivers)('by $name', (driver) => {
  test('what was read is known by its digest as long as its report is in the ledger', async () => {
    const ledger = await scratchLedger(driver)
    const { report, story } = await keepReading(ledger, readingOf('The harbour of Velmo is shut.', { id: 'h-1' }), at)
    expect(await ledger.inputs.find(one)).toBeNull()
    await ledger.inputs.remember([
      { digest: one, report },
      { digest: other, report: 'not there' },
    ])
    await ledger.inputs.remember([{ digest: one, report }])
    expect(await ledger.inputs.find(one)).toEqual({ report, story })
    expect(await ledger.inputs.find(other)).toBeNull()
    const target = await findTarget(ledger, report, { copies: false, wholeName: false })
    await forget(ledger, target, { dryRun: false, at })
    expect(await ledger.inputs.find(one)).toBeNull()
  })
})
