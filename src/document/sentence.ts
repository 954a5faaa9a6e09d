import type { Token } from './token.ts'

/** A sentence: a stretch of one part, with its tokens in order. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** Index of the part of the report in which it lies. */
  readonly part: number
  readonly tokens: readonly Token[]
}
