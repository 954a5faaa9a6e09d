import { z } from 'zod'
import { spanSchema } from './span.ts'

/** A number with its bounds and what it counts. «fino a 12.000 soldati»: low null, high 12000, counted "soldato". */
export const figureSchema = z
  .object({
    id: z.string().min(1),
    span: spanSchema,
    low: z.number().nullable(),
    high: z.number().nullable(),
    approximate: z.boolean(),
    unit: z.string().nullable(),
    counted: z.string().nullable(),
    countedSpan: spanSchema.nullable(),
  })
  .readonly()

export type Figure = z.infer<typeof figureSchema>
