import type { Count } from './count.ts'
import type { Told } from './told-statements.ts'

/**
 * One matter of which a statement speaks: «at least 12 were killed and about 30 injured» speaks of two, and stands under a
 * claim of each.
 */
export interface Facet {
  readonly told: Told
  /** What is counted in this matter; null where nothing is. */
  readonly count: Count | null
}

/** The facets of a statement: one for each matter in which it counts something, else one for the whole of it. */
export function facetsOf(told: Told): readonly Facet[] {
  if (told.saying.best.bare) return [{ told, count: null }]
  const counted = new Map<string, Facet>()
  for (const count of told.sense.counts) {
    const key = countedUnder(count)
    if (key !== null && !counted.has(key)) counted.set(key, { told, count })
  }
  return counted.size === 0 ? [{ told, count: null }] : [...counted.values()]
}

/** The same for figures of one matter: what is counted, in which unit, and what became of it. Null where that is not known. */
export function countedUnder({ matter, thing, figure }: Count): string | null {
  return matter === null ? null : JSON.stringify([matter, thing, figure.unit])
}
