import type { Draft } from '../../document/draft.ts'

/**
 * Tells the language that words are likeliest in; null where nothing can be said. It is an argument because what tells it is read
 * from a file (`src/weights/likeliest.ts`).
 */
export type Likeliest = (words: string) => string | null

/** What is read for its language, in characters: more changes no answer and costs time. */
const enough = 1000

/**
 * The language of a draft as a BCP 47 primary tag: the given one, else the likeliest by its letters, else `und` where
 * nothing can be said. It may be a language that we cannot read.
 */
export function identify(draft: Draft, likeliest: Likeliest): string {
  if (draft.language !== null) return draft.language
  return likeliest(body(draft.text)) ?? likeliest(draft.text.slice(0, enough)) ?? 'und'
}

/** The text past its first line: headlines are made of names, which speak no language. Empty where nothing follows. */
function body(text: string): string {
  const start = text.search(/\S/)
  const lineEnd = text.indexOf('\n', Math.max(start, 0))
  return lineEnd < 0 ? '' : text.slice(lineEnd, lineEnd + enough)
}
