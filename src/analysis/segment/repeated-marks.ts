import { atomWords, type TokenRule } from './token-rule.ts'

/** Points of an ellipsis («...», «…») and hyphens that stand for a dash («--») are one token. */
export const repeatedMarks: TokenRule = (text, atoms, at) => {
  const kind = ['.…', '-'].find((marks) => isOneOf(marks, atomWords(text, atoms[at])))
  if (kind === undefined) return 0
  let end = at
  while (isOneOf(kind, atomWords(text, atoms[end]))) end++
  return end - at > 1 ? end - at : 0
}

function isOneOf(marks: string, words: string): boolean {
  return words.length === 1 && marks.includes(words)
}
