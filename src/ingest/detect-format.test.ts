import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { detectFormat } from './detect-format.ts'

test.each([
  ['report.txt', 'The mayor said so.', 'text'],
  ['report', '[Tolvara] The mayor said so.', 'text'],
  ['report.txt', '<<Non posso confermare>>, ha detto.', 'text'],
  ['report.txt', '{sic} he said', 'text'],
  ['reports.NDJSON', 'not JSON at all', 'ndjson'],
  ['reports.jsonl', '', 'ndjson'],
  ['-', '\ufeff {"text":"One."}', 'ndjson'],
  ['reports.json', '{\n  "text": "One."\n}', 'json'],
  ['reports.json', '[{"text": "One."}]', 'json'],
  ['feed.json', '{"version": "https://jsonfeed.org/version/1.1"}', 'feed'],
  ['page.html', 'anything', 'html'],
  ['page', '<!-- saved --><html>', 'html'],
  ['page', '\n<!doctype html>', 'html'],
  ['page', '<!-- a --><!-- b -->\n<!DOCTYPE HTML><title>x</title>', 'html'],
  ['page', '<!-- saved from <html', 'html'],
  ['page', '<!-- only a comment', 'text'],
  ['page', '<!-- a note --> The mayor said so.', 'text'],
  ['-', '<meta charset="utf-8"><title>Bridge closed</title>', 'html'],
  ['-', '  <p>The mayor said so.</p>', 'html'],
  ['-', '<Paris> The mayor said so.', 'text'],
  ['-', '<brief> The mayor said so.', 'text'],
  ['page', '<?xml version="1.0"?><html xmlns="x">', 'html'],
  ['feed', '<?xml version="1.0"?>\n<rss version="2.0">', 'feed'],
  ['feed', '<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['feed', '<!-- made by hand -->\n<rss version="2.0">', 'feed'],
  ['other', '<?xml version="1.0"?>\n<nitf>', 'xml'],
  ['feeds', '<opml version="2.0">', 'opml'],
  ['feeds', '<?xml version="1.0"?>\n<opml version="2.0">', 'opml'],
  ['report', '%PDF-1.7', 'pdf'],
  ['report.docx', 'PK\x03\x04', 'zip'],
  ['report.gif', 'GIF89a', 'image'],
  ['report', 'PKW says that it recalls cars.', 'text'],
  ['crawl.warc.gz', '\x1f\x8b', 'warc'],
  ['crawl', 'WARC/1.1\r\n', 'warc'],
])('%s that begins with "%s" is %s', (name, start, format) => {
  expect(detectFormat(name, Buffer.from(start))).toBe(format)
})

test('a packed archive shows by what is packed in it', () => {
  expect(detectFormat('-', gzipSync('WARC/1.0\r\nWARC-Type: warcinfo\r\n'))).toBe('warc')
  expect(detectFormat('-', gzipSync('The mayor said so.'))).toBe('gzip')
})

test('a format shows in UTF-16 as well', () => {
  expect(detectFormat('page', Buffer.from('\ufeff<html>', 'utf16le'))).toBe('html')
})
