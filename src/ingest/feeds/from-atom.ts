import type { AtomFeed } from 'feedsmith'
import type { FeedItem } from './feed.ts'
import { htmlOf } from './html-words.ts'
import { baseOf, baseWithin, itemOf } from './told-item.ts'

type Entry = AtomFeed.Entry<string>

/** The entries of Atom. */
export function atomItems(feed: AtomFeed.Feed<string>, address: string | null): readonly FeedItem[] {
  const self = feed.links?.find(({ rel }) => rel === 'self')?.href
  const base = baseWithin(baseOf(address, self, alternate(feed.links)), feed.xml?.base)
  return (feed.entries ?? []).flatMap((entry, at) => {
    return atomItem(entry, at + 1, baseWithin(base, entry.xml?.base), feed.authors) ?? []
  })
}

function atomItem(
  entry: Entry,
  number: number,
  base: string | null,
  authors: AtomFeed.Feed<string>['authors'],
): FeedItem | null {
  const { content, summary, title, source } = entry
  const by = entry.authors ?? source?.authors ?? authors ?? []
  return itemOf(
    {
      id: entry.id,
      links: [alternate(entry.links), content?.src],
      title: title?.value,
      htmlTitle: title?.type === 'html' || title?.type === 'xhtml',
      published: [entry.published, entry.updated],
      updated: entry.updated,
      authors: by.map(({ name }) => name),
      outlet: source?.title?.value,
      language: content?.xml?.lang ?? entry.xml?.lang,
      whole: htmlOfText(content),
      summary: htmlOfText(summary),
    },
    number,
    base,
  )
}

/** The page of an entry: a link that says nothing of what it is leads there. */
function alternate(links: AtomFeed.Entry<string>['links'] = []): string | undefined {
  const pages = links.filter(({ rel = 'alternate' }) => rel === 'alternate')
  return (pages.find(({ type }) => type === undefined || /html/i.test(type)) ?? pages[0])?.href
}

/** A text construct as HTML. Without a type it is plain text, though many mean HTML by it. Source: RFC 4287, 3.1. */
function htmlOfText(text: { readonly value?: string; readonly type?: string } | undefined): string | undefined {
  if (text?.value === undefined) return undefined
  const type = text.type ?? (/<\/?(?:p|br|div|a|b|i|em|strong|img)[\s>/]/i.test(text.value) ? 'html' : 'text')
  if (/html/i.test(type)) return text.value
  // Images and the like stand there in base64, which nobody reads.
  return /^text/i.test(type) ? htmlOf(text.value) : undefined
}
