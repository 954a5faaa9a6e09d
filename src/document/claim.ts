import { z } from 'zod'
import { factualitySchema } from './factuality.ts'
import { outletCount } from './outlet-count.ts'
import { statementSchema } from './statement.ts'

const bounds = {
  low: z.number().nullable(),
  high: z.number().nullable(),
  approximate: z.boolean(),
  unit: z.string().nullable(),
  counted: z.string().nullable(),
}

/** A figure of a claim, with the statement that gives it. */
const claimFigureSchema = z.object({ statement: z.string(), ...bounds }).readonly()

/** The latest word of one origin on a claim. */
const standingSchema = z
  .object({ origin: z.string(), factuality: factualitySchema, at: z.string().nullable(), statement: z.string() })
  .readonly()

/** Why a claim stands in its question: what ties it to another one there that it is most alike to. */
const tieSchema = z
  .object({
    /** The other claim, and its proposition. */
    claim: z.string().min(1),
    proposition: z.string(),
    /** Words of this claim, and those of the other one that mean the same or name the same. */
    shared: z.array(z.object({ words: z.string(), theirs: z.string() }).readonly()).readonly(),
    /**
     * What ties them besides: one count of one thing, one source, said right after the other, an answer that points at what was said
     * before, what stands round them, or a person's judgement.
     */
    also: z.array(z.enum(['count', 'source', 'beside', 'answer', 'around', 'person'])).readonly(),
  })
  .readonly()

export type Tie = z.infer<typeof tieSchema>

/** One proposition across the reports of a story, in the words of its best statement. */
export const claimSchema = z
  .object({
    id: z.string().min(1),
    question: z.string().nullable(),
    proposition: z.string(),
    /**
     * Where the proposition is that of several claims, since it counts several things, the figure that this one is of; null where
     * it is of what is said besides the figures.
     */
    ofFigure: z.object(bounds).readonly().nullable().exactOptional(),
    statements: z.array(statementSchema).min(1).readonly(),
    origins: z.array(z.string()).readonly(),
    ...outletCount,
    figures: z.array(claimFigureSchema).readonly(),
    standing: z.array(standingSchema).readonly(),
    /** Not there where it stands in its question alone, or with claims of its own words. */
    because: tieSchema.exactOptional(),
  })
  .readonly()

export type Claim = z.infer<typeof claimSchema>
