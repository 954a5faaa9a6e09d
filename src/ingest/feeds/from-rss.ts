import type { RdfFeed, RssFeed } from 'feedsmith'
import type { FeedItem } from './feed.ts'
import { baseOf, baseWithin, itemOf } from './told-item.ts'

type RssItem = RssFeed.Item<string>
type RdfItem = RdfFeed.Item<string>

/** The items of RSS 0.91 to 2.0. */
export function rssItems(feed: RssFeed.Feed<string>, address: string | null): readonly FeedItem[] {
  const { items = [], link, xml } = feed
  const base = baseWithin(baseOf(address, link), xml?.base)
  return items.flatMap((item, at) => rssItem(item, at + 1, baseWithin(base, item.xml?.base)) ?? [])
}

function rssItem(item: RssItem, number: number, base: string | null): FeedItem | null {
  const { guid, dc, atom, content } = item
  const permalink = guid?.isPermaLink === false ? undefined : absolute(guid?.value)
  return itemOf(
    {
      id: guid?.value ?? atom?.id,
      links: [item.link, atom?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href, permalink],
      title: item.title ?? dc?.titles?.[0] ?? atom?.title?.value,
      published: [item.pubDate, dc?.dates?.[0], item.dcterms?.issued?.[0], atom?.published],
      updated: atom?.updated ?? item.dcterms?.modified?.[0],
      authors: [...(item.authors ?? []).map(({ name }) => name), ...(dc?.creators ?? [])],
      outlet: item.source?.title,
      language: item.xml?.lang ?? dc?.languages?.[0],
      whole: content?.encoded ?? atom?.content?.value,
      summary: item.description ?? dc?.descriptions?.[0],
    },
    number,
    base,
  )
}

/** An id that is an address by itself; "1234" would be one from the feed's address on. */
function absolute(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\//i.test(id) ? id : undefined
}

/** The items of RSS 0.90 and 1.0, which are RDF. */
export function rdfItems(feed: RdfFeed.Feed<string>, address: string | null): readonly FeedItem[] {
  const { items = [], link, xml } = feed
  const base = baseWithin(baseOf(address, link), xml?.base)
  return items.flatMap((item, at) => rdfItem(item, at + 1, baseWithin(base, item.xml?.base)) ?? [])
}

function rdfItem(item: RdfItem, number: number, base: string | null): FeedItem | null {
  const { rdf, dc, content, dcterms } = item
  return itemOf(
    {
      id: rdf?.about ?? item.link,
      links: [item.link, absolute(rdf?.about)],
      title: item.title ?? dc?.titles?.[0],
      published: [dc?.dates?.[0], dcterms?.issued?.[0], item.atom?.published],
      updated: dcterms?.modified?.[0] ?? item.atom?.updated,
      authors: dc?.creators ?? [],
      outlet: undefined,
      language: item.xml?.lang ?? dc?.languages?.[0],
      whole: content?.encoded,
      summary: item.description ?? dc?.descriptions?.[0],
    },
    number,
    base,
  )
}
