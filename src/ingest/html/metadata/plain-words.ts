const isAscii = /^[\x20-\x7e]*$/

/** Words by their letters and digits alone, in small letters: two writings of one headline have them alike. */
export function plainWords(words: string): string {
  const start = words.slice(0, 2_000)
  return (isAscii.test(start) ? start : start.normalize('NFKC')).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The share of the words of the shorter of two that the other has too, 0 to 1. */
export function sharedWords(one: string, other: string): number {
  return sharedOf(wordSet(one), wordSet(other))
}

/** As `sharedWords`, of sets of words. */
export function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size)
  if (least === 0) return 0
  return [...one].filter((word) => other.has(word)).length / least
}

/** The words of a text in small letters, each once. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .slice(0, 2_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}
