/** The key of a word in every lexicon: lower case, composed letters, a plain apostrophe and hyphen, no soft hyphens. */
export function lowerOf(words: string): string {
  if (/^[ -~À-ÿ]+$/.test(words)) return words.toLowerCase()
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ＇]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replaceAll('\u00ad', '')
}
