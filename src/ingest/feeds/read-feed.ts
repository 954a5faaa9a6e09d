import { type AnyFeed, DetectError, parseFeed, type SyNs } from 'feedsmith'
import type { Page } from '../../document/page.ts'
import { ReportedlyError } from '../../errors.ts'
import { detectFormat, headLength } from '../detect-format.ts'
import { withoutControls } from '../encodings.ts'
import { givenLanguage } from '../given-language.ts'
import { decodeFeed } from './decode-feed.ts'
import type { Feed, FeedItem } from './feed.ts'
import { atomItems } from './from-atom.ts'
import { jsonItems } from './from-json.ts'
import { rdfItems, rssItems } from './from-rss.ts'
import { titleWords } from './html-words.ts'
import { mendXml, UnreadableXml } from './mend-xml.ts'
import { resolved } from './told-item.ts'

/** In so many characters from its start a page names its feed. */
const headOfPage = 100_000

/**
 * A feed from its bytes: RSS, Atom, RDF or JSON Feed. Broken XML is mended as far as it goes. Addresses in it are relative
 * to its own. Throws 'feed-unreadable' with the page's name and why.
 */
export function readFeed(page: Page): Feed {
  // A mark within the text is left by programs that join files.
  const text = withoutControls(decodeFeed(page)).replace(/[\f\ufeff]/g, '')
  if (text.trim() === '') throw new ReportedlyError('input-empty', { input: page.name })
  const json = /^\s*[{[]/.test(text)
  try {
    const { xml, cutShort } = json ? { xml: text, cutShort: false } : mendXml(text)
    return { ...feedOf(parseFeed(xml), page.address ?? null), cutShort }
  } catch (error) {
    const reason = reasonOf(error, page, text)
    throw new ReportedlyError('feed-unreadable', { input: page.name, reason }, { cause: error })
  }
}

function reasonOf(error: unknown, page: Page, text: string): string {
  if (error instanceof UnreadableXml) return error.message
  if (!(error instanceof DetectError)) return 'its marks make no feed, not even when they are mended'
  const format = detectFormat('', page.bytes.subarray(0, headLength))
  if (format === 'opml') return 'it is a list of feeds'
  if (format !== 'html') return 'it is neither RSS nor Atom, RDF or JSON Feed'
  const feed = feedOfPage(text, page.address ?? null)
  return feed === null ? 'it is a web page' : `it is a web page, which gives ${feed} as its feed`
}

/** The address of the feed that a web page names as its own, or the first of them; null where it names none. */
function feedOfPage(html: string, base: string | null): string | null {
  for (const [tag] of html.slice(0, headOfPage).matchAll(/<link\s[^>]{1,1000}/gi)) {
    if (!/type\s{0,9}=\s{0,9}["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(tag)) continue
    const address = resolved(/\shref\s{0,9}=\s{0,9}["']?([^\s"'>]+)/i.exec(tag)?.[1], base)
    if (address !== null) return address
  }
  return null
}

function feedOf(parsed: AnyFeed, address: string | null): Omit<Feed, 'cutShort'> {
  return {
    title: titleOf(parsed),
    language: languageOf(parsed),
    pause: pauseOf(parsed),
    items: itemsOf(parsed, address),
  }
}

function itemsOf(parsed: AnyFeed, address: string | null): readonly FeedItem[] {
  if (parsed.format === 'rss') return rssItems(parsed.feed, address)
  if (parsed.format === 'atom') return atomItems(parsed.feed, address)
  return parsed.format === 'rdf' ? rdfItems(parsed.feed, address) : jsonItems(parsed.feed, address)
}

function titleOf({ format, feed }: AnyFeed): string | null {
  if (format === 'atom') return titleWords(feed.title?.value, /html/i.test(feed.title?.type ?? ''))
  return titleWords(feed.title, false)
}

function languageOf({ format, feed }: AnyFeed): string | null {
  const told = format === 'rss' || format === 'json' ? feed.language : (feed.xml?.lang ?? feed.dc?.languages?.[0])
  return told === undefined ? null : givenLanguage(told)
}

/** How long readers are asked to wait: RSS says it in minutes, the syndication module in so many times a period. */
function pauseOf({ format, feed }: AnyFeed): number | null {
  const ttl = format === 'rss' && feed.ttl !== undefined && feed.ttl > 0 ? feed.ttl * 60 : null
  return ttl ?? (format === 'json' ? null : periodOf(feed.sy))
}

const periods: Readonly<Record<string, number>> = {
  hourly: 3_600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
}

function periodOf(sy: SyNs.Feed<string> | undefined): number | null {
  const period = periods[sy?.updatePeriod?.toLowerCase() ?? '']
  if (period === undefined) return null
  const frequency = sy?.updateFrequency ?? 1
  return frequency > 0 ? period / frequency : period
}
