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

/** Whether a mention's concept is a state: states go by codes in capitals, concepts by words. */
export function isState(concept: string): boolean {
  return concept.length === 2 && isCapital(concept.charCodeAt(0)) && isCapital(concept.charCodeAt(1))
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}
