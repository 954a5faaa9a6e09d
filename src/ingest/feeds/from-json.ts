import type { JsonFeed } from 'feedsmith'
import type { FeedItem } from './feed.ts'
import { htmlOf } from './html-words.ts'
import { baseOf, itemOf } from './told-item.ts'

/** The items of a JSON Feed. */
export function jsonItems(feed: JsonFeed.Feed<string>, address: string | null): readonly FeedItem[] {
  const base = baseOf(address, feed.feed_url, feed.home_page_url)
  return (feed.items ?? []).flatMap((item, at) => jsonItem(item, at + 1, base, feed.authors) ?? [])
}

function jsonItem(
  item: JsonFeed.Item<string>,
  number: number,
  base: string | null,
  authors: JsonFeed.Feed<string>['authors'],
): FeedItem | null {
  const text = item.content_text
  return itemOf(
    {
      id: item.id,
      links: [item.url, item.external_url],
      title: item.title,
      published: [item.date_published, item.date_modified],
      updated: item.date_modified,
      authors: (item.authors ?? authors ?? []).map(({ name }) => name),
      outlet: undefined,
      language: item.language,
      whole: item.content_html ?? (text === undefined ? undefined : htmlOf(text)),
      summary: item.summary === undefined ? undefined : htmlOf(item.summary),
    },
    number,
    base,
  )
}
