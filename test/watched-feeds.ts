import { onTestFinished } from 'vitest'
import { analyse } from '../src/analysis/analyse.ts'
import type { Reading } from '../src/document/reading.ts'
import { HostQueue } from '../src/ingest/addresses/host-queue.ts'
import type { Network } from '../src/ingest/addresses/network.ts'
import { languages } from '../src/lang/languages.ts'
import type { Ledger } from '../src/store/ledger.ts'
import type { Happening } from '../src/watch/happening.ts'
import { ledgerMemory } from '../src/watch/ledger-memory.ts'
import { type PauseLimits, usualPauses } from '../src/watch/pause.ts'
import { watchFeeds } from '../src/watch/watch-feeds.ts'
import { likeliest } from '../src/weights/likeliest.ts'
import { ourHost, testVisitor } from './web-host.ts'

/** A sentence that makes an item long enough to be a whole text. */
export const filler = 'The harbour office of Tolvara said that the ferry would run again on Friday. '.repeat(4)

/** An item of RSS. `text` is the whole of it, `teaser` a line about it. */
export function item(facts: {
  readonly id: string
  readonly title?: string
  readonly text?: string
  readonly teaser?: string
  readonly link?: string
  readonly date?: string
}): string {
  const { id, title = `Report ${id}`, text, teaser, link, date = 'Thu, 20 Mar 2031 10:00:00 GMT' } = facts
  const whole = text === undefined ? '' : `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`
  const line = teaser === undefined ? '' : `<description>${teaser}</description>`
  const address = link === undefined ? '' : `<link>${link}</link>`
  return `<item><title>${title}</title><guid isPermaLink="false">${id}</guid><pubDate>${date}</pubDate>${address}${line}${whole}</item>`
}

/** A feed in RSS. */
export function rss(items: readonly string[], title = 'Velmo Post'): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>${items.join('')}</channel></rss>`
}

/** A page with an article. */
export function article(title: string, text: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`
}

/** Feeds that are being watched. */
export interface Watching {
  readonly happenings: readonly Happening[]
  /** Resolves when something has happened. */
  until(what: (happening: Happening) => boolean): Promise<void>
  /** Asks watching to end, and waits until it has. */
  stop(): Promise<void>
  readonly ended: Promise<void>
}

export interface WatchingFacts {
  readonly ledger: Ledger
  readonly feeds: readonly string[]
  readonly network: Network
  readonly once?: boolean
  readonly pauses?: PauseLimits
  /** Hosts that may be asked besides `news.example`. */
  readonly allow?: readonly string[]
}

/** Begins to watch feeds with a real ledger. Reports are read without trees, which these tests do not need. */
export async function watching({
  ledger,
  feeds,
  network,
  once = false,
  pauses = usualPauses,
  allow = [],
}: WatchingFacts): Promise<Watching> {
  const happenings: Happening[] = []
  const waiting: { readonly what: (happening: Happening) => boolean; readonly resolve: () => void }[] = []
  const ending = new AbortController()
  const visitor = testVisitor({
    network,
    memory: await ledgerMemory(ledger, network),
    stopped: ending.signal,
    allowedHosts: [ourHost, ...allow],
    // Long enough for a machine with much to do, short enough to wait for what hangs.
    limits: { delay: 0, connect: 3_000, headers: 3_000, whole: 6_000 },
  })
  const watcher = {
    ledger,
    visitor,
    analyse: (draft: Parameters<typeof analyse>[0]): Reading => analyse(draft, languages, () => undefined, likeliest),
    pauses,
    links: new HostQueue(),
    stopped: ending.signal,
    tell: async (happening: Happening) => {
      happenings.push(happening)
      for (const each of waiting) if (each.what(happening)) each.resolve()
    },
  }
  const list = feeds.map((address) => ({ address, title: null }))
  const ended = watchFeeds(list, watcher, once)
  onTestFinished(() => ending.abort())
  return {
    happenings,
    until: (what) =>
      happenings.some(what) ? Promise.resolve() : new Promise<void>((resolve) => waiting.push({ what, resolve })),
    stop: async () => {
      ending.abort()
      await ended
    },
    ended,
  }
}

/** Polls each feed once; returns what happened. */
export async function pollOnce(facts: Omit<WatchingFacts, 'once'>): Promise<readonly Happening[]> {
  const { ended, happenings } = await watching({ ...facts, once: true })
  await ended
  return happenings
}

/** The readings of all reports in a ledger, each with how many texts it has. */
export async function reportsIn(
  ledger: Ledger,
): Promise<readonly { readonly reading: Reading; readonly texts: number }[]> {
  const members = (await Promise.all((await ledger.storyIds()).map((id) => ledger.storyMembers(id)))).flat()
  return members
    .map(({ reading, earlier }) => ({ reading, texts: earlier.length + 1 }))
    .sort((one, other) => (one.reading.report.id < other.reading.report.id ? -1 : 1))
}
