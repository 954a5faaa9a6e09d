import { z } from 'zod'

/** Something in a story that was not so before. */
export const changeSchema = z
  .object({
    at: z.string().nullable(),
    report: z.string(),
    kind: z.enum(['claim', 'origin', 'figure', 'certainty', 'denial', 'retraction', 'edit']),
    claim: z.string().nullable(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    /** The statement that made it; an edit has one where it changed the words of a claim. */
    statement: z.string().optional(),
    /** Which way a figure or a certainty went, by an edit too; not there where that cannot be told. */
    direction: z.enum(['raised', 'lowered']).optional(),
  })
  .readonly()

export type Change = z.infer<typeof changeSchema>
