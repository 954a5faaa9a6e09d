import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { inPieces, madeAnswer, madeArchive, madeRecord } from '../../../test/made-archive.ts'
import type { Account } from './account.ts'
import { pagesOfArchive } from './pages-of-archive.ts'

const page = (words: string) => `<!doctype html><title>Bridge</title><p>${words}</p>`
const address = (number: number) => `https://tolvara.example/${number}`

interface Gone {
  readonly pages: string[]
  readonly failures: string[]
  readonly account: Account | null
}

async function goThrough(archive: Uint8Array, pieces = 10_000, size: number | null = null): Promise<Gone> {
  const gone: { pages: string[]; failures: string[]; account: Account | null } = {
    pages: [],
    failures: [],
    account: null,
  }
  for await (const found of pagesOfArchive('a.warc', inPieces(archive, pieces), size)) {
    if (found.kind === 'page') gone.pages.push(`${found.page.name} ${Buffer.from(found.page.bytes).toString()}`)
    else if (found.kind === 'failure') gone.failures.push(found.failure.message)
    else gone.account = found.account
  }
  return gone
}

const passedOver = ({ account }: Gone) => Object.fromEntries(account?.passed ?? [])
const counts = ({ account }: Gone) => [account?.records, account?.pages, account?.damaged]

