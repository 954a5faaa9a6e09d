import type { Draft } from '../../document/draft.ts'

/** Whether the report is in the ledger, and which of its texts this is; or the form to keep it. */
export type Standing =
  | { readonly kind: 'kept'; readonly story: string; readonly text: number; readonly texts: number }
  | { readonly kind: 'read'; readonly draft: Draft; readonly token: string }
