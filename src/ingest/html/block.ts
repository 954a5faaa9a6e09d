import type { BoilerplateReason, PartKind } from '../../document/part.ts'

/** A piece of a page's text that is one part of the report. Its words have no white space at their ends. */
export interface Block {
  readonly kind: PartKind
  /** Of boilerplate alone. */
  readonly reason?: BoilerplateReason
  readonly words: string
}
