import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import { keepReading } from '../pipeline.ts'
import { reportReading } from './report-reading.ts'

const keptAt = '2031-05-04T10:00:00Z'
const url = 'https://tarn-herald.example/lock'

test('a report answers with its latest reading, its story, and the readings of its earlier texts, oldest first', async () => {
  const ledger = await scratchLedger()
  const readings = [14, 12, 13].map((barges) =>
    readingOf(`Engineers tested the Kessendam lock with ${barges} barges.`, { url }),
  )
  const stories = []
  for (const reading of readings) stories.push((await keepReading(ledger, reading, keptAt)).story)
  const id = readings[0]?.report.id ?? ''
  expect(await reportReading(ledger, id)).toEqual({
    reading: readings[2],
    story: stories[0],
    earlier: readings.slice(0, 2),
  })
})

test('an unknown report is named', async () => {
  const ledger = await scratchLedger()
  await expect(reportReading(ledger, 'nowhere')).rejects.toMatchObject({
    code: 'report-unknown',
    details: { id: 'nowhere' },
  })
})
