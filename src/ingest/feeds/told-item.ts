import { givenLanguage } from '../given-language.ts'
import type { FeedItem } from './feed.ts'
import { feedDate } from './feed-date.ts'
import { titleWords } from './html-words.ts'
import { isTeaser } from './teaser.ts'
import { withoutOrigin } from './without-origin.ts'

/** What a format tells of an item, in its own words. */
export interface ToldItem {
  readonly id: string | undefined
  /** As it stands there, the likeliest first; relative to the base. */
  readonly links: readonly (string | undefined)[]
  readonly title: string | undefined
  /** Whether the title is HTML for certain. */
  readonly htmlTitle?: boolean
  /** The likeliest first. */
  readonly published: readonly (string | undefined)[]
  readonly updated: string | undefined
  readonly authors: readonly (string | undefined)[]
  readonly outlet: string | undefined
  readonly language: string | undefined
  /** HTML that is meant to be the whole text. */
  readonly whole: string | undefined
  /** HTML that may be the whole text or a line about it. */
  readonly summary: string | undefined
}

/** An item as the feed has it; null where it says nothing and leads nowhere. `base` is what its addresses are relative to. */
export function itemOf(told: ToldItem, number: number, base: string | null): FeedItem | null {
  const title = titleWords(told.title, told.htmlTitle ?? false)
  const whole = told.whole === undefined ? undefined : withoutOrigin(told.whole, title)
  const summary = told.summary === undefined ? undefined : withoutOrigin(told.summary, title)
  const html = longer(whole, summary)
  const link = firstOf(told.links, (each) => resolved(each, base))
  if (html === '' && title === null && link === null) return null
  return {
    number,
    id: told.id ?? null,
    link,
    title,
    published: firstOf(told.published, feedDate),
    updated: feedDate(told.updated),
    authors: [...new Set(told.authors.flatMap((author) => titleWords(author, false) ?? []))],
    outlet: titleWords(told.outlet, false),
    language: told.language === undefined ? null : givenLanguage(told.language),
    html,
    teaser: isTeaser(html, html === whole),
  }
}

/** Some feeds give the whole text as the summary and a line as the content. */
function longer(whole: string | undefined, summary: string | undefined): string {
  const [one, other] = [whole ?? '', summary ?? '']
  return other.length > 2 * one.length ? other : one
}

function firstOf<Raw>(raw: readonly Raw[], read: (each: Raw) => string | null): string | null {
  for (const each of raw) {
    const found = read(each)
    if (found !== null) return found
  }
  return null
}

/** An address of http or https as it is from its base on; null for any other. */
export function resolved(address: string | undefined, base: string | null): string | null {
  if (address === undefined || address.trim() === '') return null
  const trimmed = address.trim()
  if (!URL.canParse(trimmed, base ?? undefined)) return null
  const { protocol, href } = new URL(trimmed, base ?? undefined)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

/** What addresses in a feed are relative to: its own address or, in a file, that of its site; null where neither is known. */
export function baseOf(address: string | null, ...sites: readonly (string | undefined)[]): string | null {
  return address ?? firstOf(sites, (site) => resolved(site, null))
}

/** The base that a feed or item gives (`xml:base`), itself relative to the one around it. */
export function baseWithin(around: string | null, given: string | undefined): string | null {
  return resolved(given, around) ?? around
}
