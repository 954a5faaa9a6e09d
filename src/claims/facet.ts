import type { Count } from './count.ts'
import { matterOf } from './mention-tree.ts'
import type { Told } from './told-statements.ts'

/**
 * One matter of which a statement speaks: «at least 12 were killed and about 30 injured» speaks of two, and stands under a
 * claim of each.
 */
export interface Facet {
  readonly told: Told
  /** What is counted in this matter; null where nothing is. */
  readonly count: Count | null
  /** What it counts: that, or where it is none in particular, all that the statement does. */
  readonly counts: readonly Count[]
  /** Whether the statement counts something, and this is what it says besides: a claim only where another says it too. */
  readonly beside?: true
}

/**
 * The facets of a statement: one for each matter in which it counts something, else one for the whole of it; and one for what
 * it says besides, where that is not what is counted («they are ready to intervene after the death of eight people»).
 */
export function facetsOf(told: Told): readonly Facet[] {
  if (told.saying.best.bare) return [facetOf(told)]
  const counted = new Map<string, Facet>()
  for (const count of told.sense.counts) {
    const key = countedUnder(count)
    if (key !== null && !counted.has(key)) counted.set(key, facetOf(told, count))
  }
  if (counted.size === 0) return [facetOf(told)]
  const facets = [...counted.values()]
  const matters = new Set(facets.map(({ count }) => count?.matter))
  const saysMore = [...told.sense.heads].some((head) => !matters.has(matterOf(head)))
  return saysMore ? [...facets, { ...facetOf(told), beside: true }] : facets
}

/** A statement where it counts something, or the whole of it, whatever it counts. */
export function facetOf(told: Told, count: Count | null = null): Facet {
  return { told, count, counts: count === null ? told.sense.counts : [count] }
}

/** The same for figures of one matter: what is counted, in which unit, and what became of it. Null where that is not known. */
export function countedUnder({ matter, thing, figure }: Count): string | null {
  return matter === null ? null : JSON.stringify([matter, thing, figure.unit])
}
