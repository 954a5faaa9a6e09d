import type { Factuality } from '../document/factuality.ts'

/**
 * How sure a source presents something, in the words by which a person may enter it. What the words of a report deny is
 * certain not to be so.
 */
const values: Readonly<Record<string, Factuality>> = {
  certain: 'CT+',
  probable: 'PR+',
  possible: 'PS+',
  'certainly not': 'CT-',
  'did not happen': 'CT-',
  'probably not': 'PR-',
  'possibly not': 'PS-',
  'certain either way': 'CTu',
  open: 'Uu',
  unknown: 'Uu',
}

/** All that may be written, in order. */
export const factualityChoices: readonly string[] = Object.keys(values)

/** The value that some words stand for; null where they stand for none. */
export function factualityFromWords(words: string): Factuality | null {
  const plain = words.trim().toLowerCase().replace(/\s+/gu, ' ')
  return Object.hasOwn(values, plain) ? (values[plain] ?? null) : null
}
