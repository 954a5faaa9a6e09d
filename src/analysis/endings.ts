/** Whether a word ends in one of these; asked of every word, so that it makes nothing for it. */
export function endsInOneOf(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true
  return false
}
