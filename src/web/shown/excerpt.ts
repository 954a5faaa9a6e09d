const usualLimit = 320

/** The beginning of words that stand in full elsewhere on the page, cut at a space and never within a character. */
export function excerptOf(words: string, limit = usualLimit): string {
  if (words.length <= limit) return words
  const start = words.slice(0, limit)
  const space = start.lastIndexOf(' ')
  return `${start.slice(0, space > limit / 2 ? space : limit).replace(/[\uD800-\uDBFF]$/, '')} …`
}
