import { z } from 'zod'
import { entityTypes } from './entity-types.ts'
import { gradeSchema } from './grade.ts'

/** The named source at the end of the chain. It has a name, never a stamp of independence. */
export const originSchema = z
  .object({
    id: z.string().min(1),
    name: z.string().min(1),
    type: z.enum(entityTypes),
    affiliation: z.string().nullable(),
    promptedBy: z.string().nullable(),
    /** What a person thinks of it, from a file of grades; the program gives none. */
    grade: gradeSchema.exactOptional(),
  })
  .readonly()

export type Origin = z.infer<typeof originSchema>
