/** The kinds of terms in a fingerprint, each the beginning of its terms. */
export const kinds = ['name', 'figure', 'word', 'concept', 'day'] as const
export type Kind = (typeof kinds)[number]

const byLetter: ReadonlyMap<number, number> = new Map(kinds.map((kind, place) => [kind.charCodeAt(0), place]))
const otherwise = kinds.indexOf('word')

/**
 * The place among `kinds` of a term that begins with this letter, given as its code; the first letters of the kinds differ,
 * which is all that need be looked at.
 */
export function kindOfLetter(code: number): number {
  return byLetter.get(code) ?? otherwise
}
