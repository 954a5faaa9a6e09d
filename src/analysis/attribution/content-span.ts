import type { Quotation } from '../../document/quotation.ts'
import type { Span } from '../../document/span.ts'
import { trim } from '../../document/span-arithmetic.ts'
import type { Range } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { lowerAt, sentenceAt, spanOf } from './passage.ts'

const closing = /[.,;:!?…\s]/u

/** A content without white space and closing punctuation at its ends; null when nothing is left. */
export function withoutClosing(text: string, span: Span): Span | null {
  let [start, end] = span
  while (end > start && closing.test(text.charAt(end - 1))) end--
  while (start < end && closing.test(text.charAt(start)) && text.charAt(start) !== '…') start++
  return trim(text, [start, end])
}

/** The content that a range of tokens makes; quotation marks that enclose the whole of it are left out. */
export function contentOf(passage: Passage, from: number, to: number): readonly Span[] {
  const span = spanOf(passage, from, to)
  const bare = span && withoutClosing(passage.text, span)
  if (bare === null || wordCount(passage, { from, to }) === 0) return []
  const whole = passage.quoted[from]
  if (whole && whole.outer[0] === bare[0] && whole.outer[1] >= bare[1]) return quotationContent(passage, whole)
  return [bare]
}

/** The words between the marks of a quotation. */
export function quotationContent(passage: Passage, quotation: Quotation): readonly Span[] {
  const within: Span = [
    Math.max(quotation.inner[0], passage.part.start),
    Math.min(quotation.inner[1], passage.part.end),
  ]
  const bare = within[0] < within[1] ? withoutClosing(passage.text, within) : null
  return bare === null ? [] : [bare]
}

/** The tokens of the quotation that holds the token at `at`, marks included, as far as this passage goes. */
export function quotationRange(passage: Passage, at: number): Range {
  const quotation = passage.quoted[at]
  let from = at
  let to = at + 1
  if (quotation === null || quotation === undefined) return { from, to: from }
  while (from > 0 && passage.quoted[from - 1] === quotation) from--
  while (to < passage.tokens.length && passage.quoted[to] === quotation) to++
  return { from, to }
}

/** How many words a range of tokens holds. */
export function wordCount(passage: Passage, { from, to }: Range): number {
  let count = 0
  for (let at = from; at < to; at++) if (passage.tokens[at]?.kind !== 'mark') count++
  return count
}

/** Whether a quotation stands by itself, as somebody's words, and is no fragment inside a clause of the report. */
export function standsAlone(passage: Passage, range: Range): boolean {
  const before = passage.tokens[range.from - 1]
  if (before === undefined || sentenceAt(passage, range.from)[0] === range.from) return true
  if (before.lower === ':') return true
  return (
    before.kind === 'mark' &&
    passage.quoted[range.from - 1] === null &&
    before.lower !== '(' &&
    wordCount(passage, range) >= 4
  )
}

/**
 * The spans, the first of them from where the quotation begins that it begins within: « Le port “restera fermé. | Cela durera”, a dit X ». A
 * sentence in which the quotation begins goes with it.
 */
export function fromBeginningOfQuotation(passage: Passage, spans: readonly Span[]): readonly Span[] {
  const [first, ...rest] = spans
  const open = first && passage.quotations.find(({ outer }) => outer[0] < first[0] && outer[1] > first[0])
  const at = open && passage.firstOf.get(open)
  if (first === undefined || open === undefined || at === undefined || !open.closed || open.inner[1] > first[1])
    return spans
  const from = sentenceAt(passage, at)[0]
  // « Le maire s'alarme d'un “risque. | Il faut agir” »: what somebody else is told to say before it is not theirs.
  for (let each = from; each < at; each++) if (passage.lexicon.reporting.has(lowerAt(passage, each))) return spans
  const start = passage.tokens[from]?.start ?? first[0]
  return start < first[0] ? [[start, first[1]], ...rest] : spans
}

/** The spans, the last of them as far as the quotation that it ends within: "said that the staff “do well. And it is so good”". */
export function toEndOfQuotation(passage: Passage, spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1)
  if (last === undefined) return spans
  const open = passage.quotations.find(
    ({ inner }) => inner[0] > last[0] && inner[0] < last[1] && inner[1] > last[1] + 1,
  )
  if (open === undefined) return spans
  const end = Math.min(open.outer[1], passage.part.end)
  const whole = withoutClosing(passage.text, [last[0], end])
  return whole === null ? spans : [...spans.slice(0, -1), whole]
}
