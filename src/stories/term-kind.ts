/** The kinds of terms in a fingerprint, each the beginning of its terms. */
export type Kind = 'name' | 'figure' | 'word' | 'concept' | 'day'

const kinds: Readonly<Record<string, Kind>> = { n: 'name', f: 'figure', w: 'word', c: 'concept', d: 'day' }

/** The kind of a term; their first letters differ, which is all that need be looked at. */
export function kindOf(term: string): Kind {
  return kinds[term.charAt(0)] ?? 'word'
}
