import type { Reading } from '../document/reading.ts'

/** A reading as a row of the ledger holds it. */
export function keptReading(reading: Reading): string {
  return JSON.stringify(reading)
}

/** What a row of the ledger holds, as the reading it is. */
export function readingFrom(kept: string): Reading {
  return JSON.parse(kept)
}
