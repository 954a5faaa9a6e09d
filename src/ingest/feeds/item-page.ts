import type { Draft } from '../../document/draft.ts'
import type { Page } from '../../document/page.ts'
import { readPage } from '../html/read-page.ts'
import type { FeedItem } from './feed.ts'
import { bylineOf, type FeedFacts, givenFor, type Otherwise } from './item-draft.ts'

/**
 * The report on the page that an item leads to, with what the feed tells of it; null where the page is no article. `name` is
 * that of the item.
 */
export function itemPageDraft(
  page: Page,
  item: FeedItem,
  feed: FeedFacts,
  name: string,
  otherwise: Otherwise,
): Draft | null {
  // What a page says of its outlet is more exact than the title of a feed.
  const { outlet = null, ...given } = givenFor(item, feed, otherwise)
  const draft = readPage({ ...page, name }, given)
  if (draft.marked?.noArticle !== null) return null
  return { ...draft, id: item.id, outlet: draft.outlet ?? outlet, byline: draft.byline ?? bylineOf(item) }
}
