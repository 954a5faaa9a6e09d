import { z } from 'zod'
import { factualitySchema } from './factuality.ts'
import { statementSchema } from './statement.ts'

/** A figure of a claim, with the statement that gives it. */
const claimFigureSchema = z
  .object({
    statement: z.string(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    approximate: z.boolean(),
    unit: z.string().nullable(),
    counted: z.string().nullable(),
  })
  .readonly()

/** The latest word of one origin on a claim. */
const standingSchema = z
  .object({ origin: z.string(), factuality: factualitySchema, at: z.string().nullable(), statement: z.string() })
  .readonly()

/** One proposition across the reports of a story, in the words of its best statement. */
export const claimSchema = z
  .object({
    id: z.string().min(1),
    question: z.string().nullable(),
    proposition: z.string(),
    statements: z.array(statementSchema).min(1).readonly(),
    origins: z.array(z.string()).readonly(),
    /** How many outlets carry it. */
    outlets: z.int().nonnegative(),
    figures: z.array(claimFigureSchema).readonly(),
    standing: z.array(standingSchema).readonly(),
  })
  .readonly()

export type Claim = z.infer<typeof claimSchema>
