import type { Draft } from '../document/draft.ts'
import { ReportedlyError } from '../errors.ts'
import { type FetchedPage, fetchPage } from '../ingest/addresses/fetch-page.ts'
import { rememberPage } from '../ingest/addresses/page-version.ts'
import { itemDraft, mayAnswerFor } from '../ingest/feeds/item-draft.ts'
import { itemPageDraft } from '../ingest/feeds/item-page.ts'
import { keepReading } from '../pipeline.ts'
import type { KeptOfItem, WaitingItem } from '../store/feed-book.ts'
import type { KeptItem } from './happening.ts'
import type { ItemFacts } from './sighted-items.ts'
import { instant, type Watcher } from './watcher.ts'

/** How often the page of an item is tried before its teaser is read as it is. */
const mostTries = 3

const nothingGiven = { date: null, language: null }

/**
 * Reads the items of a feed that wait, and keeps each: its text, or that of its page where the feed has only a teaser. One
 * counts as seen when its report is kept and not before. Ends early where watching does.
 */
export async function readWaiting(feed: string, watcher: Watcher): Promise<void> {
  const { ledger, stopped, links } = watcher
  for (const item of await ledger.feeds.waiting(feed)) {
    const first = await ledger.feeds.waitingItem(feed, item)
    if (first === null) continue
    const { link } = factsOf(first).item
    await links.run(link ?? `${feed} ${item}`, async () => {
      if (stopped.aborted) return
      // Read anew: another feed may have brought the same report meanwhile.
      const waiting = await ledger.feeds.waitingItem(feed, item)
      if (waiting !== null) await readItem(feed, item, waiting, watcher)
    })
    if (stopped.aborted) return
  }
}

function factsOf({ facts }: WaitingItem): ItemFacts {
  return JSON.parse(facts)
}

async function readItem(feed: string, item: string, waiting: WaitingItem, watcher: Watcher): Promise<void> {
  const facts = factsOf(waiting)
  const name = nameOf(facts, feed)
  const { ledger, tell } = watcher
  try {
    const taken = await textOf(facts, feed, waiting, watcher)
    if (taken.kind === 'broken-off') return
    if (taken.kind === 'later') {
      await ledger.feeds.retryLater(feed, item)
      await tell({ kind: 'item-failed', feed, item: name, trouble: taken.failure.message, triedAgain: true })
      return
    }
    const kept = taken.kind === 'text' ? await keep(taken, feed, name, watcher) : null
    await ledger.feeds.settle(feed, item, keptOf(taken, facts))
    if (taken.kind === 'text' && taken.page !== null) await rememberPage(taken.page, watcher.visitor)
    if (kept !== null) await tell(kept)
  } catch (error) {
    if (error instanceof ReportedlyError && error.code.startsWith('ledger-')) throw error
    // What one item does to us must not happen again and again.
    await ledger.feeds.settle(feed, item, 'nothing')
    const trouble = error instanceof Error ? error.message : String(error)
    await tell({ kind: 'item-failed', feed, item: name, trouble, triedAgain: false })
  }
}

/** What a feed says for another site's page is not that page's report: who else leads there has it read. */
function keptOf(taken: Taken, { item }: ItemFacts): KeptOfItem {
  if (taken.kind !== 'text') return 'whole'
  if (item.link !== null && taken.draft.url === null) return 'nothing'
  return taken.withoutPage === null ? 'whole' : 'teaser'
}

function nameOf({ item }: ItemFacts, feed: string): string {
  return `${feed}#${item.number}`
}

interface Text {
  readonly kind: 'text'
  readonly draft: Draft
  /** The page that it was taken from, where that was fetched. */
  readonly page: FetchedPage | null
  /** Why the text is what the feed says and not what its page says; null where there was no need for the page. */
  readonly withoutPage: string | null
}

/** `known`: there is nothing in it that is not kept. `broken-off`: watching ended before it was there. */
type Taken =
  | Text
  | { readonly kind: 'known' | 'broken-off' }
  | { readonly kind: 'later'; readonly failure: ReportedlyError }

async function textOf(facts: ItemFacts, address: string, waiting: WaitingItem, watcher: Watcher): Promise<Taken> {
  const name = nameOf(facts, address)
  const { item } = facts
  const feed = { ...facts.feed, address }
  // Two feeds of one outlet often list the same report, cut in different ways: that is no edit of it.
  if (waiting.keptElsewhere) return { kind: 'known' }
  const asItIs = (withoutPage: string | null): Taken => {
    // A page that is out of reach for a while does not cut its report down to the teaser.
    if (withoutPage !== null && waiting.kept === 'whole') return { kind: 'known' }
    return { kind: 'text', draft: itemDraft(item, feed, name, nothingGiven), page: null, withoutPage }
  }
  if (!item.teaser && mayAnswerFor(feed, item)) return asItIs(null)
  if (item.link === null) return asItIs('it leads to no page')
  const fetched = await fetchPage(item.link, watcher.visitor)
  if (fetched.kind === 'unchanged') return { kind: 'known' }
  if (fetched.kind === 'failure') {
    if (watcher.stopped.aborted) return { kind: 'broken-off' }
    const again = fetched.retryAt !== null && waiting.tries + 1 < mostTries
    return again ? { kind: 'later', failure: fetched.failure } : asItIs(fetched.failure.message)
  }
  const draft = itemPageDraft(fetched.page, item, feed, name, nothingGiven)
  return draft === null ? asItIs('its page is no article') : { kind: 'text', draft, page: fetched, withoutPage: null }
}

async function keep({ draft, withoutPage }: Text, feed: string, item: string, watcher: Watcher): Promise<KeptItem> {
  const reading = watcher.analyse(draft)
  const { outlet, headline } = reading.report
  const about = { kind: 'kept' as const, feed, item, outlet, headline, withoutPage }
  try {
    const { outcome, report, story } = await keepReading(watcher.ledger, reading, instant(watcher))
    return { ...about, outcome, report, story }
  } catch (error) {
    if (!(error instanceof ReportedlyError && error.code === 'report-forgotten')) throw error
    return { ...about, outcome: 'forgotten', report: null, story: null }
  }
}
