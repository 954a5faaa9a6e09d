import { append } from './append.ts'
import type { Facet } from './facet.ts'
import type { Told } from './told-statements.ts'

/** A claim while its statements are gathered, the one that began it first. */
export interface OpenClaim {
  readonly facets: [Facet, ...Facet[]]
}

/** The claims under which each statement stands. */
export function claimsUnder(claims: readonly OpenClaim[]): Map<Told, OpenClaim[]> {
  const under = new Map<Told, OpenClaim[]>()
  for (const claim of claims) for (const facet of claim.facets) append(under, facet.told, claim)
  return under
}
