import { type Json, tolerantJson } from './tolerant-json.ts'

/** What a page's JSON-LD tells of the report on it. */
export interface LinkedReport {
  /** Whether it is of a type for texts (NewsArticle, BlogPosting …), or of the page that such a text stands on. */
  readonly kind: 'article' | 'page'
  /** Whether it is of the type for what is added to while something happens (LiveBlogPosting). */
  readonly isLive: boolean
  readonly headline: string
  readonly published: string
  readonly created: string
  readonly modified: string
  readonly authors: readonly LinkedName[]
  readonly publisher: string
  readonly language: string
  readonly address: string
}

/** Somebody whom JSON-LD names. */
interface LinkedName {
  readonly name: string
  readonly isPerson: boolean | null
}

type Thing = { readonly [key: string]: Json }

export const liveType = 'LiveBlogPosting'
const articleTypes = /(?:Article|BlogPosting|Reportage|LiveBlogPosting|Review|Report|Recipe|AnalysisNews|OpinionNews)/
const pageTypes = /(?:WebPage|ItemPage|VideoObject|CreativeWork)$/
const mostThings = 5_000
const longestList = 500

/** The reports that scripts of JSON-LD speak of, articles before pages, in the order of the page. */
export function linkedReports(scripts: readonly string[]): readonly LinkedReport[] {
  const things = scripts.flatMap((script) => thingsIn(script))
  const byId = new Map<string, Thing>()
  for (const thing of things) {
    const id = words(thing['@id'])
    if (id !== '' && Object.keys(thing).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, thing)
  }
  const reports = things.flatMap((thing) => reportOf(thing, byId) ?? [])
  return [...reports.filter(({ kind }) => kind === 'article'), ...reports.filter(({ kind }) => kind === 'page')]
}

/** Where what a page says of its own text stands; lists of other texts are not gone into. */
const goneInto = new Set(['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'creator', 'publisher'])

function thingsIn(script: string): Thing[] {
  const value = tolerantJson(script)
  if (value === undefined) return salvaged(script)
  const things: Thing[] = []
  const waiting: Json[] = [value]
  for (let at = 0; at < waiting.length && at < mostThings; at++) {
    const next = waiting[at]
    if (isList(next)) waiting.push(...next.slice(0, longestList))
    else if (isThing(next)) {
      things.push(next)
      waiting.push(...Object.entries(next).flatMap(([key, held]) => (goneInto.has(key) ? [held] : [])))
    }
  }
  return things
}

/** What can be told of JSON that is broken beyond mending, such as a quotation mark within a headline. */
function salvaged(script: string): Thing[] {
  const text = script.slice(0, 100_000)
  const types = [...text.matchAll(/"@type"\s{0,9}:[\s["]{1,9}(\w{1,60})"/g)]
  const names = types.map(([, name = '']) => name)
  if (!names.some((name) => articleTypes.test(name))) return []
  return [
    {
      '@type': names.includes(liveType) ? liveType : 'Article',
      datePublished: /"datePublished"\s{0,9}:\s{0,9}"([^"\n]{1,60})"/.exec(text)?.[1] ?? '',
      dateModified: /"dateModified"\s{0,9}:\s{0,9}"([^"\n]{1,60})"/.exec(text)?.[1] ?? '',
      author: /"author"\s{0,9}:[\s[{]{1,30}[^\]}]{0,200}?"name"\s{0,9}:\s{0,9}"([^"\n]{1,100})"/.exec(text)?.[1] ?? '',
    },
  ]
}

function reportOf(thing: Thing, byId: ReadonlyMap<string, Thing>): LinkedReport | null {
  const type = listOf(thing['@type']).map(words).join(' ')
  const kind = articleTypes.test(type) ? 'article' : pageTypes.test(type.trim()) ? 'page' : null
  if (kind === null) return null
  return {
    kind,
    isLive: type.includes(liveType),
    headline: words(thing.headline) || words(thing.name),
    published: words(thing.datePublished),
    created: words(thing.dateCreated),
    modified: words(thing.dateModified),
    authors: [...namesOf(thing.author, byId), ...(thing.author === undefined ? namesOf(thing.creator, byId) : [])],
    publisher: namesOf(thing.publisher, byId)[0]?.name ?? '',
    language: words(thing.inLanguage),
    address: words(thing.url) || idOf(thing.mainEntityOfPage),
  }
}

function namesOf(value: Json | undefined, byId: ReadonlyMap<string, Thing>): LinkedName[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [{ name: one.trim(), isPerson: null }]
    if (!isThing(one)) return []
    const known = one.name === undefined ? (byId.get(words(one['@id'])) ?? one) : one
    const type = listOf(known['@type']).map(words).join(' ')
    const isPerson = /person/i.test(type) ? true : /organi[sz]ation|corporation/i.test(type) ? false : null
    return listOf(known.name)
      .map(words)
      .filter((name) => name !== '')
      .map((name) => ({ name, isPerson }))
  })
}

function idOf(value: Json | undefined): string {
  return isThing(value) ? words(value['@id']) : words(value)
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value.slice(0, 50) : [value]
}

function words(value: Json | undefined): string {
  return typeof value === 'string' ? withoutEntities(value.slice(0, 2_000)).trim() : ''
}

/** Some pages write HTML's entities into their JSON. */
function withoutEntities(value: string): string {
  if (!value.includes('&')) return value
  const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }
  return value.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isThing(value: Json | undefined): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
