import type { Draft } from '../../document/draft.ts'
import type { Page } from '../../document/page.ts'
import { ReportedlyError } from '../../errors.ts'
import { fetchPage } from '../addresses/fetch-page.ts'
import type { Intake, IntakeOptions } from '../intake.ts'
import type { FeedItem } from './feed.ts'
import { type FeedFacts, itemDraft, mayAnswerFor } from './item-draft.ts'
import { itemPageDraft } from './item-page.ts'
import { readFeed } from './read-feed.ts'

/**
 * The items of a feed in its order, each as a report to read under the feed's name, `#` and the item's place. Of a feed that
 * came from an address the pages behind teasers are visited as well, and those on other sites, for which it cannot answer. A feed that was cut short says so behind its items. Throws
 * 'feed-unreadable', 'feed-cut-short' and 'feed-without-items'.
 */
export async function* feedIntakes(page: Page, options: IntakeOptions): AsyncGenerator<Intake> {
  const read = readFeed(page)
  const feed = { ...read, address: page.road === 'address' ? (page.address ?? null) : null }
  const input = page.name
  const atItsPage = page.road === 'address' ? pageOfItem : async () => null
  for (const item of feed.items) {
    const name = `${input}#${item.number}`
    try {
      const draft = await atItsPage(item, feed, name, options)
      yield { kind: 'draft', draft: draft ?? itemDraft(item, feed, name, options) }
    } catch (error) {
      if (!(error instanceof ReportedlyError)) throw error
      yield { kind: 'failure', failure: error }
    }
  }
  if (feed.cutShort) throw new ReportedlyError('feed-cut-short', { input, items: feed.items.length })
  if (feed.items.length === 0) throw new ReportedlyError('feed-without-items', { input })
}

/** The report at the page of an item whose text is not enough; null where that is not needed, or there is none to be had. */
async function pageOfItem(
  item: FeedItem,
  feed: FeedFacts,
  name: string,
  options: IntakeOptions,
): Promise<Draft | null> {
  if (item.link === null || (!item.teaser && mayAnswerFor(feed, item))) return null
  const fetched = await fetchPage(item.link, options.visitor)
  return fetched.kind === 'page' ? itemPageDraft(fetched.page, item, feed, name, options) : null
}
