import type { Kept } from '../store/ledger.ts'

/** A report that came of an item. */
export interface KeptItem {
  readonly kind: 'kept'
  readonly feed: string
  /** The item's name: the feed's address, `#`, and its place when it was listed. */
  readonly item: string
  readonly outcome: Kept['outcome'] | 'forgotten'
  readonly report: string | null
  readonly story: string | null
  readonly outlet: string | null
  readonly headline: string | null
  /** Why what the feed says was read and not its page, in words; null where there was no need to, or the page was read. */
  readonly withoutPage: string | null
}

/** An item that could not be read this time, or at all. */
interface FailedItem {
  readonly kind: 'item-failed'
  readonly feed: string
  readonly item: string
  readonly trouble: string
  readonly triedAgain: boolean
}

/** A feed was asked and answered. */
export interface PolledFeed {
  readonly kind: 'polled'
  readonly feed: string
  readonly title: string | null
  /** False where it did not change since the last poll. */
  readonly changed: boolean
  readonly items: number
  /** Items that were new in the feed, and that said something else than before. */
  readonly fresh: number
  readonly altered: number
  /** What was odd in it, in words. */
  readonly trouble: string | null
  readonly nextPoll: string
}

/** A feed could not be read. */
export interface FailedFeed {
  readonly kind: 'poll-failed'
  readonly feed: string
  readonly title: string | null
  readonly code: string
  readonly trouble: string
  /** How often in a row. */
  readonly failures: number
  readonly nextPoll: string
}

/** Watching began or ended. */
interface WatchBegan {
  readonly kind: 'began'
  readonly feeds: number
}
interface WatchEnded {
  readonly kind: 'ended'
  readonly polls: number
  readonly failures: number
  readonly kept: number
}

/** What happens while feeds are watched, for whoever shows it. */
export type Happening = WatchBegan | KeptItem | FailedItem | PolledFeed | FailedFeed | WatchEnded
