import { z } from 'zod'
import { changeSchema } from './change.ts'
import { claimSchema } from './claim.ts'
import { storyJudgementSchema } from './judgement.ts'
import { originSchema } from './origin.ts'
import { outletCount } from './outlet-count.ts'
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
    /** The judgements by which a person said whose copy it is, or in which story. */
    judged: z.array(z.string()).min(1).readonly().exactOptional(),
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
    ...outletCount,
  })
  .readonly()

/** A story whose reports came into another, since a report showed that the two are one. */
const joinedStorySchema = z
  .object({
    /** The id that it had. */
    story: z.string().min(1),
    /** The report that showed it. */
    report: z.string(),
    /** When; an instant, ISO 8601. */
    at: z.string(),
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
        ...outletCount,
        /** The stories that are one with it, in the order in which that showed. */
        joined: z.array(joinedStorySchema).min(1).readonly().exactOptional(),
      })
      .readonly(),
    questions: z.array(questionSchema).readonly(),
    claims: z.array(claimSchema).readonly(),
    origins: z.array(originSchema).readonly(),
    relations: z.array(relationSchema).readonly(),
    changes: z.array(changeSchema).readonly(),
    /** What people judged of its reports, in the order in which they did. */
    judgements: z.array(storyJudgementSchema).readonly(),
  })
  .readonly()

export type JoinedStory = z.infer<typeof joinedStorySchema>
export type StoryReport = z.infer<typeof storyReportSchema>
export type StorySummary = z.infer<typeof storySummarySchema>
export type Story = z.infer<typeof storySchema>
