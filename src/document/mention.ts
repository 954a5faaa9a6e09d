import { z } from 'zod'
import { spanSchema } from './span.ts'

/**
 * Words that mean the same in every language: a concept of the news (an attack, soldiers, to resign) or a state. Mentions come
 * in the order of the text.
 */
export const mentionSchema = z
  .object({
    span: spanSchema,
    /** The concept's name, or the state's code (ISO 3166-1): "attack", "KP". */
    concept: z.string().min(1),
    /** The mention that this one belongs to by the syntax, by its place in the list; null where there is none. */
    under: z.int().nonnegative().nullable(),
    /** What it is there: who does it, to whom or what it is done, or anything else. Null where `under` is. */
    as: z.enum(['subject', 'object', 'other']).nullable(),
  })
  .readonly()

export type Mention = z.infer<typeof mentionSchema>
