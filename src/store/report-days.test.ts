import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { scratchFolder } from '../../test/scratch-ledger.ts'
import { daySpan } from '../stories/day-gap.ts'
import { findDriver } from './find-driver.ts'
import { openLedger } from './open-ledger.ts'
import { ReportDays } from './report-days.ts'

async function emptyDays() {
  const path = join(scratchFolder(), 'ledger.db')
  await (await openLedger(path)).close()
  const connection = (await findDriver()).open(path, 'write')
  onTestFinished(() => connection.close())
  return { days: new ReportDays(connection), connection }
}

const day = (number: number) => new Date(Date.UTC(2031, 0, number)).toISOString().slice(0, 10)

test('the reports that are too old for a day are left out as far as all that were kept before them are', async () => {
  const { days } = await emptyDays()
  for (let report = 1; report <= 5000; report++) days.put(report, day(Math.floor(report / 100)))
  expect(days.firstWithin(10, daySpan(day(50)))).toBe(3072)
  expect(days.firstWithin(10, daySpan(null))).toBe(0)
  expect(days.firstWithin(10, daySpan(day(1)))).toBe(0)
  // A late one among the old is near to what is new, and so are those behind it.
  days.put(1500, day(49))
  expect(days.firstWithin(10, daySpan(day(50)))).toBe(1024)
  days.put(1500, day(15))
  expect(days.firstWithin(10, daySpan(day(50)))).toBe(3072)
})

test('what has no date is as old as what was kept around it, and where nothing has a date nothing is old', async () => {
  const { days } = await emptyDays()
  for (let report = 1; report <= 3000; report++) days.put(report, null)
  expect(days.firstWithin(10, daySpan(day(500)))).toBe(0)
  days.put(1100, day(1))
  expect(days.firstWithin(10, daySpan(day(500)))).toBe(2048)
})

test('days come back from the ledger as they were put', async () => {
  const { days, connection } = await emptyDays()
  const put = [null, '2031', '2031-02', '2031-02-28', '1969-07-20', 'XXXX-01-01']
  for (const [place, each] of put.entries()) days.put(place + 1, each)
  days.write(put.length)
  const read = new ReportDays(connection)
  read.read()
  const asked = ['2030-12-01', '2031-03-05', '1969-07-25'].map(daySpan)
  const gaps = (of: ReportDays) => put.map((_, place) => asked.map((span) => of.gap(place + 1, span)))
  expect(gaps(read)).toEqual(gaps(days))
  expect(put.map((_, place) => read.isDated(place + 1))).toEqual([false, true, true, true, true, false])
})
