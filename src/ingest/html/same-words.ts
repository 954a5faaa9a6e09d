/** Whether two lines say the same but for marks, capitals and white space. */
export function sameWords(one: string, other: string): boolean {
  if (one.length > 2 * other.length + 40 || other.length > 2 * one.length + 40) return false
  return plainLine(one) === plainLine(other)
}

/** Words without marks and capitals. */
export function plainLine(words: string): string {
  return words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
