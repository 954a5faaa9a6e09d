import type { Reading } from '../../document/reading.ts'
import type { ReportedlyError } from '../../errors.ts'
import type { Account } from '../../ingest/archives/account.ts'

/** What became of one report: its reading, whole or as it is wanted, or the reason why there is none. */
export type Outcome<Read = Reading> = { readonly kind: 'reading'; readonly reading: Read } | Failure

export interface Failure {
  readonly kind: 'failure'
  readonly failure: ReportedlyError
}

/** What comes out for what came in: the outcomes of reports and, behind those of an archive, what was in it. */
export type OutcomeOrAccount<Read = Reading> = Outcome<Read> | { readonly kind: 'account'; readonly account: Account }
