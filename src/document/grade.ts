import { z } from 'zod'

/** The Admiralty's letters for the reliability of a source, best first; F where it cannot be judged. */
export const gradeLetters = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** How reliable a person holds a source to be, in the Admiralty's letters. */
export const gradeSchema = z
  .object({
    letter: z.enum(gradeLetters),
    /** Who gave it. */
    by: z.string(),
    /** Their reason, in their words. */
    why: z.string().nullable(),
    /** When they gave it; `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
    at: z.string().nullable(),
  })
  .readonly()

export type Grade = z.infer<typeof gradeSchema>
