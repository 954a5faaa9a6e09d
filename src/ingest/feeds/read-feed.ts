import { type AnyFeed, DetectError, parseFeed, type SyNs } from 'feedsmith'
import type { Page } from '../../document/page.ts'
import { ReportedlyError } from '../../errors.ts'
import { withoutControls } from '../encodings.ts'
import { givenLanguage } from '../given-language.ts'
import { decodeFeed } from './decode-feed.ts'
import type { Feed, FeedItem } from './feed.ts'
import { atomItems } from './from-atom.ts'
import { jsonItems } from './from-json.ts'
import { rdfItems, rssItems } from './from-rss.ts'
import { titleWords } from './html-words.ts'
import { mendXml, UnreadableXml } from './mend-xml.ts'

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
    throw new ReportedlyError('feed-unreadable', { input: page.name, reason: reasonOf(error) }, { cause: error })
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableXml) return error.message
  return error instanceof DetectError
    ? 'it is neither RSS nor Atom, RDF or JSON Feed'
    : 'its marks make no feed, not even when they are mended'
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
