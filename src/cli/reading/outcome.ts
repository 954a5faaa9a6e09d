import type { Reading } from '../../document/reading.ts'
import type { ReportedlyError } from '../../errors.ts'

/** What became of one report: its reading, or the reason why there is none. */
export type Outcome = { readonly kind: 'reading'; readonly reading: Reading } | Failure

export interface Failure {
  readonly kind: 'failure'
  readonly failure: ReportedlyError
}
