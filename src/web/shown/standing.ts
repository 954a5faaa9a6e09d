import type { Draft } from '../../document/draft.ts'
import type { Judgement } from '../../document/judgement.ts'

/** Whether the report is in the ledger, and which of its texts this is; or the form to keep it. */
export type Standing =
  | {
      readonly kind: 'kept'
      readonly story: string
      readonly text: number
      readonly texts: number
      /** What people judged of it and did not take back. */
      readonly judgements: readonly Judgement[]
    }
  | { readonly kind: 'read'; readonly draft: Draft; readonly token: string }
