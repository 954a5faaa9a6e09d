import { z } from 'zod'
import { spanSchema } from './span.ts'

/** An expression of time with its TIMEX3 type and ISO 8601 value. */
export const timeSchema = z
  .object({
    id: z.string().min(1),
    span: spanSchema,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().min(1),
  })
  .readonly()

export type Time = z.infer<typeof timeSchema>
