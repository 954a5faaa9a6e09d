import { z } from 'zod'
import { attributionSchema } from './attribution.ts'
import { entitySchema } from './entity.ts'
import { figureSchema } from './figure.ts'
import { mentionSchema } from './mention.ts'
import { nameSchema } from './name.ts'
import { noticeSchema } from './notice.ts'
import { reportSchema } from './report.ts'
import { timeSchema } from './time.ts'
import { voiceSchema } from './voice.ts'

/** A report with everything read in it, and notices for what was odd. It depends on its report alone. */
export const readingSchema = z
  .object({
    version: z.literal(1),
    input: z.string(),
    report: reportSchema,
    attributions: z.array(attributionSchema).readonly(),
    voice: z.array(voiceSchema).readonly(),
    figures: z.array(figureSchema).readonly(),
    times: z.array(timeSchema).readonly(),
    entities: z.array(entitySchema).readonly(),
    /** Absent in readings by an analysis that did not look for any, and where the language has no trees. */
    mentions: z.array(mentionSchema).readonly().exactOptional(),
    /** Absent where mentions are. */
    names: z.array(nameSchema).readonly().exactOptional(),
    notices: z.array(noticeSchema).readonly(),
  })
  .readonly()

export type Reading = z.infer<typeof readingSchema>
