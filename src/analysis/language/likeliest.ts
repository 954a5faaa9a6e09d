import { eld } from 'eld/extrasmall'

/** The language that words are likeliest in by their letters; null where nothing can be said. */
export function likeliest(words: string): string | null {
  const result = eld.detect(words)
  return result.isReliable() ? result.language : null
}
