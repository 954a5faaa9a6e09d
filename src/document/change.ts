import { z } from 'zod'

/** Something in a story that was not so before. */
export const changeSchema = z
  .object({
    at: z.string().nullable(),
    report: z.string(),
    kind: z.enum(['claim', 'origin', 'figure', 'certainty', 'denial', 'retraction', 'edit']),
    claim: z.string().nullable(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    /** The statement that made it; an edit has one where it changed the words of a claim. */
    statement: z.string().exactOptional(),
    /** Which way a figure or a certainty went, by an edit too; not there where that cannot be told. */
    direction: z.enum(['raised', 'lowered']).exactOptional(),
  })
  .readonly()

export type Change = z.infer<typeof changeSchema>

type Direction = NonNullable<Change['direction']>
type DirectedKind = Extract<Change['kind'], 'figure' | 'certainty' | 'edit'>

/** Words for each kind of change, and for those of which it can be told which way they went. */
export interface ChangeWords {
  readonly changes: Readonly<Record<Change['kind'], string>>
  readonly directions: Readonly<Record<DirectedKind, Readonly<Record<Direction, string>>>>
}

/** What kind of change it is, and which way it went where that is known, in the given words. */
export function changeKindIn(words: ChangeWords, { kind, direction }: Pick<Change, 'kind' | 'direction'>): string {
  return direction !== undefined && (kind === 'figure' || kind === 'certainty' || kind === 'edit')
    ? words.directions[kind][direction]
    : words.changes[kind]
}
