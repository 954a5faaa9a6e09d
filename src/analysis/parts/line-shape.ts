import type { Line } from './line.ts'

const closers = /["'”’»›)\]]/

/** Whether the line ends as a sentence does: a full stop, question, exclamation mark or ellipsis, maybe quoted. */
export function endsSentence(text: string, line: Line): boolean {
  return /[.!?…]/.test(lastMark(text, line))
}

/** Whether the line could be a title of some sort: short, with letters, and not ending as a statement does. */
export function isHeading(text: string, line: Line, longest: number): boolean {
  if (line.end - line.start > longest) return false
  const words = text.slice(line.start, line.end)
  return /\p{L}/u.test(words) && !/^[-–—*•·>]/.test(words) && !/[.,;:…]/.test(lastMark(text, line))
}

/** The last character of the line that does not close a quotation or a bracket. */
function lastMark(text: string, line: Line): string {
  let end = line.end
  while (end > line.start && closers.test(text.charAt(end - 1))) end--
  return text.charAt(end - 1)
}
