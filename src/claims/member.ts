import type { Reading } from '../document/reading.ts'

/** A report of a story: its id, its latest reading, and the readings of its earlier texts, oldest first. */
export interface Member {
  readonly id: string
  readonly reading: Reading
  readonly earlier: readonly Reading[]
}
