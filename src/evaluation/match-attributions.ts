import type { Attribution } from '../document/attribution.ts'
import type { Reading } from '../document/reading.ts'
import type { Gold, GoldAttribution } from './gold.ts'
import { enough, pairUp } from './pair-up.ts'
import { type RoleTokens, roleTokens } from './role-tokens.ts'
import { likeness, wordTokens } from './word-tokens.ts'

/** The outermost attributions of a report's gold and of its reading, and which of them have the same content. */
export interface Matching {
  readonly golds: readonly RoleTokens<GoldAttribution>[]
  readonly founds: readonly RoleTokens<Attribution>[]
  readonly pairs: readonly AttributionPair[]
}

interface AttributionPair {
  readonly gold: number
  readonly found: number
  readonly sameSource: boolean
}

/** Matches gold with what was read, one to one; a report that could not be read (null) is one in which nothing was found. */
export function matchAttributions(gold: Gold, reading: Reading | null): Matching {
  const tokens = wordTokens(gold.text)
  const golds = roleTokens(gold.attributions ?? [], gold, tokens)
  const founds = roleTokens(reading?.attributions ?? [], gold, tokens)
  const pairs = pairUp(golds, founds, (one, other) => {
    const degree = likeness(one.content, other.content, 1)
    return degree >= enough ? degree : null
  })
  return {
    golds,
    founds,
    pairs: pairs.map(({ gold: at, found }) => ({
      gold: at,
      found,
      sameSource: isSameSource(golds[at], founds[found]),
    })),
  }
}

function isSameSource(gold: RoleTokens<unknown> | undefined, found: RoleTokens<unknown> | undefined): boolean {
  return gold !== undefined && found !== undefined && likeness(gold.source, found.source, 1) >= enough
}