describe.each([
  ['as it is', false],
  ['packed', true],
])('an archive %s', (_, packed) => {
  test('gives its pages with address, time and type, and counts what it passes over by the reason', async () => {
    const archive = madeArchive(
      [
        madeRecord('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: test\r\n'),
        madeRecord('request', { 'WARC-Target-URI': address(1) }, 'GET / HTTP/1.1\r\n\r\n'),
        madeAnswer(address(1), page('One.')),
        madeAnswer(address(2), '', { status: '301 Moved', fields: { Location: address(1) } }),
        madeAnswer(address(3), 'gone', { status: '404 Not Found' }),
        madeAnswer(address(4), 'GIF89a', { fields: { 'Content-Type': 'image/gif' } }),
        madeAnswer('https://tolvara.example/robots.txt', 'User-agent: *'),
        madeAnswer(address(5), ''),
        madeAnswer(address(6), page('Six.'), { fields: { 'Content-Type': 'application/pdf' } }),
        madeAnswer(address(7), page('Part.'), { status: '206 Partial Content' }),
        madeRecord('revisit', { 'WARC-Target-URI': address(1) }, 'HTTP/1.1 200 OK\r\n\r\n'),
        madeRecord('metadata', {}, 'fetchTimeMs: 12'),
        madeRecord('response', { 'WARC-Target-URI': 'dns:tolvara.example', 'Content-Type': 'text/dns' }, '2031 A'),
        madeRecord('resource', { 'WARC-Target-URI': `<${address(8)}>`, 'Content-Type': 'text/html' }, page('Eight.')),
      ],
      packed,
    )
    const found: unknown[] = []
    for await (const each of pagesOfArchive('a.warc', inPieces(archive, 1000))) found.push(each)
    expect(found).toEqual([
      {
        kind: 'page',
        page: {
          name: 'a.warc#3',
          road: 'archive',
          bytes: Buffer.from(page('One.')),
          address: address(1),
          contentType: 'text/html; charset=utf-8',
          fetched: '2031-03-04T05:06:07Z',
        },
      },
      {
        kind: 'page',
        page: {
          name: 'a.warc#14',
          road: 'archive',
          bytes: Buffer.from(page('Eight.')),
          address: address(8),
          contentType: 'text/html',
          fetched: '2031-03-04T05:06:07Z',
        },
      },
      {
        kind: 'account',
        account: {
          input: 'a.warc',
          records: 14,
          pages: 2,
          damaged: 0,
          passed: new Map([
            ['notes on the archive', 1],
            ['requests', 1],
            ['redirects', 1],
            ['error answers', 1],
            ['images', 1],
            ['robots.txt', 1],
            ['empty', 1],
            ['other than HTML', 1],
            ['answers without a whole page', 1],
            ['repeats of an earlier capture', 1],
            ['notes on a capture', 1],
            ['look-ups of a name', 1],
          ]),
        },
      },
    ])
  })

  test('that is cut off names its last record and gives the others', async () => {
    const records = [1, 2, 3].map((number) => madeAnswer(address(number), page(`Number ${number}.`.repeat(50))))
    const archive = madeArchive(records, packed)
    const gone = await goThrough(archive.subarray(0, archive.length - 60))
    expect(gone.pages.map((words) => words.slice(0, 8))).toEqual(['a.warc#1', 'a.warc#2'])
    expect(gone.failures).toEqual([expect.stringMatching(/^a\.warc#3: is damaged \(.*; at byte \d+ of the file\)/)])
    expect(counts(gone)).toEqual([3, 2, 1])
  })

  test('with damaged bytes in the middle loses that record and no other', async () => {
    const records = [1, 2, 3, 4].map((number) => madeAnswer(address(number), page(noise(number, 2000))))
    const damaged = madeArchive(records, packed)
    const before = madeArchive(records.slice(0, 1), packed).length
    // Within the second record; where nothing is packed, its length.
    const at = packed ? before + 900 : before + damaged.subarray(before).indexOf('Content-Length: ') + 16
    damaged[at] = (damaged[at] ?? 0) ^ 0x01
    const gone = await goThrough(damaged)
    expect(gone.pages.map((words) => words.slice(0, 8))).toEqual(['a.warc#1', 'a.warc#3', 'a.warc#4'])
    expect(gone.failures).toHaveLength(1)
    expect(gone.failures[0]).toContain('a.warc#2: is damaged')
    expect(counts(gone)).toEqual([4, 3, 1])
  })

  test('in whatever pieces it comes is read the same', async () => {
    const records = [1, 2, 3].map((number) => madeAnswer(address(number), page(`Number ${number}.`)))
    const archive = madeArchive(records, packed)
    const whole = await goThrough(archive, archive.length)
    for (const size of [1, 7, 100]) expect(await goThrough(archive, size)).toEqual(whole)
  })

  test('without a record in it is empty', async () => {
    await expect(goThrough(new Uint8Array())).rejects.toMatchObject({ code: 'input-empty' })
  })
})

test('a record that would be longer than its file takes no other record along', async () => {
  const lying = madeRecord('response', { 'Content-Length': '999999999999' }, 'HTTP/1.1 200 OK\r\n\r\n')
  const archive = madeArchive([lying, madeAnswer(address(2), page('Number 2.'))], false)
  const gone = await goThrough(archive, 10_000, archive.length)
  expect(gone.failures).toEqual([expect.stringContaining('a.warc#1: is damaged (it should have 999999999999 bytes')])
  expect(gone.pages).toHaveLength(1)
})

test('a header that does not end leaves the record behind it whole, and a hundred thousand of them take no time to speak of', async () => {
  const headless = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n')
  const gone = await goThrough(Buffer.concat([headless, madeAnswer(address(2), page('Number 2.'))]))
  expect(gone.failures).toEqual([expect.stringContaining('a.warc#1: is damaged (its header does not end')])
  expect(gone.pages).toHaveLength(1)

  const before = process.cpuUsage()
  let damaged = 0
  for await (const found of pagesOfArchive('a.warc', inPieces(Buffer.from('WARC/\n'.repeat(100_000)), 65_536)))
    if (found.kind === 'failure') damaged++
  expect(damaged).toBe(100_000)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000_000).toBeLessThan(12)
})

/** Words that packing cannot shorten much. */
function noise(seed: number, count: number): string {
  let value = seed
  return Array.from({ length: count }, () => {
    value = (value * 1103515245 + 12345) % 2 ** 31
    return value.toString(36)
  }).join(' ')
}

test('content that servers packed or sent in chunks is unpacked, and so is what only claims to be', async () => {
  const html = page('Packed.')
  const chunked = `${(10).toString(16)}\r\n${html.slice(0, 10)}\r\n${(html.length - 10).toString(16)};x=y\r\n${html.slice(10)}\r\n0\r\n\r\n`
  const ways: readonly [Record<string, string>, string | Uint8Array][] = [
    [{ 'Content-Encoding': 'gzip' }, gzipSync(html)],
    [{ 'Content-Encoding': 'deflate' }, deflateSync(html)],
    [{ 'Content-Encoding': 'deflate' }, deflateRawSync(html)],
    [{ 'content-encoding': 'BR' }, brotliCompressSync(html)],
    [{ 'Content-Encoding': 'gzip, br' }, brotliCompressSync(gzipSync(html))],
    [{ 'Transfer-Encoding': 'Chunked' }, chunked],
    [{ 'Transfer-Encoding': 'chunked' }, html],
    [{ 'Content-Encoding': 'gzip' }, html],
    [{ 'Content-Encoding': 'identity' }, html],
  ]
  const records = ways.map(([fields, body], number) => madeAnswer(address(number), body, { fields }))
  const gone = await goThrough(madeArchive(records, false))
  expect(gone.failures).toEqual([])
  expect(gone.pages).toEqual(ways.map((_, number) => `a.warc#${number + 1} ${html}`))
})

test('content that grows without measure, is broken, or is packed in a way we do not know is told', async () => {
  const bomb = gzipSync(Buffer.alloc(40_000_000))
  const bodies: readonly [Record<string, string>, Uint8Array][] = [
    [{ 'Content-Encoding': 'gzip' }, bomb],
    [{ 'Content-Encoding': 'gzip' }, gzipSync(page('Cut.')).subarray(0, 40)],
    [{ 'Content-Encoding': 'gzip, gzip, gzip, gzip, gzip' }, bomb],
    [{ 'Content-Encoding': 'zstd' }, Buffer.from('(/\xb5\xfd', 'latin1')],
    [{ 'Transfer-Encoding': 'chunked' }, Buffer.from('4\r\nabcd\r\n8\r\nabc')],
  ]
  const gone = await goThrough(
    madeArchive(
      bodies.map(([fields, body], number) => madeAnswer(address(number), body, { fields })),
      true,
    ),
  )
  expect(gone.pages).toEqual([])
  expect(gone.failures).toEqual([
    expect.stringContaining('a.warc#1: is damaged (unpacked, its content has more than 7'),
    expect.stringContaining('a.warc#2: is damaged (its gzip content is damaged'),
    expect.stringContaining('a.warc#3: is damaged (its content is packed again and again'),
    expect.stringContaining('a.warc#5: is damaged (its content breaks off between chunks'),
  ])
  expect(passedOver(gone)).toEqual({ 'packed in a way that is not known (zstd)': 1 })
})

test('a length that is too small or too large costs its record, not the next one', async () => {
  const lying = (length: string) =>
    madeRecord('resource', { 'Content-Type': 'text/html', 'Content-Length': length }, page('Lies about its length.'))
  const sound = madeAnswer(address(9), page('Sound.'))
  for (const packed of [false, true])
    for (const length of ['20', '100', '9999', '-1', 'none', '']) {
      const gone = await goThrough(madeArchive([sound, lying(length), sound, sound], packed))
      expect(counts(gone)).toEqual([4, 3, 1])
    }
})

test('a record that is longer than a page may be is passed over, and memory does not hold it', async () => {
  const huge = madeAnswer(address(1), Buffer.alloc(23_000_000, 'x'))
  for (const packed of [false, true]) {
    const gone = await goThrough(madeArchive([huge, madeAnswer(address(2), page('Two.'))], packed))
    expect(gone.pages).toEqual([`a.warc#2 ${page('Two.')}`])
    expect(passedOver(gone)).toEqual({ 'too large': 1 })
  }
})

test('a packed record without its last bytes does not take the next one along', async () => {
  const records = [1, 2, 3].map((number) => gzipSync(madeAnswer(address(number), page(noise(number, 300)))))
  for (let missing = 1; missing < 30; missing++) {
    const [one = Buffer.of(), two = Buffer.of(), three = Buffer.of()] = records
    const gone = await goThrough(Buffer.concat([one, two.subarray(0, two.length - missing), three]))
    expect(counts(gone)).toEqual([3, 2, 1])
  }
})

test('bytes between the packed records, and zeros behind the last one, do not end an archive', async () => {
  const one = gzipSync(madeAnswer(address(1), page('Number 1.')))
  const two = gzipSync(madeAnswer(address(2), page('Number 2.')))
  const between = Buffer.concat([one, Buffer.from('stray bytes \x1f\x8b\x08 here', 'latin1'), two, Buffer.alloc(5000)])
  const gone = await goThrough(between)
  expect(gone.pages).toHaveLength(2)
  expect(gone.failures).toEqual([
    expect.stringContaining('a.warc#2: is damaged (there are bytes that are no gzip data'),
  ])
  expect(counts(gone)).toEqual([3, 2, 1])
})

test('an archive packed as one whole is read like any other', async () => {
  const records = [1, 2, 3].map((number) => madeAnswer(address(number), page(`Number ${number}.`)))
  const gone = await goThrough(gzipSync(Buffer.concat(records)))
  expect(counts(gone)).toEqual([3, 3, 0])
})
