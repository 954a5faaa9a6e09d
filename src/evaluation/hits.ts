/** How many there are in the gold, how many were found, and how many are in both. */
export interface Hits {
  readonly both: number
  readonly found: number
  readonly gold: number
}

export const noHits: Hits = { both: 0, found: 0, gold: 0 }

/** Precision, recall and their harmonic mean, from 0 to 1; 0 where there is nothing to divide by. */
export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision and recall of what was found. */
export function ratesOf({ both, found, gold }: Hits): Rates {
  const precision = found === 0 ? 0 : both / found
  const recall = gold === 0 ? 0 : both / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** A part of a whole, from 0 to 1; null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** The sum of two. */
export function addHits(one: Hits, other: Hits): Hits {
  return { both: one.both + other.both, found: one.found + other.found, gold: one.gold + other.gold }
}
