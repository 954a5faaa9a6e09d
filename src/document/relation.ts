import { z } from 'zod'

/** How two statements or claims bear on each other, and why that is said. */
export const relationSchema = z
  .object({
    kind: z.enum(['stronger', 'weaker', 'denies', 'declines', 'excludes', 'retracts']),
    from: z.string(),
    to: z.string(),
    because: z.string(),
  })
  .readonly()

export type Relation = z.infer<typeof relationSchema>
