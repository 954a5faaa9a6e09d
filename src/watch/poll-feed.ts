import { ReportedlyError } from '../errors.ts'
import { type FetchedPage, fetchPage, pageAndFeedTypes } from '../ingest/addresses/fetch-page.ts'
import { rememberPage } from '../ingest/addresses/page-version.ts'
import type { Feed } from '../ingest/feeds/feed.ts'
import type { ListedFeed } from '../ingest/feeds/opml.ts'
import { readFeed } from '../ingest/feeds/read-feed.ts'
import type { WatchedFeed } from '../store/feed-book.ts'
import { pauseAfterFailure, pauseOf, pauseUnchanged, spread } from './pause.ts'
import { readWaiting } from './read-waiting.ts'
import { sightedItems } from './sighted-items.ts'
import { instant, type Watcher } from './watcher.ts'

/** The status by which a server says that something is gone for good. */
const gone = 410

/**
 * Asks a feed once and reads what is new in it, and before that what an earlier poll left unread. Whatever the feed does is
 * remembered and told, and no reason to throw.
 */
export async function pollFeed(listed: ListedFeed, watcher: Watcher): Promise<void> {
  const { address } = listed
  const { ledger, visitor, stopped } = watcher
  await readWaiting(address, watcher)
  if (stopped.aborted) return
  const before = await ledger.feeds.feed(address)
  const fetched = await fetchPage(address, visitor, pageAndFeedTypes)
  if (fetched.kind === 'failure') {
    // What we broke off ourselves is not the feed's failure.
    if (!stopped.aborted) await fail(listed, before, fetched.failure, fetched.retryAt, watcher)
  } else if (fetched.kind === 'unchanged') await leaveUnchanged(listed, before, watcher)
  else await takeIn(listed, before, fetched, watcher)
}

async function takeIn(
  listed: ListedFeed,
  before: WatchedFeed | null,
  fetched: FetchedPage,
  watcher: Watcher,
): Promise<void> {
  const { ledger, visitor, tell } = watcher
  const { address } = listed
  let feed: Feed
  try {
    feed = readFeed(fetched.page)
  } catch (error) {
    if (!(error instanceof ReportedlyError)) throw error
    await fail(listed, before, error, null, watcher)
    return
  }
  const pause = pauseOf(
    {
      asked: feed.pause,
      freshFor: fetched.freshFor,
      published: feed.items.flatMap(({ published }) => instantOf(published) ?? []),
      now: visitor.network.now(),
    },
    watcher.pauses,
  )
  const nextPoll = instant(watcher, spread(pause, visitor.network.random()))
  const trouble = feed.cutShort ? 'it broke off before its end' : null
  const title = feed.title ?? listed.title
  const items = sightedItems(feed)
  const poll = { at: instant(watcher), title, pause, nextPoll, trouble }
  const { fresh, changed } = await ledger.feeds.polled(address, poll, items)
  // Only now: had it been lost before, it would not have come again. What was cut short is to come again whole.
  if (!feed.cutShort) await rememberPage(fetched, visitor)
  const counts = { items: items.length, fresh, altered: changed }
  await tell({ kind: 'polled', feed: address, title, changed: true, ...counts, trouble, nextPoll })
  await readWaiting(address, watcher)
}

async function leaveUnchanged(
  { address, title: listedTitle }: ListedFeed,
  before: WatchedFeed | null,
  watcher: Watcher,
): Promise<void> {
  const pause = pauseUnchanged(before?.pause ?? null, watcher.pauses)
  const nextPoll = instant(watcher, spread(pause, watcher.visitor.network.random()))
  const title = before?.title ?? listedTitle
  await watcher.ledger.feeds.polled(address, { at: instant(watcher), title, pause, nextPoll, trouble: null }, null)
  const nothing = { changed: false, items: 0, fresh: 0, altered: 0, trouble: null }
  await watcher.tell({ kind: 'polled', feed: address, title, ...nothing, nextPoll })
}

async function fail(
  { address, title: listedTitle }: ListedFeed,
  before: WatchedFeed | null,
  failure: ReportedlyError,
  retryAt: number | null,
  watcher: Watcher,
): Promise<void> {
  const { network } = watcher.visitor
  const failures = (before?.failures ?? 0) + 1
  const isGone = 'status' in failure.details && failure.details.status === gone
  const pause = spread(
    pauseAfterFailure(isGone ? Number.POSITIVE_INFINITY : failures, watcher.pauses),
    network.random(),
  )
  const nextPoll = new Date(Math.max(network.now() + pause * 1000, retryAt ?? 0)).toISOString()
  const { message: trouble, code } = failure
  const title = before?.title ?? listedTitle
  await watcher.ledger.feeds.failed(address, { at: instant(watcher), title, trouble, nextPoll })
  await watcher.tell({ kind: 'poll-failed', feed: address, title, code, trouble, failures, nextPoll })
}

/** When a date was, in milliseconds since 1970; null where it is less exact than a day. */
function instantOf(date: string | null): number | null {
  const time = date === null || date.length < 10 ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? null : time
}
