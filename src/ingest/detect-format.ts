import type { UnreadFormat } from '../errors.ts'
import { beginsPackedRecord } from './archives/packed-record.ts'
import type { Format } from './intake.ts'

/** How many bytes from the start of an input decide its format. */
export const headLength = 2048

/** Formats that are recognised so that nobody takes them for a report's text, though `--as` does not name them. */
export type DetectedFormat = Format | UnreadFormat

/** How files that hold no plain text begin, byte by byte as Latin-1. */
const signatures: readonly (readonly [beginning: string, format: DetectedFormat])[] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\x1f\x8b', 'gzip'],
  ['\x89PNG\r\n', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
]

const byEnding: readonly (readonly [ending: string, format: DetectedFormat])[] = [
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.rss', 'feed'],
  ['.atom', 'feed'],
  ['.warc', 'warc'],
  ['.warc.gz', 'warc'],
]

/** The format of an input, by its name's ending where that is plain, else by how its first bytes begin. */
export function detectFormat(name: string, head: Uint8Array): DetectedFormat {
  const lower = name.toLowerCase()
  const known = byEnding.find(([ending]) => lower.endsWith(ending))
  if (known !== undefined) return known[1]
  if (beginsPackedRecord(head)) return 'warc'
  const bytes = Buffer.from(head).toString('latin1')
  const signed = signatures.find(([beginning]) => bytes.startsWith(beginning))
  if (signed !== undefined) return signed[1]
  // Marks are ASCII: read byte by byte they show in UTF-8, and without its zero bytes in UTF-16.
  const start = bytes
    .replaceAll('\0', '')
    .replace(/^[ÿþï»¿]+/, '')
    .trimStart()
  return formatOf(start.toLowerCase())
}

/** How pages begin, of which many leave out `html` and `head`. Source: WHATWG MIME Sniffing, 7.1, and what stands in a head. */
const beginsPage =
  /^<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|link|base|article|main|section|header)[\s>]/

/** What stands behind the comments at the start; of one that does not end there no more than whether a page shows in it. */
function behindComments(start: string): string {
  let rest = start
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->')
    if (end < 0) return rest.includes('<html') ? '<html>' : ''
    rest = rest.slice(end + 3).trimStart()
  }
  return rest
}

function formatOf(start: string): DetectedFormat {
  if (start.startsWith('warc/')) return 'warc'
  if (start.startsWith('{') || start.startsWith('[')) return jsonFormat(start)
  if (!start.startsWith('<')) return 'text'
  if (/^<(rss|feed|rdf:rdf)[\s>]/.test(start)) return 'feed'
  if (/^<opml[\s>]/.test(start)) return 'opml'
  if (beginsPage.test(start)) return 'html'
  if (start.startsWith('<!--') && /<(rss|feed|rdf:rdf)[\s>]/.test(start)) return 'feed'
  if (!start.startsWith('<?xml'))
    return start.startsWith('<!--') && beginsPage.test(behindComments(start)) ? 'html' : 'text'
  if (/<(rss|feed|rdf:rdf)[\s>]/.test(start)) return 'feed'
  if (/<opml[\s>]/.test(start)) return 'opml'
  return start.includes('<html') ? 'html' : 'xml'
}

/** A report may begin with a bracket; JSON goes on with a quotation mark, and NDJSON does so on the same line. */
function jsonFormat(start: string): DetectedFormat {
  if (start.includes('"https://jsonfeed.org/')) return 'feed'
  if (/^\{[ \t]*"/.test(start)) return 'ndjson'
  return /^(\{\s*"|\[\s*\{\s*")/.test(start) ? 'json' : 'text'
}
