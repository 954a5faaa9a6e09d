import { z } from 'zod'

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a full instant: as exact as is known and no more. */
export const dateValueSchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/,
    'a date is YYYY, YYYY-MM, YYYY-MM-DD or a full instant such as 2024-10-21T09:30:00Z',
  )

/** When a report was published, and how that is known. */
export const publishedSchema = z
  .object({
    value: dateValueSchema,
    basis: z.enum(['given', 'metadata', 'feed', 'text', 'dateline', 'embed', 'address']),
  })
  .readonly()

export type Published = z.infer<typeof publishedSchema>
