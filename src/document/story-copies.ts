import { z } from 'zod'
import { outletCount } from './outlet-count.ts'
import { spanSchema } from './span.ts'
import { storyReportSchema } from './story.ts'

/** Words of one report, to the letter. */
const wordsSchema = z.object({ span: spanSchema, words: z.string() }).readonly()

/** A passage in which a copy differs from its original. What is dropped stands in the original alone, what is added in the copy alone. */
const copyDifferenceSchema = z
  .object({
    kind: z.enum(['dropped', 'added', 'altered', 'moved']),
    original: wordsSchema.nullable(),
    copy: wordsSchema.nullable(),
  })
  .readonly()

const copySchema = z
  .object({
    report: storyReportSchema,
    /** The report that it is compared with: the head, or the first translation of it in the language of this copy. */
    comparedWith: z.string(),
    /** Whether it is in another language than the head. */
    translated: z.boolean(),
    /** Both headlines where they differ in words; null where they agree, and where one is not known. */
    headlines: z.object({ original: z.string(), copy: z.string() }).readonly().nullable(),
    /** In the order of the copy; empty where the words are the same. Null where both are in different languages. */
    differences: z.array(copyDifferenceSchema).readonly().nullable(),
  })
  .readonly()

/** The copies of a story: each text that several reports give, with the report that gave it first. */
export const storyCopiesSchema = z
  .object({
    version: z.literal(1),
    story: z.object({ id: z.string(), title: z.string() }).readonly(),
    groups: z
      .array(
        z
          .object({
            head: storyReportSchema,
            ...outletCount,
            copies: z.array(copySchema).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()

export type CopyDifference = z.infer<typeof copyDifferenceSchema>
export type StoryCopies = z.infer<typeof storyCopiesSchema>
