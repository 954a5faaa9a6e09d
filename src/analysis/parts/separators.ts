import { lineWords, oneLine, type Rule } from './sheet.ts'

/** Lines of dashes, stars and the like, or of characters that show nothing. */
export const separators: Rule = (sheet) =>
  sheet.lines.flatMap((line, index) =>
    isSeparator(lineWords(sheet, line)) ? [oneLine(index, { kind: 'boilerplate', reason: 'separator' })] : [],
  )

/** Whether a line holds marks that part one thing from another, and no words. */
export function isSeparator(words: string): boolean {
  // Looked for this way round, because a pattern that takes in a line of any length may run out of stack.
  return !/[^-‐‑‒–—―_*•·‧∙=~#+.◆◇■□●○★☆►▶▸|\\/<>\s\u00ad\u200b-\u200f\u2060]/u.test(words)
}
