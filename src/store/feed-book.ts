/** A feed as the ledger remembers it. Instants are ISO 8601 in UTC; what is not known is null. */
export interface WatchedFeed {
  readonly address: string
  readonly title: string | null
  /** How long it is left alone while it does not change, in seconds. */
  readonly pause: number | null
  readonly polledAt: string | null
  readonly nextPoll: string | null
  /** How often in a row it could not be read; 0 where it was read the last time. */
  readonly failures: number
  /** Why it could not be read the last time, in words. */
  readonly trouble: string | null
}

/** What is remembered of a poll that was answered. */
export interface Poll {
  readonly at: string
  readonly title: string | null
  readonly pause: number
  readonly nextPoll: string
  /** What was odd in it, in words. */
  readonly trouble: string | null
}

/** An item as a feed listed it. */
export interface SightedItem {
  /** The digest of what tells it from the others of its feed. */
  readonly item: string
  /** The digest of what it says: another one, and it is read again. */
  readonly says: string
  /** The digest of its address. */
  readonly link: string | null
  /** All that is needed to read it later, as JSON. */
  readonly facts: string
}

/** How much of the report at an item's link is kept: its whole text, no more than the feed's teaser, or nothing. */
export type KeptOfItem = 'nothing' | 'teaser' | 'whole'

/** An item whose report is not kept yet. */
export interface WaitingItem {
  readonly facts: string
  readonly tries: number
  /** Whether it is new, and the report of an item of another feed that leads to the same address is kept already. */
  readonly keptElsewhere: boolean
  /** What is kept of what it said before. */
  readonly kept: KeptOfItem
}

/**
 * What is remembered of feeds from one poll to the next. An item that is new waits, from the moment at which its feed is
 * known to have it, until its report is kept: whatever happens between, it is neither lost nor read twice. Throws as the
 * ledger does.
 */
export interface FeedBook {
  /** All feeds that were ever polled, by their addresses. */
  feeds(): Promise<readonly WatchedFeed[]>
  /** A feed by its address; null where it was never polled. */
  feed(address: string): Promise<WatchedFeed | null>
  /**
   * A poll was answered. `items` are those of the feed now, null where it did not change; those that are new, or say something
   * else than before, wait from now on. Returns how many of each.
   */
  polled(
    address: string,
    poll: Poll,
    items: readonly SightedItem[] | null,
  ): Promise<{ readonly fresh: number; readonly changed: number }>
  /** A poll failed. */
  failed(address: string, failure: FailedPoll): Promise<void>
  /** The items of a feed that wait: those listed earlier first, and of one poll the last in the feed, which is its oldest. */
  waiting(address: string): Promise<readonly string[]>
  /** One of them; null where it does not wait any more. */
  waitingItem(address: string, item: string): Promise<WaitingItem | null>
  /** The report of an item is kept, or will never be; what was kept before stays kept. */
  settle(address: string, item: string, kept: KeptOfItem): Promise<void>
  /** The report of an item could not be kept this time. */
  retryLater(address: string, item: string): Promise<void>
}

export interface FailedPoll {
  readonly at: string
  /** What it is called, where that is known; what was known of it before stays otherwise. */
  readonly title?: string | null
  readonly trouble: string
  readonly nextPoll: string
}
