import { z } from 'zod'
import { partSchema } from './part.ts'
import { dateValueSchema, publishedSchema } from './published.ts'

/** One published text by one outlet. Its text is fixed the moment it is made; every later fact is a span of it. */
export const reportSchema = z
  .object({
    id: z.string().min(1),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    headline: z.string().nullable(),
    byline: z.string().nullable(),
    published: publishedSchema.nullable(),
    language: z.string().min(2),
    text: z.string(),
    parts: z.array(partSchema).readonly(),
    /** Where the text was taken from a page, its parts are by the page's own marks. */
    partsFrom: z.literal('page').exactOptional(),
    /** When its page says that it was last changed. */
    modified: dateValueSchema.exactOptional(),
  })
  .readonly()

export type Report = z.infer<typeof reportSchema>
