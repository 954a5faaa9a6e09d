/** Words by their letters and digits alone, in small letters: two writings of one headline have them alike. */
export function plainWords(words: string): string {
  return words
    .slice(0, 2_000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The share of the words of the shorter of two that the other has too, 0 to 1. */
export function sharedWords(one: string, other: string): number {
  const [a, b] = [wordSet(one), wordSet(other)]
  const least = Math.min(a.size, b.size)
  if (least === 0) return 0
  return [...a].filter((word) => b.has(word)).length / least
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .slice(0, 2_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}
