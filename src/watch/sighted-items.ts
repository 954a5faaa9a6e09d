import { addressOfPage, digest } from '../document/identity.ts'
import type { Feed, FeedItem } from '../ingest/feeds/feed.ts'
import { htmlParagraphs } from '../ingest/feeds/html-words.ts'
import type { SightedItem } from '../store/feed-book.ts'

/** An item with what of its feed is needed to read it later. */
export interface ItemFacts {
  readonly item: FeedItem
  readonly feed: Pick<Feed, 'title' | 'language'>
}

/** The items of a feed as the ledger remembers them: what tells each from the others, what it says, and how to read it. */
export function sightedItems({ title, language, items }: Feed): readonly SightedItem[] {
  const ids = new Map<string, number>()
  for (const { id } of items) if (id !== null) ids.set(id, (ids.get(id) ?? 0) + 1)
  const sighted = items.map((item) => {
    const facts: ItemFacts = { item, feed: { title, language } }
    return {
      item: digest(nameOf(item, ids)),
      says: digest(saidBy(item)),
      link: item.link === null ? null : digest(addressOfPage(item.link)),
      facts: JSON.stringify(facts),
    }
  })
  // One that a feed lists twice is one item.
  return [...new Map(sighted.map((each) => [each.item, each])).values()]
}

/** An id that a feed gives to several of its items tells none of them from the others. */
function nameOf({ id, link, title, html }: FeedItem, ids: ReadonlyMap<string, number>): string {
  if (id !== null && ids.get(id) === 1) return `id ${id}`
  if (link !== null) return `link ${link}`
  return `words ${title ?? ''} ${htmlParagraphs(html).join('\n')}`
}

/** What would make it another text: its words, and its own word that it was changed; marks alone do not. */
function saidBy({ title, html, updated }: FeedItem): string {
  return JSON.stringify([title, htmlParagraphs(html), updated])
}
