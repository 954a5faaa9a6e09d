import { stemmers } from './stemmers.ts'

/** A word of a text as it is searched for, and where it stands. */
export interface SearchTerm {
  readonly term: string
  readonly start: number
  readonly end: number
}

const words = /\p{N}+(?:[.,'’\u00a0\u202f\u2009]\p{N}{3}(?!\p{N}))*|[\p{L}\p{M}]+/gu
/** What is longer is no word: a key, an address run together. */
const longestWord = 60
/** The stems of a language's frequent words are kept at hand; what a hostile text makes up is not kept for ever. */
const keptStems = 50_000
const kept = new Map<string, Map<string, string>>()

/**
 * The words of a text in order, each by its stem without diacritics, so that «soldati» finds «soldato»; a number without
 * the marks between its thousands. A language without a stemmer of ours has its words as they are. Letters that stand
 * alone are left out («l'», "'s").
 */
export function searchTerms(text: string, language: string): SearchTerm[] {
  const terms: SearchTerm[] = []
  visitTerms(text, language, (term, start, end) => terms.push({ term, start, end }))
  return terms
}

/** Visits what `searchTerms` gives, without making a list of it. */
export function visitTerms(
  text: string,
  language: string,
  visit: (term: string, start: number, end: number) => void,
): void {
  const stemOf = stemsOf(language)
  for (const { 0: word, index } of text.matchAll(words)) {
    if (word.length > longestWord || (word.length === 1 && !/\p{N}/u.test(word))) continue
    visit(stemOf(word), index, index + word.length)
  }
}

function stemsOf(language: string): (word: string) => string {
  const stemmer = stemmers.get(language)
  const known = kept.get(language) ?? new Map<string, string>()
  if (stemmer !== undefined) kept.set(language, known)
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const stem = bare(stemmer === undefined || /^\p{N}/u.test(word) ? word : stemmer(word.toLowerCase()))
    if (known.size >= keptStems) known.clear()
    known.set(word, stem)
    return stem
  }
}

/** In lower case, without diacritics, and a number without its marks. */
function bare(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
