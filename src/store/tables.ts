import type { Generated } from 'kysely'

/** The tables as migrations.ts leaves them, for the types of the queries. */
export interface Tables {
  readonly report: {
    readonly number: Generated<number>
    /** The report's id in the ledger. */
    readonly id: string
    /** The digest of its identity. */
    readonly identity: string
    readonly story: string
    /** `YYYY-MM-DD` or less exact, of its latest reading. */
    readonly day: string | null
    /** Of its latest reading, as JSON without the terms. */
    readonly fingerprint: string
    /** The numbers of the terms of that fingerprint, in its order: see packed-numbers.ts. */
    readonly terms: Uint8Array
    readonly kept_at: string
  }
  /** Each different text of a report once, the oldest with number 1. */
  readonly revision: {
    readonly report: number
    readonly number: number
    readonly text_digest: string
    /** The digest of the text, of what was given with it and of the version of the analysis. */
    readonly key: string
    /** See packed-reading.ts. */
    readonly reading: Uint8Array
  }
  readonly term: {
    readonly number: Generated<number>
    readonly term: string
    /** In how many of the reports that `term_index` counts it stands. */
    readonly reports: number
  }
  /** Where a term stands, in ascending pieces: of the reports that `term_index` counts, unless they are too many. */
  readonly term_list: {
    readonly term: number
    /** The first report of the piece. */
    readonly first: number
    /** The numbers of the reports, ascending: see packed-numbers.ts. */
    readonly reports: Uint8Array
  }
  /** How far the index goes, in one row: the reports after the last are yet to come into `term` and `term_list`. */
  readonly term_index: {
    readonly only: number
    readonly last: number
    /** How many reports there are up to the last. */
    readonly reports: number
  }
  /** What was taken out for good, by digests with a salt: see forgotten.ts. */
  readonly forgotten: {
    readonly number: Generated<number>
    /** The same for all that was forgotten at one word. */
    readonly act: string
    readonly digest: string
    /** One for the whole ledger. */
    readonly salt: string
    /** 'report', or where a form of a name is taken for it: see name-forms.ts. */
    readonly kind: string
    /** In how many pieces a form of a name stands at most; 0 for a report. */
    readonly pieces: number
    readonly at: string
  }
}
