import { append } from './append.ts'
import { resemblance } from './likeness.ts'

/** Finds, among sets of words, those that resemble a given one, without comparing it with all. */
export interface LikenessIndex<Entry> {
  add(words: ReadonlySet<string>, entry: Entry): void
  /** The entries whose words resemble these at least as much as the index was opened for, in the order they were added. */
  find(words: ReadonlySet<string>): Entry[]
}

/**
 * Two sets that resemble each other so much cannot differ in all of their first words, in whatever fixed order the words
 * are put; so each set is filed under its first words alone. Long words come first: fewer sets have them. Of the sets
 * filed under one word the latest `most` are compared, which bounds the work on a story that repeats itself endlessly.
 */
export function likenessIndex<Entry>(atLeast: number, most: number): LikenessIndex<Entry> {
  const filed: { words: ReadonlySet<string>; entry: Entry }[] = []
  const under = new Map<string, number[]>()
  const firstWords = (words: ReadonlySet<string>) =>
    [...words]
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .slice(0, words.size - Math.ceil(words.size * atLeast) + 1)
  return {
    add(words, entry) {
      const number = filed.push({ words, entry }) - 1
      for (const word of firstWords(words)) {
        append(under, word, number)
      }
    },
    find(words) {
      const numbers = new Set(firstWords(words).flatMap((word) => under.get(word)?.slice(-most) ?? []))
      return [...numbers]
        .sort((a, b) => a - b)
        .flatMap((number) => filed[number] ?? [])
        .filter((each) => resemblance(each.words, words) >= atLeast)
        .map(({ entry }) => entry)
    },
  }
}
