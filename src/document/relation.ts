import { z } from 'zod'
import { relationKinds } from './relation-kinds.ts'

/** How two statements or claims bear on each other, and why that is said. */
export const relationSchema = z
  .object({
    kind: z.enum(relationKinds),
    from: z.string(),
    to: z.string(),
    because: z.string(),
  })
  .readonly()

export type Relation = z.infer<typeof relationSchema>
