/** The first words of a text, at most so many characters, with a mark where some were left out. */
export function shorten(words: string, longest: number): string {
  if (words.length <= longest) return words
  const cut = words.lastIndexOf(' ', longest)
  return `${words.slice(0, cut > 0 ? cut : longest)} …`
}
