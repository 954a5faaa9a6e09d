import { gzipSync } from 'node:zlib'
import { madeAnswer, madeArchive, madeRecord } from './made-archive.ts'

/** A hostile input that is too large to keep. */
export interface MadeTrap {
  /** The name of its file, whose ending tells what it passes itself off as. */
  readonly name: string
  readonly make: () => string | Uint8Array
  /** How many readings must come of it. */
  readonly readings: number
  /** What must be said of it; null where nothing but its readings is. */
  readonly said: RegExp | null
}

const times = (words: string, count: number) => words.repeat(count)
const sentence = 'The mayor of Tolvara said that the bridge is closed. '
const page = (more: string) => `<!doctype html><title>Bridge</title><article>${times(`<p>${sentence}</p>`, 6)}${more}`
const linked = (json: string) => `<script type="application/ld+json">${json}</script>${page('')}`
const rss = (items: string) => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`
const numbered = (count: number, each: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => each(number)).join('')

/** What would take time or memory without bound, where nothing stood against it. */
export const madeTraps: readonly MadeTrap[] = [
  {
    name: 'attributes.html',
    make: () => page(`<p ${numbered(1_000_000, (n) => `a${n}=${n} `)}>x`),
    readings: 1,
    said: null,
  },
  { name: 'deep.html', make: () => times('<div>', 2_000_000) + page(''), readings: 1, said: null },
  { name: 'drawings.html', make: () => page(times('<svg>', 1_000_000)), readings: 1, said: null },
  {
    name: 'entities.html',
    make: () => page(times('&amp;', 1_000_000)),
    readings: 0,
    said: /the page has \d+ elements/,
  },
  { name: 'linked-deep.html', make: () => linked(times('{"articleBody":', 500_000)), readings: 1, said: null },
  {
    name: 'linked-long.html',
    make: () => linked(`[${times('{"@type":"NewsArticle"},', 200_000)}{}]`),
    readings: 1,
    said: null,
  },
  {
    name: 'linked-quotes.html',
    make: () => linked(`{"@type":"NewsArticle","a":"${times('"', 2_000_000)}`),
    readings: 1,
    said: null,
  },
  { name: 'deep.rss', make: () => rss(`<item>${times('<a>', 100_000)}`), readings: 0, said: /nest without measure/ },
  {
    name: 'attributes.rss',
    make: () => rss(`<item ${numbered(200_000, (n) => `a${n}="" `)}><title>A</title></item>`),
    readings: 1,
    said: null,
  },
  { name: 'empty-items.rss', make: () => rss(times('<item/>', 500_000)), readings: 0, said: /no report stands/ },
  {
    name: 'person.rss',
    make: () => rss(`<item><title>A</title><author>${times('(<', 300_000)}</author></item>`),
    readings: 1,
    said: null,
  },
  {
    name: 'deep.feed',
    make: () => `{"version":"https://jsonfeed.org/version/1","items":${times('[', 500_000)}`,
    readings: 0,
    said: /cannot be read as a feed/,
  },
  {
    name: 'deep.ndjson',
    make: () => `{"text":"${sentence}","x":${times('[', 2_000_000)}${times(']', 2_000_000)}}`,
    readings: 1,
    said: null,
  },
  {
    name: 'keys.ndjson',
    make: () => `{${numbered(500_000, (n) => `"k${n}":1,`)}"text":"${sentence}"}`,
    readings: 1,
    said: null,
  },
  { name: 'empty-lines.ndjson', make: () => `${times('\n', 500_000)}{"text":"${sentence}"}`, readings: 1, said: null },
  { name: 'digits.txt', make: () => times('9', 1_000_000), readings: 1, said: null },
  { name: 'one-word.txt', make: () => times('a', 2_000_000), readings: 1, said: null },
  { name: 'spaces.txt', make: () => `${times(' ', 5_000_000)}a`, readings: 1, said: null },
  { name: 'brackets.txt', make: () => times('(', 500_000), readings: 1, said: null },
  { name: 'flags.txt', make: () => times('🇮', 200_000), readings: 1, said: null },
  {
    name: 'headers.warc',
    make: () => `WARC/1.0\r\n${times('A: b\r\n', 1_000_000)}`,
    readings: 0,
    said: /its header does not end/,
  },
  {
    name: 'records.warc',
    make: () => times('WARC/1.0\r\nContent-Length: 0\r\n\r\n', 50_000),
    readings: 0,
    said: /50000 records: 0 pages/,
  },
  {
    name: 'signatures.warc.gz',
    make: () => Buffer.from(times('\x1f\x8b\x08\0', 500_000), 'latin1'),
    readings: 0,
    said: /is damaged/,
  },
  {
    name: 'name.warc.gz',
    make: () => Buffer.concat([Buffer.of(0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 0), Buffer.alloc(5_000_000, 65)]),
    readings: 0,
    said: /is damaged/,
  },
  {
    name: 'bomb.warc.gz',
    make: () =>
      Buffer.concat([
        gzipSync(madeRecord('response', {}, Buffer.alloc(200_000_000))),
        madeArchive([madeAnswer('https://tolvara.example/bridge', page(''))], true),
      ]),
    readings: 1,
    said: /1 page read, 1 passed over \(1 too large\)/,
  },
]
