import { z } from 'zod'

/** What is at issue: the claims of a story on one matter. */
export const questionSchema = z
  .object({ id: z.string().min(1), about: z.string(), claims: z.array(z.string()).min(1).readonly() })
  .readonly()

export type Question = z.infer<typeof questionSchema>
