import type { Reading } from '../document/reading.ts'

/** What a report is about, for comparing it with others whatever their languages. */
export interface Fingerprint {
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known; null where nothing is. */
  readonly day: string | null
  /** Each once, in order; prefixed by their kind: 'name:kim yong-hyun', 'word:escala', 'figure:12000'. */
  readonly terms: readonly string[]
}

/** What a report is about: its names, numbers and longer words, folded so that they agree across languages. */
export function fingerprint(reading: Reading): Fingerprint {
  return { day: reading.report.published?.value.slice(0, 10) ?? null, terms: [] }
}
