import type { Ledger } from '../store/ledger.ts'

/** Whether the program can do its work, for whatever looks after it. */
export interface Health {
  readonly version: string
  readonly ledger: 'readable' | 'unreadable'
  /** When any feed was last asked by `watch`, an instant of ISO 8601; null where none ever was. */
  readonly lastPoll: string | null
  /** How many feeds failed when they were last asked. */
  readonly failingFeeds: number
}

/** Reads a little of the ledger to see that it can be read. Never throws. */
export async function health(ledger: Ledger, version: string): Promise<Health> {
  try {
    const feeds = await ledger.feeds.feeds()
    const polls = feeds.flatMap(({ polledAt }) => polledAt ?? []).sort()
    const failingFeeds = feeds.filter(({ failures }) => failures > 0).length
    return { version, ledger: 'readable', lastPoll: polls.at(-1) ?? null, failingFeeds }
  } catch {
    return { version, ledger: 'unreadable', lastPoll: null, failingFeeds: 0 }
  }
}
