/** Whether a word begins with a capital letter. */
export function hasCapital(word: string): boolean {
  const first = word.charCodeAt(0)
  // Most words begin with one of a to z, and most of the others with one of A to Z.
  if (first < 128) return first >= 65 && first <= 90
  return /^\p{Lu}/u.test(word)
}
