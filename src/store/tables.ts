import type { Generated } from 'kysely'
import type { KeptOfItem } from './feed-book.ts'

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
    /** Of no use since `term_block` is there; 0 for terms that came since. */
    readonly reports: number
  }
  /** The last report in the stored lists of each part of the terms. */
  readonly term_part: {
    readonly part: number
    readonly last: number
  }
  /** Of the terms from a number on, in how many of the reports up to the last of its part each stands, and its kind. */
  readonly term_block: {
    readonly first: number
    /** See term-book.ts. */
    readonly terms: Uint8Array
  }
  /** The days of the reports from a number on, of those that `term_index` counts. */
  readonly day_block: {
    readonly first: number
    /** See report-days.ts. */
    readonly days: Uint8Array
  }
  /** Where a term stands, in ascending pieces: of the reports up to the last of its part, unless they are too many. */
  readonly term_list: {
    readonly term: number
    /** The first report of the piece. */
    readonly first: number
    /** The numbers of the reports, ascending: see packed-numbers.ts. */
    readonly reports: Uint8Array
  }
  /** How far the index goes, in one row: of the reports after the last nothing has come into it yet. */
  readonly term_index: {
    readonly only: number
    readonly last: number
    /** How many reports there are up to the last. */
    readonly reports: number
  }
  /** What people judged, in the order in which they did. Never changed. */
  readonly judgement: {
    readonly number: Generated<number>
    readonly id: string
    readonly at: string
    readonly by: string
    readonly reason: string
    /** As JSON. */
    readonly verdict: string
    /** Of a judgement on a report's story: where the report was until then. */
    readonly story_before: string | null
  }
  readonly taking_back: {
    readonly judgement: number
    readonly at: string
    readonly by: string
    readonly reason: string
  }
  /** Which reports a judgement is on. */
  readonly judged_report: {
    readonly report: string
    readonly judgement: number
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
  /** The feeds that are watched, or were. Instants are ISO 8601 in UTC. */
  readonly feed: {
    readonly number: Generated<number>
    readonly address: string
    readonly title: string | null
    /** How long it is left alone while it does not change, in seconds. */
    readonly pause: number | null
    readonly polled_at: string | null
    readonly next_poll: string | null
    /** How often in a row it could not be read, and why the last time. */
    readonly failures: number
    readonly trouble: string | null
  }
  /** The items that were ever seen in a feed and are not long gone from it. */
  readonly feed_item: {
    readonly feed: number
    /** The digest of what tells it from the others of its feed. */
    readonly item: string
    /** The digest of what it said when it was seen last. */
    readonly says: string
    /** The digest of its address. */
    readonly link: string | null
    /** The item as JSON, until its report is kept. */
    readonly waiting: string | null
    /** What of it is kept: see feed-book.ts. */
    readonly kept: KeptOfItem
    /** How often its report could not be kept. */
    readonly tries: number
    /** When the feed was last seen to list it, and at which place. */
    readonly listed_at: string
    readonly place: number
  }
  /** What is remembered of the hosts and pages that were visited: see visitor-memory.ts. */
  readonly visit_memory: {
    readonly key: string
    readonly value: string
    readonly at: string
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
