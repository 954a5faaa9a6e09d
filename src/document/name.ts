import { z } from 'zod'
import { spanSchema } from './span.ts'

/** Where a text calls somebody or something by name («Khamis Kadhafi»). Names come in the order of the text. */
export const nameSchema = z
  .object({
    span: spanSchema,
    /** The mention that it belongs to by the syntax, by its place in the list of mentions; null where there is none. */
    under: z.int().nonnegative().nullable(),
    /** What it is there, as of a mention. Null where `under` is. */
    as: z.enum(['subject', 'object', 'other']).nullable(),
  })
  .readonly()

export type Name = z.infer<typeof nameSchema>
