import type { Span } from '../../document/span.ts'

/** Addresses in a stretch of text that holds no white space. Every count is bounded, so that no text takes long. */
const address =
  /(?:https?:\/\/|www\.)[^\s<>"“”«»]{1,4000}|[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}|@[\p{L}\p{N}_]{1,100}|#(?=[\p{N}_]{0,20}\p{L})[\p{L}\p{N}\p{M}_]{1,200}|(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}\/[^\s<>"“”«»]{0,4000}/giu

/** How far into a run without spaces addresses are looked for, in characters. */
const longest = 5000

/** Where links, @names, #tags and e-mail addresses stand between `start` and `end`, which hold no white space. */
export function addressesIn(text: string, start: number, end: number): Span[] {
  const run = text.slice(start, Math.min(end, start + longest))
  if (!/[@#/]|www\./i.test(run)) return []
  const spans: Span[] = []
  for (const match of run.matchAll(address)) {
    const before = run.charAt(match.index - 1)
    if (/[\p{L}\p{N}_&/]/u.test(before)) continue
    const from = start + match.index
    spans.push([from, from + lengthWithoutMarks(match[0])])
  }
  return spans
}

/** How much of an address is left without the marks that end or enclose the sentence it stands in. */
function lengthWithoutMarks(words: string): number {
  let length = words.length
  while (length > 1 && /[.,;:!?'’…)\]}]/.test(words.charAt(length - 1))) length--
  return length
}
