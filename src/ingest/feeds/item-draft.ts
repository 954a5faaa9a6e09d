import type { Draft } from '../../document/draft.ts'
import type { Published } from '../../document/published.ts'
import { markedText } from '../html/marked-text.ts'
import { type Given, readPage } from '../html/read-page.ts'
import { isSameSite } from '../same-site.ts'
import type { Feed, FeedItem } from './feed.ts'
import { escaped, htmlParagraphs } from './html-words.ts'

/** What is given for reports that do not bring their own. */
export interface Otherwise {
  readonly date: string | null
  readonly language: string | null
}

/** What of its feed is needed to read an item. */
export interface FeedFacts extends Pick<Feed, 'title' | 'language'> {
  /** Where the feed stands; null for a file, which a person answers for. */
  readonly address: string | null
}

/** Fewer characters than these are too few to tell a language by: then the feed's word for all its items counts. */
const tellsItsLanguage = 40

/**
 * The report that an item of a feed holds, as a draft to read: its text begins with its title, and its date is the feed's.
 * Where the item has only a teaser, the draft says so. `name` is that of the input. The report has the item's link as its
 * address only where the feed is of the same site: nobody's feed says what stands on another's page.
 */
export function itemDraft(item: FeedItem, feed: FeedFacts, name: string, otherwise: Otherwise): Draft {
  const address = mayAnswerFor(feed, item) ? item.link : null
  const page = readPage(pageOf(item, name, address), givenFor(item, feed, otherwise))
  const { marked, ...draft } = page.marked?.noArticle === null ? page : plainDraft(item, page)
  // A date that stands in the text of an item is a guess, the feed's own is none.
  const published = publishedOf(item)
  const dated = published === null ? {} : { date: published.value }
  const basis = published === null ? {} : { dateBasis: published.basis }
  return {
    ...draft,
    ...dated,
    id: item.id,
    url: address,
    byline: bylineOf(item) ?? draft.byline,
    ...(marked === undefined
      ? {}
      : { marked: { ...marked, ...basis, teaser: item.teaser, ...elsewhere(item, address), ...changedAt(item) } }),
  }
}

/** Whether what a feed says is the text of the page that its item leads to, if it leads anywhere: only on its own site. */
export function mayAnswerFor({ address }: FeedFacts, { link }: FeedItem): boolean {
  return address === null || link === null || isSameSite(address, link)
}

function elsewhere({ link }: FeedItem, address: string | null): { readonly elsewhere?: string } {
  if (link === address) return {}
  return { elsewhere: `The feed gives this text for ${link}, on another site, whose page was not read.` }
}

/** What a feed tells of the report on an item's page, for `readPage`. */
export function givenFor(item: FeedItem, feed: FeedFacts, { date, language }: Otherwise): Given {
  const published = publishedOf(item)
  const outlet = item.outlet ?? feed.title
  return {
    date,
    language: languageOf(item, feed) ?? language,
    ...(outlet === null ? {} : { outlet }),
    ...(item.title === null ? {} : { headline: item.title }),
    ...(published === null ? {} : { published }),
  }
}

/** What the item says of itself at its authors: their names, with commas between. */
export function bylineOf({ authors }: FeedItem): string | null {
  return authors.length === 0 ? null : authors.join(', ')
}

/** When the item says that it was changed after it was published. */
function changedAt({ published, updated }: FeedItem): { readonly modified?: string } {
  return updated === null || published === null || updated === published ? {} : { modified: updated }
}

function publishedOf({ published, updated }: FeedItem): Published | null {
  const value = published ?? updated
  return value === null ? null : { value, basis: 'feed' }
}

/**
 * What an item says of its own language is believed. What the feed says of all of them is often what its program came with
 * ("en-us"), so it counts only where the text is too short to tell by itself.
 */
function languageOf(item: FeedItem, feed: FeedFacts): string | null {
  const { html, title } = item
  const words = html.length < 2_000 ? [title, ...htmlParagraphs(html)].join(' ') : html
  const short = words.length < tellsItsLanguage
  return item.language ?? (short ? feed.language : null)
}

/** The item as if it were a page of its own. */
function pageOf({ html, title }: FeedItem, name: string, address: string | null) {
  const head = `<meta charset="utf-8"><title>${escaped(title ?? '')}</title>`
  const bytes = Buffer.from(`<!doctype html><html><head>${head}</head><body><article>${html}</article></body></html>`)
  const page = { name, road: 'feed', bytes, contentType: 'text/html; charset=utf-8' } as const
  return address === null ? page : { ...page, address }
}

/** What is too short to be a page's article is one in a feed: its title, and its paragraphs as they are. */
function plainDraft(item: FeedItem, page: Draft): Draft {
  const paragraphs = htmlParagraphs(item.html).filter((words, at) => at > 0 || words !== item.title)
  const pieces = [
    ...(item.title === null ? [] : [{ kind: 'headline' as const, words: item.title }]),
    ...paragraphs.map((words) => ({ kind: 'paragraph' as const, words })),
  ]
  const { text, parts } = markedText(pieces)
  return { ...page, text, marked: { parts, dateBasis: page.marked?.dateBasis ?? 'given', noArticle: null } }
}
