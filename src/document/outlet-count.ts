import { z } from 'zod'

/** How many outlets some reports are by, as every list and ledger counts them. */
export const outletCount = {
  /** Those whose outlet is not known count as one, since they may be of one. */
  outlets: z.int().nonnegative(),
  /** Not there where every outlet is known. */
  outletUnknown: z.literal(true).exactOptional(),
}

const outletCountSchema = z.object(outletCount).readonly()

export type OutletCount = z.infer<typeof outletCountSchema>

/** Counts outlets by name; null is one that is not known. */
export function countOutlets(names: readonly (string | null)[]): OutletCount {
  const different = new Set(names)
  return { outlets: different.size, ...(different.has(null) ? { outletUnknown: true as const } : {}) }
}
