import type { Facet } from './facet.ts'

/** A claim while its statements are gathered, the one that began it first. */
export interface OpenClaim {
  readonly facets: [Facet, ...Facet[]]
}
