import { generateOpml, type Opml, parseOpml } from 'feedsmith'
import type { Page } from '../../document/page.ts'
import { ReportedlyError } from '../../errors.ts'
import { detectFormat, headLength } from '../detect-format.ts'
import { decodeFeed } from './decode-feed.ts'
import { titleWords } from './html-words.ts'
import { mendXml, UnreadableXml } from './mend-xml.ts'
import { resolved } from './told-item.ts'

/** A feed that somebody wants to be read. */
export interface ListedFeed {
  readonly address: string
  readonly title: string | null
}

/** What stands in a list. */
export interface FeedList {
  readonly feeds: readonly ListedFeed[]
  /** What is listed under an address that is none of the web, in the words of the list. */
  readonly leftOut: readonly ListedFeed[]
}

/**
 * The feeds of an OPML list, each address once, in the order of the list; in however many groups they stand. Throws
 * 'feeds-unusable' where there is none.
 */
export function readOpml(page: Page): FeedList {
  const feeds = new Map<string, ListedFeed>()
  const leftOut: ListedFeed[] = []
  for (const { xmlUrl, title, text } of outlinesOf(page)) {
    if (xmlUrl === undefined || xmlUrl.trim() === '') continue
    const address = resolved(ofTheWeb(xmlUrl.trim()), page.address ?? null)
    const named = { address: address ?? xmlUrl, title: titleWords(title ?? text, false) }
    if (address === null) leftOut.push(named)
    else if (!feeds.has(address)) feeds.set(address, named)
  }
  if (feeds.size === 0)
    throw new ReportedlyError('feeds-unusable', { path: page.name, reason: 'no address of a feed stands in it' })
  return { feeds: [...feeds.values()], leftOut }
}

/** Browsers once put `feed:` before the address of a feed, or in place of its `http:`. */
function ofTheWeb(address: string): string {
  return address.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://')
}

function outlinesOf(page: Page): readonly Opml.Outline<string>[] {
  try {
    const all: Opml.Outline<string>[] = []
    const rest = [...(parseOpml(mendXml(decodeFeed(page)).xml).body?.outlines ?? [])].reverse()
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      all.push(next)
      rest.push(...[...(next.outlines ?? [])].reverse())
    }
    return all
  } catch (error) {
    const reason = error instanceof UnreadableXml ? error.message : whatElse(page)
    throw new ReportedlyError('feeds-unusable', { path: page.name, reason }, { cause: error })
  }
}

function whatElse({ bytes }: Page): string {
  const format = detectFormat('', bytes.subarray(0, headLength))
  return format === 'feed' ? 'it is a feed itself, which is watched by its address' : 'it is no OPML'
}

/** A list of feeds as OPML 2.0, which every reader of feeds takes. */
export function writeOpml(feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map(({ address, title }) => ({
    type: 'rss',
    text: title ?? address,
    ...(title === null ? {} : { title }),
    xmlUrl: address,
  }))
  return `${generateOpml({ head: { title: 'Feeds that Reportedly reads' }, body: { outlines } }).trimEnd()}\n`
}
