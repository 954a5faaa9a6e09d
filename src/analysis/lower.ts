/** Printable ASCII and letters of Latin-1: their lower case is all that there is to do. */
const plain = /^[ -~À-ÿ]+$/

/** The key of a word in every lexicon: lower case, composed letters, a plain apostrophe and hyphen, no soft hyphens. */
export function lowerOf(words: string): string {
  if (plain.test(words)) return words.toLowerCase()
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ＇]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replaceAll('\u00ad', '')
}

/** The same of a word that may be an elision, whose apostrophe may have become a question mark on the way: « l?organisation ». */
export function lowerOfElision(words: string): string {
  return lowerOf(words.endsWith('?') ? `${words.slice(0, -1)}'` : words)
}
