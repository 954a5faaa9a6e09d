import { z } from 'zod'
import { factualitySchema } from './factuality.ts'
import { spanSchema } from './span.ts'

/** Something that the outlet states itself: no source is given for it. */
export const voiceSchema = z
  .object({
    id: z.string().min(1),
    span: spanSchema,
    factuality: factualitySchema,
    reportive: z.boolean(),
    figures: z.array(z.string()).readonly(),
    times: z.array(z.string()).readonly(),
  })
  .readonly()

export type Voice = z.infer<typeof voiceSchema>
