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
    /** Of its latest reading, as JSON: what the term index was made from. */
    readonly fingerprint: string
    readonly kept_at: string
  }
  /** Each different text of a report once, the oldest with number 1. */
  readonly revision: {
    readonly report: number
    readonly number: number
    readonly text_digest: string
    /** The digest of the text, of what was given with it and of the version of the analysis. */
    readonly key: string
    /** The reading as JSON. */
    readonly reading: string
  }
  readonly term: {
    readonly number: Generated<number>
    readonly term: string
    /** In how many reports it stands. */
    readonly reports: number
  }
  readonly report_term: {
    readonly term: number
    readonly report: number
  }
  /**
   * The reports whose latest text cannot be searched yet; triggers fill it. It does not hang on a report, so that whoever
   * drops what was made from one leaves it to be made again.
   */
  readonly unsearched: {
    readonly report: number
  }
  /** Whoever is named as a source, and in how many reports; a trigger takes out who is in none. */
  readonly source: {
    /** The name for comparing: lower case, no diacritics, no article. */
    readonly plain: string
    readonly name: string
    readonly type: string
    readonly country: string | null
    readonly reports: number
    readonly statements: number
  }
  /** In which reports that is, by their latest text, and how often it speaks there. */
  readonly report_source: {
    readonly report: number
    readonly plain: string
    readonly statements: number
  }
}
