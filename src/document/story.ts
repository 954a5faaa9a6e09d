import { z } from 'zod'
import { changeSchema } from './change.ts'
import { claimSchema } from './claim.ts'
import { originSchema } from './origin.ts'
import { publishedSchema } from './published.ts'
import { questionSchema } from './question.ts'
import { relationSchema } from './relation.ts'

/** A report as a story lists it. */
export const storyReportSchema = z
  .object({
    id: z.string(),
    outlet: z.string().nullable(),
    headline: z.string().nullable(),
    published: publishedSchema.nullable(),
    url: z.string().nullable(),
    /** The first report that gave the same text, in whatever language. */
    copyOf: z.string().nullable(),
    /** Whether that report is in another language. */
    translated: z.literal(true).exactOptional(),
    /** How many texts of this report were kept; 1 where it was never revised. */
    revisions: z.int().positive(),
    /** The language of its text, so that its words can be shown and spoken as what they are. */
    language: z.string(),
  })
  .readonly()

/** A story as `stories --json` lists it. */
export const storySummarySchema = z
  .object({
    id: z.string().min(1),
    title: z.string(),
    languages: z.array(z.string()).readonly(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    reports: z.array(z.string()).readonly(),
    /** How many outlets they are by; those whose outlet is unknown count as one, since they may be of one. */
    outlets: z.int().nonnegative(),
  })
  .readonly()

/** One story's ledger. */
export const storySchema = z
  .object({
    version: z.literal(1),
    story: z
      .object({
        id: z.string().min(1),
        title: z.string(),
        languages: z.array(z.string()).readonly(),
        first: z.string().nullable(),
        last: z.string().nullable(),
        reports: z.array(storyReportSchema).readonly(),
        /** As in the list of stories. */
        outlets: z.int().nonnegative(),
      })
      .readonly(),
    questions: z.array(questionSchema).readonly(),
    claims: z.array(claimSchema).readonly(),
    origins: z.array(originSchema).readonly(),
    relations: z.array(relationSchema).readonly(),
    changes: z.array(changeSchema).readonly(),
  })
  .readonly()

export type StoryReport = z.infer<typeof storyReportSchema>
export type StorySummary = z.infer<typeof storySummarySchema>
export type Story = z.infer<typeof storySchema>
