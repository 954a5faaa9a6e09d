import { z } from 'zod'

/**
 * FactBank's values: certain, probable, possible, unknown; happened (+), not (-), or no matter which (u). Always
 * relative to the source that presents it so, never how true it is.
 */
export const factualitySchema = z.enum(['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'CTu', 'Uu'])

export type Factuality = z.infer<typeof factualitySchema>
