/** A gold one and a found one that belong together, by their indices. */
export interface Pair {
  readonly gold: number
  readonly found: number
}

/** How much two may be alike to be taken for one. */
export const enough = 0.5

/**
 * Pairs gold with found, each at most once: the most alike first; of those that are alike in the same degree the one
 * that is earlier in the gold, then earlier among the found. `alike` gives null where two cannot be a pair.
 */
export function pairUp<Gold, Found>(
  golds: readonly Gold[],
  founds: readonly Found[],
  alike: (gold: Gold, found: Found) => number | null,
): readonly Pair[] {
  const candidates = golds.flatMap((one, gold) =>
    founds.flatMap((other, found) => {
      const degree = alike(one, other)
      return degree === null ? [] : [{ gold, found, degree }]
    }),
  )
  candidates.sort((a, b) => b.degree - a.degree)
  const taken = { gold: new Set<number>(), found: new Set<number>() }
  return candidates.flatMap(({ gold, found }) => {
    if (taken.gold.has(gold) || taken.found.has(found)) return []
    taken.gold.add(gold)
    taken.found.add(found)
    return [{ gold, found }]
  })
}
