// An archive of invented pages, packed as archives are, always the same one for a seed: pages with their requests, notes and redirects,
// images of bytes that packing cannot shorten, error answers, repeats, and damaged records in known numbers.
//   node bench/made-archive.mjs --out FILE --size 1000000000 --pages 4000    writes it and prints what is in it, as JSON

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { madePages } from './made-pages.mjs'
import { randomNumbers } from './seeded-numbers.mjs'

/** Every so many records one is damaged: its packed bytes, its checksum, or it is missing its end. */
const damagedOnce = 400

/**
 * Writes an archive of about `size` bytes with `pages` pages and cuts it off in its last record. Returns what is in it as the
 * program is to account for it: { records, pages, passed, damaged }.
 */
export async function writeArchive(path, { size, pages, seed = 1 }) {
  const out = createWriteStream(path)
  const random = randomNumbers(seed)
  const made = madePages(seed)
  const noise = Buffer.from(Array.from({ length: 1 << 20 }, () => random.below(256)))
  const account = { records: 0, pages: 0, passed: {}, damaged: 0 }
  let bytes = 0
  const write = async (record, kind) => {
    account.records++
    let member = gzipSync(record, { level: 1 })
    if (account.records % damagedOnce === 0) {
      member = damage(member, account.records / damagedOnce)
      account.damaged++
    } else if (kind === 'page') account.pages++
    else account.passed[kind] = (account.passed[kind] ?? 0) + 1
    bytes += member.length
    if (!out.write(member)) await once(out, 'drain')
  }
  await write(record('warcinfo', {}, 'software: invented\r\n'), 'notes on the archive')
  for (let page = 0; page < pages; page++) {
    const { value } = made.next()
    await write(record('request', { 'WARC-Target-URI': value.address }, 'GET / HTTP/1.1\r\n\r\n'), 'requests')
    await write(pageRecord(value, page), 'page')
    await write(record('metadata', {}, 'fetchTimeMs: 12\r\n'), 'notes on a capture')
    if (page % 5 === 0) await write(answer(value.address, '301 Moved', { Location: value.address }, ''), 'redirects')
    if (page % 9 === 0) await write(answer(value.address, '404 Not Found', html, '<p>Not here.'), 'error answers')
    if (page % 11 === 0)
      await write(record('revisit', { 'WARC-Target-URI': value.address }, ''), 'repeats of an earlier capture')
    while (bytes < ((page + 1) / pages) * size) {
      const start = random.below(noise.length / 2)
      const image = noise.subarray(start, start + 20_000 + random.below(400_000))
      await write(answer(`${value.address}/image`, '200 OK', { 'Content-Type': 'image/jpeg' }, image), 'images')
    }
  }
  account.records++
  account.damaged++
  const last = gzipSync(record('metadata', {}, 'This record is cut off in its middle.'))
  out.end(last.subarray(0, last.length - 12))
  await once(out, 'close')
  return { ...account, bytes }
}

const html = { 'Content-Type': 'text/html; charset=utf-8' }

function damage(member, turn) {
  if (turn % 3 === 0) return member.subarray(0, member.length - 9)
  const damaged = Buffer.from(member)
  const at = turn % 3 === 1 ? damaged.length - 6 : damaged.length >> 1
  damaged[at] ^= 0xff
  damaged[at - 1] ^= 0xff
  return damaged
}

/** Pages come as servers send them: plain, packed in two ways, in chunks. */
function pageRecord({ address, html: words }, turn) {
  const way = turn % 4
  if (way === 1)
    return answer(address, '200 OK', { ...html, 'Content-Encoding': 'gzip' }, gzipSync(words, { level: 1 }))
  if (way === 2) {
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }
    return answer(address, '200 OK', { ...html, 'Content-Encoding': 'br' }, brotliCompressSync(words, quick))
  }
  if (way === 3) {
    const body = Buffer.from(words)
    const chunks = []
    for (let at = 0; at < body.length; at += 8000) {
      const chunk = body.subarray(at, at + 8000)
      chunks.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'))
    }
    return answer(
      address,
      '200 OK',
      { ...html, 'Transfer-Encoding': 'chunked' },
      Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]),
    )
  }
  return answer(address, '200 OK', html, words)
}

function answer(address, status, fields, body) {
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head.join('')}\r\n`), Buffer.from(body)])
  return record('response', { 'WARC-Target-URI': address, 'Content-Type': 'application/http; msgtype=response' }, block)
}

function record(type, fields, block) {
  const content = Buffer.from(block)
  const all = { 'WARC-Type': type, 'WARC-Date': '2031-12-31T00:00:00Z', ...fields, 'Content-Length': content.length }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join('')}\r\n`), content, Buffer.from('\r\n\r\n')])
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      size: { type: 'string', default: '1000000000' },
      pages: { type: 'string', default: '4000' },
    },
  })
  if (values.out === undefined) throw new Error('--out FILE is missing')
  console.log(
    JSON.stringify(await writeArchive(values.out, { size: Number(values.size), pages: Number(values.pages) })),
  )
}
