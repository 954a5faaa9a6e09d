import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readUnread } from '../src/cli/reading/read-unread.ts'
import { asWanted } from '../src/cli/reading/wanted.ts'
import { checkReading } from '../src/document/check-reading.ts'
import { ReportedlyError } from '../src/errors.ts'
import { type Format, formats, isUnread } from '../src/ingest/intake.ts'
import { readDrafts } from '../src/ingest/read-drafts.ts'
import { loadEngines } from '../src/weights/load-engine.ts'
import { inPieces, madeAnswer, madeRecord } from './made-archive.ts'
import { testVisitor } from './web-host.ts'

const engineOf = loadEngines(resolve(import.meta.dirname, '../weights'))
const minutes = 60_000

const words = [
  'La sindaca ha detto ',
  'said that ',
  '«',
  '”',
  'fino a 12.000 ',
  '31 febbraio ',
  '\n\n',
  '. ',
  ': ',
  '🚢',
  '\u202e',
  'e\u0301',
]
const page = [
  '<p>',
  '</p>',
  '<h1>',
  '<!--',
  '<div class="',
  '"',
  '>',
  '<',
  '&#0;',
  '<meta charset=utf-7>',
  '<script type="application/ld+json">{"@type":',
  '</script>',
  '<svg>',
  '<article>',
  '<table><td>',
]

/** What inputs of each format are made of. */
const pieces: { readonly [Name in Format]: readonly (string | Uint8Array)[] } = {
  text: words,
  html: [...page, ...words],
  feed: [
    '<?xml version="1.0" encoding="x"?>',
    '<rss version="2.0"><channel>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<rdf:RDF>',
    '<item>',
    '</item>',
    '<entry>',
    '<title>',
    '</title>',
    '<description>&lt;p&gt;',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE a [',
    '<pubDate>31 Feb</pubDate>',
    '{"version":"https://jsonfeed.org/version/1","items":[{"id":1,"content_html":"',
    '"}]}',
    ...words,
  ],
  warc: [
    'WARC/1.0\r\n',
    'WARC-Type: response\r\n',
    'Content-Length: 9\r\n',
    '\r\n\r\n',
    'HTTP/1.1 200 OK\r\n',
    'Content-Type: text/html\r\n',
    'Content-Encoding: gzip\r\n',
    Buffer.of(0x1f, 0x8b, 8, 0),
    madeAnswer('https://a.example/1', '<p>words'),
    gzipSync(madeAnswer('https://a.example/2', '<p>words')),
    madeRecord('resource', { 'Content-Type': 'text/html' }, '<p>words'),
    ...page,
  ],
  ndjson: [
    '{',
    '}',
    '"text":"',
    '"text":null',
    '"date":"2031-13-01"',
    '"lang":',
    '",',
    ':',
    '[[',
    '\\ud83d',
    '\\u0000',
    '\n',
    '{"text":"The mayor said so."}\n',
    ...words,
  ],
}

/** Every way in which bytes may come: in an order that means something, broken in places, and at random. */
function bytesFor(format: Format): fc.Arbitrary<Uint8Array> {
  const made = fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces[format]) }, fc.uint8Array({ maxLength: 3 })), {
      maxLength: 40,
    })
    .map((all) => Buffer.concat(all.map((piece) => Buffer.from(piece))))
  return fc.oneof(
    { weight: 8, arbitrary: made },
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
  )
}

/** What comes of some bytes that come in pieces of this size, in words: readings, which are sound, and refusals, which are none of our faults. */
async function outcomesOf(bytes: Uint8Array, size: number, format: Format | null): Promise<readonly string[]> {
  const outcomes: string[] = []
  const options = { format, date: null, language: null, visitor: testVisitor() }
  for await (const intake of readDrafts(['-'], options, inPieces(bytes, size))) {
    if (intake.kind === 'account') continue
    const outcome = isUnread(intake) ? await readUnread(intake, engineOf, asWanted.whole) : intake
    if (outcome.kind === 'failure') {
      expect(outcome.failure).toBeInstanceOf(ReportedlyError)
      expect(outcome.failure.code).not.toBe('analysis-failed')
      expect(outcome.failure.message).toMatch(/^-/)
      outcomes.push(outcome.failure.message)
    } else {
      expect(checkReading(outcome.reading)).toEqual([])
      outcomes.push(JSON.stringify(outcome.reading))
    }
  }
  return outcomes
}

describe.each(formats)('whatever the bytes are that are given as %s', (format) => {
  test(
    'they make readings or refusals that name them, in whatever pieces they come',
    async () => {
      await fc.assert(
        fc.asyncProperty(bytesFor(format), fc.integer({ min: 1, max: 100 }), async (bytes, size) => {
          const whole = await outcomesOf(bytes, Math.max(1, bytes.length), format)
          // An archive without a record but with line ends is empty, and so is everything that holds nothing.
          expect(whole.length).toBeGreaterThan(format === 'warc' ? -1 : 0)
          expect(await outcomesOf(bytes, size, format)).toEqual(whole)
        }),
        { numRuns: Number(process.env.REPORTEDLY_EXPLORE ?? 120) },
      )
    },
    5 * minutes,
  )

  test(
    'so they do where nobody says what they are',
    async () => {
      await fc.assert(
        fc.asyncProperty(bytesFor(format), async (bytes) => {
          await outcomesOf(bytes, 64, null)
        }),
        { numRuns: Number(process.env.REPORTEDLY_EXPLORE ?? 60) },
      )
    },
    5 * minutes,
  )
})
