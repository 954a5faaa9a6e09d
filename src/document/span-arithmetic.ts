import type { Span } from './span.ts'

/** The words of a span, to the letter. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span[0], span[1])
}

/** Whether two spans share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Whether the whole of `inner` lies within `outer`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** The span without the white space at its ends; null when nothing else is in it. */
export function trim(text: string, span: Span): Span | null {
  let [start, end] = span
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return start < end ? [start, end] : null
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index))
}
