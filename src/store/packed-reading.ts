import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Reading } from '../document/reading.ts'

/**
 * A reading as the ledger holds it, a third of its JSON in size, under its id in the ledger, by which everything else
 * there names the report. The lowest level of compression takes half the time of the usual one and hardly more room.
 */
export function packReading(reading: Reading, id: string): Uint8Array {
  return packJson(JSON.stringify({ ...reading, report: { ...reading.report, id } }))
}

/** The JSON of a reading, compressed. */
export function packJson(json: string): Uint8Array {
  return deflateRawSync(json, { level: 1 })
}

export function unpackReading(packed: Uint8Array): Reading {
  return JSON.parse(unpackJson(packed))
}

/** The JSON that was compressed, to the byte. */
export function unpackJson(packed: Uint8Array): string {
  return inflateRawSync(packed).toString('utf8')
}
