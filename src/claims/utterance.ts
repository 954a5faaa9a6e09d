import type { Act, Attribution, Form } from '../document/attribution.ts'
import type { Factuality } from '../document/factuality.ts'
import type { Figure } from '../document/figure.ts'
import type { PartKind } from '../document/part.ts'
import type { Span } from '../document/span.ts'
import type { Place } from '../document/statement.ts'
import type { Voice } from '../document/voice.ts'
import type { Source } from './source-of.ts'
import type { Wording } from './wording.ts'

/** One place in one report where a source's words stand, before the places of a statement are put together. */
export interface Utterance {
  readonly source: Source
  readonly attribution: Attribution | null
  readonly voice: Voice | null
  readonly part: PartKind
  readonly place: Place
  /** The words reported, without what stands between them («ha detto»). */
  readonly proposition: string
  readonly wording: Wording
  /** What an outlet picked out to quote within words of its own: the stems of each fragment. */
  readonly picked: readonly (readonly string[])[]
  /** Whether the report gives no words: "declined to comment". The wording is then that of the cue. */
  readonly bare: boolean
  readonly form: Form
  readonly act: Act
  readonly factuality: Factuality
  readonly reportive: boolean
  readonly figures: readonly Figure[]
  /** When it was said, where the report tells. */
  readonly saidAt: string | null
}

/** From the start of the first span to the end of the last. */
export function hull(spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)]
  return first === undefined || last === undefined ? null : [first[0], last[1]]
}
