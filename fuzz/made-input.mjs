// Inputs that nobody would write, always the same for one number: pieces of what each format is made of, in any order, with
// bytes altered, cut out, repeated and nested.
import { gzipSync } from 'node:zlib'
import { randomNumbers } from '../eval/random-numbers.mjs'

const formats = ['text', 'html', 'feed', 'warc', 'ndjson']

const words = [
  'La diga ha ceduto',
  'ha detto la sindaca Marta Ferri',
  '«',
  '»',
  '“Nessuno',
  '”',
  'secondo la ministra',
  'sarebbero stati',
  'fino a 12.000 soldati',
  '1.500,5 %',
  'venerdì 31 febbraio 2031',
  'said on Monday that',
  'a déclaré le ministre',
  'dijo que',
  'sagte, er habe',
  ' — ',
  '\n',
  '\n\n',
  ': ',
  '. ',
  '…',
  'https://x.com/a/status/1848300000000000000',
  '@',
  '#',
  '🚢',
  'e\u0301',
  '\u202e',
  '\ufeff',
  '(((((',
  "d'",
  '’’’',
  '999999999999999999999',
  'XVIII',
  'ne ne ne',
]
const tags = [
  '<p>',
  '</p>',
  '<div class="article-body">',
  '</div>',
  '<article itemprop=articleBody>',
  '<h1>',
  '</h1>',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-02-30","author":[{"name":"A B"}',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<table><tr><td>',
  '<blockquote class=twitter-tweet>',
  '<a href="javascript:x">',
  '<meta property="article:published_time" content="2031-05-04T99:99">',
  '<time datetime="x">',
  '<base href="http://[::1]:99999/">',
  '&#x110000;&amp;&notanentity;&#0;',
  '<svg><style>',
  '<',
  '>',
  '"',
  '<p a=1 a=2 a=3 ',
  '<meta charset=utf-7>',
]
const feedTags = [
  '<?xml version="1.0" encoding="x-none"?>',
  '<rss version="2.0"><channel>',
  '<item>',
  '</item>',
  '<title>',
  '</title>',
  '<link>http://a.example/1</link>',
  '<guid>',
  '<pubDate>Lun, 31 Feb 2031 25:61:00 +9999</pubDate>',
  '<content:encoded>',
  '<description>&lt;p&gt;',
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="::">',
  '<entry>',
  '<updated>2031</updated>',
  '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>&c;',
  '</channel></rss>',
  '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,"content_html":"',
  '"}]}',
  '<rdf:RDF>',
]
const fields = [
  '"text":"',
  '"text":null',
  '"id":',
  '"date":"2031-13-01"',
  '"title":"',
  '"lang":"it"',
  '{',
  '}',
  '",',
  ':',
  '[[[[',
  '\\u0000',
  '\\ud83d',
  '\n',
]

/** The input of this number: its format, by which it is to be read, and its bytes; mostly under 4 kB, seldom up to 60 kB. */
export function madeInput(number) {
  const next = randomNumbers((number + 1) * 2654435761)
  for (let i = 0; i < 4; i++) next()
  const below = (count) => Math.floor(next() * count)
  const format = formats[number % formats.length]
  const length = next() < 0.02 ? 20_000 + below(40_000) : below(4_000)
  const text = next() < 0.15 ? repeated(below, format, length) : mixed(below, format, length)
  const bytes = format === 'warc' ? archive(below, next, text) : Buffer.from(text)
  return { format, bytes: damaged(below, next, bytes) }
}

function piecesOf(format) {
  if (format === 'html' || format === 'warc') return [...tags, ...words, ...words]
  if (format === 'feed') return [...feedTags, ...feedTags, ...tags, ...words]
  return format === 'ndjson' ? [...fields, ...fields, ...words] : words
}

function mixed(below, format, length) {
  const pieces = piecesOf(format)
  let text = format === 'ndjson' && below(2) === 0 ? '{"text":"' : ''
  while (text.length < length) text += pieces[below(pieces.length)] + (below(2) === 0 ? ' ' : '')
  return format === 'ndjson' && text.startsWith('{"text":"') ? `${text.replace(/["\\\n]/g, ' ')}"}` : text
}

/** One piece, or two in turn, again and again: what is nested deep, and what makes a search go back. */
function repeated(below, format, length) {
  const pieces = piecesOf(format)
  const piece = pieces[below(pieces.length)] + (below(2) === 0 ? '' : pieces[below(pieces.length)])
  return piece.repeat(Math.ceil(length / piece.length))
}

function archive(below, next, text) {
  const records = []
  for (let left = 1 + below(4); left > 0; left--) {
    const encoded = next() < 0.2 ? gzipSync(text) : Buffer.from(text)
    const head = `HTTP/1.1 ${[200, 301, 404, 0][below(4)]} OK\r\nContent-Type: ${['text/html', 'image/png', '?'][below(3)]}\r\n${
      next() < 0.2 ? 'Content-Encoding: gzip\r\n' : ''
    }${next() < 0.2 ? 'Transfer-Encoding: chunked\r\n' : ''}\r\n`
    const body = Buffer.concat([Buffer.from(head), encoded])
    const size = next() < 0.1 ? below(1_000_000) : body.length
    const kind = ['response', 'request', 'resource', 'revisit', 'none'][below(5)]
    const record = Buffer.concat([
      Buffer.from(
        `WARC/1.${below(3)}\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: http://a.example/${below(9)}\r\nWARC-Date: 2031-05-0${below(10)}T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${below(99)}>\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${size}\r\n\r\n`,
      ),
      body,
      Buffer.from('\r\n\r\n'),
    ])
    records.push(next() < 0.4 ? gzipSync(record) : record)
  }
  return Buffer.concat(records)
}

/** Half of the inputs have some bytes altered, cut out or said twice. */
function damaged(below, next, bytes) {
  if (bytes.length === 0 || next() < 0.5) return bytes
  let result = Buffer.from(bytes)
  for (let left = below(4); left > 0 && result.length > 0; left--) {
    const at = below(result.length)
    const kind = below(3)
    if (kind === 0) result[at] = below(256)
    else if (kind === 1) result = Buffer.concat([result.subarray(0, at), result.subarray(at + 1 + below(50))])
    else result = Buffer.concat([result.subarray(0, at), result.subarray(Math.max(0, at - below(300)))])
  }
  return result
}
