import { z } from 'zod'
import { entityTypes } from './entity-types.ts'
import { factualitySchema } from './factuality.ts'

/**
 * Words of a report by which a judgement is found again, whatever becomes of the analysis or of the text: W3C's
 * TextQuoteSelector (the exact words, and some before and after them), with where they began as a hint.
 */
const anchorSchema = z
  .object({
    report: z.string().min(1),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
    start: z.int().nonnegative(),
  })
  .readonly()

const anchors = z.tuple([anchorSchema, anchorSchema]).readonly()

/** What a person puts right, and how it is. */
const verdictSchema = z.union([
  /** Who said it; null where the report names nobody. `type` is for a name that the report does not know. */
  z
    .object({
      kind: z.literal('speaker'),
      anchor: anchorSchema,
      name: z.string().min(1).nullable(),
      type: z.enum(entityTypes).nullable(),
    })
    .readonly(),
  z.object({ kind: z.literal('factuality'), anchor: anchorSchema, factuality: factualitySchema }).readonly(),
  /** Both bounds null: these words are no figure. */
  z
    .object({
      kind: z.literal('figure'),
      anchor: anchorSchema,
      low: z.number().nullable(),
      high: z.number().nullable(),
      approximate: z.boolean(),
      counted: z.string().min(1).nullable(),
    })
    .readonly(),
  /** The program read a statement where nobody said anything. */
  z.object({ kind: z.literal('no-statement'), anchor: anchorSchema }).readonly(),
  /** On whose authority it stands in the end. */
  z.object({ kind: z.literal('origin'), anchor: anchorSchema, name: z.string().min(1) }).readonly(),
  /** Whether those behind two statements are one, whatever they are called. */
  z.object({ kind: z.literal('same-origin'), anchors, same: z.boolean() }).readonly(),
  /** Whether two statements are one claim. */
  z.object({ kind: z.literal('same-claim'), anchors, same: z.boolean() }).readonly(),
  /** Whether the claims of two statements are of one question. */
  z.object({ kind: z.literal('same-question'), anchors, same: z.boolean() }).readonly(),
  /** Whether a report is a copy of another. */
  z.object({ kind: z.literal('copy'), report: z.string().min(1), of: z.string().min(1), same: z.boolean() }).readonly(),
  /** In the story of which other report a report belongs; null: in one of its own. */
  z.object({ kind: z.literal('story'), report: z.string().min(1), with: z.string().min(1).nullable() }).readonly(),
])

/** Who entered it, when (an instant, ISO 8601), and why. */
const signature = { at: z.string().min(1), by: z.string().min(1), reason: z.string().min(1) }

/** A person's correction: append-only, signed, dated and anchored. */
export const judgementSchema = z
  .object({
    id: z.string().min(1),
    ...signature,
    verdict: verdictSchema,
    /** That somebody took it back: an entry of its own, since nothing that was entered is ever changed. */
    takenBack: z.object(signature).readonly().nullable(),
  })
  .readonly()

/**
 * What a judgement does now. `holds`: it is in force. `overruled`: a later one says otherwise of the same. `words-gone`: its
 * words no longer stand in the report. `nothing-there`: they stand there, but nothing is read in them any more.
 * `elsewhere`: a report that it names is in another story.
 */
const effects = ['holds', 'overruled', 'taken-back', 'words-gone', 'nothing-there', 'elsewhere'] as const

/** A judgement as a story lists it. */
export const storyJudgementSchema = judgementSchema
  .unwrap()
  .extend({ effect: z.enum(effects) })
  .readonly()

export type Anchor = z.infer<typeof anchorSchema>
export type Verdict = z.infer<typeof verdictSchema>
export type Judgement = z.infer<typeof judgementSchema>
export type Signature = Pick<Judgement, 'at' | 'by' | 'reason'>
export type StoryJudgement = z.infer<typeof storyJudgementSchema>
export type Effect = StoryJudgement['effect']
