import { z } from 'zod'
import { acts, forms } from './attribution.ts'
import { factualitySchema } from './factuality.ts'
import { spanSchema } from './span.ts'

/** Where the words of a statement stand in its report. */
const placeSchema = z.object({ span: spanSchema, words: z.string() }).readonly()

/**
 * Somebody's stand on a proposition in one report, said once by its source though the report may give it in several
 * places. `attribution` names its best attribution in the reading, or `voice` the outlet's own words.
 */
export const statementSchema = z
  .object({
    id: z.string().min(1),
    report: z.string(),
    attribution: z.string().nullable(),
    voice: z.string().nullable(),
    source: z.string().nullable(),
    via: z.array(z.string()).readonly(),
    origin: z.string(),
    form: z.enum(forms),
    act: z.enum(acts),
    factuality: factualitySchema,
    reportive: z.boolean(),
    /** When it was said, else when it was published; null where neither is known. */
    at: z.string().nullable(),
    places: z.array(placeSchema).min(1).readonly(),
    /** Whether the report gives no words of it ("declined to comment"): its places then hold the words that tell so. */
    wordless: z.literal(true).exactOptional(),
    /** How many different wordings its places give. */
    variants: z.int().positive(),
    /** The judgements by which a person put something of it right. */
    judged: z.array(z.string()).min(1).readonly().exactOptional(),
  })
  .readonly()

export type Place = z.infer<typeof placeSchema>
export type Statement = z.infer<typeof statementSchema>
