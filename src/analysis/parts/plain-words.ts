/** The letters and digits of some words and nothing else, in lower case: equal for words that differ only in dress. */
export function plainWords(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
