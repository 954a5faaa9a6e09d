import { expect, test } from 'vitest'
import { readingOf } from '../../test/scratch-ledger.ts'
import { unpackReading } from './packed-reading.ts'
import { packedUnder, readyReading } from './ready-reading.ts'

const reading = readingOf('The harbour of Velmo is shut for 40 crews, Mayor Ada Renn said.', {
  id: 'harbour',
  outlet: 'Velmo Post',
  date: '2031-05-03',
})

test('a reading that is ready to be kept holds the whole of it, and nothing but bytes and words goes to another thread', () => {
  const ready = readyReading(reading)
  expect(unpackReading(ready.packed)).toEqual(reading)
  expect(ready.packed.buffer.byteLength).toBe(ready.packed.byteLength)
  expect(structuredClone(ready)).toEqual(ready)
})

test('the same reading is made ready in the same way, and another one is another', () => {
  expect(readyReading(unpackReading(readyReading(reading).packed))).toEqual(readyReading(reading))
  const other = readyReading({ ...reading, report: { ...reading.report, text: `${reading.report.text} ` } })
  const { key, textDigest, identity } = readyReading(reading)
  expect(other.key).not.toBe(key)
  expect(other.textDigest).not.toBe(textDigest)
  expect(other.identity).toBe(identity)
})

test('under another id the whole reading has that id and is otherwise the same', () => {
  const ready = readyReading(reading)
  expect(packedUnder('harbour', ready)).toBe(ready.packed)
  const { report, ...rest } = unpackReading(packedUnder('harbour~1', ready))
  expect({ ...rest, report: { ...report, id: 'harbour' } }).toEqual(reading)
  expect(report.id).toBe('harbour~1')
})
