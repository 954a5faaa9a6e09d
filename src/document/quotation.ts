import type { Span } from './span.ts'

/** Words between quotation marks. A quotation may hold others and may run over several sentences and paragraphs. */
export interface Quotation {
  /** From the opening mark to the closing mark, both included; to the end of what is taken as quoted where it is unclosed. */
  readonly outer: Span
  /** The words between the marks, without white space at the ends. */
  readonly inner: Span
  /** 0 for an outermost quotation, 1 for one within it, and so on. */
  readonly depth: number
  readonly closed: boolean
}
