import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkReading } from '../src/document/check-reading.ts'
import type { Reading } from '../src/document/reading.ts'
import { madeTraps } from './made-traps.ts'
import { type Ended, runCommand } from './run-command.ts'
import { scratchFolder } from './scratch-ledger.ts'
import { type Answers, webHost } from './web-host.ts'

const corpus = resolve(import.meta.dirname, '../fixtures/hostile')
const minutes = 60_000

/** No trap takes seconds; this many of the processor's are what ends a test instead of the whole run. */
const hang = 60

interface Outcome {
  readonly readings: readonly Reading[]
  /** What was said on standard error, and in the notices. */
  readonly said: string
}

/** What came of each file, by its name. Every reading is sound, and no failure is a fault of ours. */
function outcomesOf({ out, err }: Ended): (file: string) => Outcome {
  const readings = out.split('\n').flatMap((line): Reading[] => (line === '' ? [] : [JSON.parse(line)]))
  for (const reading of readings) expect(checkReading(reading)).toEqual([])
  expect(err).not.toContain('This is a fault')
  const fileOf = (input: string) => basename(input.split(/[#:] ?/, 1)[0] ?? '')
  return (file) => {
    const own = readings.filter(({ input }) => fileOf(input) === file)
    const lines = err.split('\n').filter((line) => fileOf(line) === file)
    return {
      readings: own,
      said: [...lines, ...own.flatMap(({ notices }) => notices.map((each) => each.message))].join('\n'),
    }
  }
}

/** How many seconds of the processor something takes. */
async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

const rows = readFileSync(join(corpus, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [\w.-]+\.\w+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, file = '', what = '', comes = '']) => ({ file, what, comes }))

describe('the hostile corpus', () => {
  let outcome: (file: string) => Outcome
  let seconds = 0

  beforeAll(async () => {
    seconds = await secondsOf(async () => {
      outcome = outcomesOf(await runCommand(['read', '--json', corpus]))
    })
  }, 2 * minutes)

  test('is listed file by file, and is read in bounded time', () => {
    const files = readdirSync(corpus).filter((file) => file !== 'README.md')
    expect(rows.map(({ file }) => file)).toEqual(files.sort())
    expect(seconds).toBeLessThan(hang)
  })

  test.each(rows)('$file, $what: $comes', ({ file, comes }) => {
    const { readings, said } = outcome(file)
    expect(readings).toHaveLength(Number(/(\d+) readings?/.exec(comes)?.[1] ?? 0))
    for (const [, words = ''] of comes.matchAll(/`([^`]+)`/g)) expect(said).toContain(words)
  })

  test('has its words as a reader would see them, and nothing of what hides in it', () => {
    const text = (file: string) =>
      outcome(file)
        .readings.map(({ report }) => report.text)
        .join('\n')
    expect(text('control-characters.html')).toContain('The bridge will be opened')
    expect(text('nul.rss')).toContain('Bridge closed')
    expect(text('declares-utf-16.html')).toContain('café')
    expect(text('latin-1-as-utf-8.rss')).toContain('fermé à')
    expect(text('file-entity.xml')).not.toContain('root')
    expect(text('scripts.html')).not.toMatch(/alert|Not shown/)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('gives no report an address that is none of the web', () => {
    const urls = (file: string) => outcome(file).readings.map(({ report }) => report.url)
    expect(urls('addresses.rss')).toEqual([null, null, null, 'http://169.254.169.254/latest/'])
    expect(urls('headers.warc')).toEqual([null])
    expect(urls('scripts.html')).toEqual([null])
  })

  test(
    'is kept once, however often it is added',
    async () => {
      const ledger = join(scratchFolder(), 'ledger.db')
      const add = () => runCommand(['add', corpus, '--ledger', ledger])
      const first = await add()
      expect(first.err).not.toContain('This is a fault')
      // Whoever keeps a page that is no article is told so.
      expect(first.out).toMatch(/We value your privacy\n {11}The page asks for consent/)
      expect((await add()).out).toMatch(/^0 new, 0 revised/m)
    },
    2 * minutes,
  )
})

test(
  'traps of megabytes are read or refused in bounded time, each by its name',
  async () => {
    const folder = scratchFolder()
    for (const { name, make } of madeTraps) writeFileSync(join(folder, name), make())
    let outcome: ((file: string) => Outcome) | null = null
    const seconds = await secondsOf(async () => {
      outcome = outcomesOf(await runCommand(['read', '--json', folder]))
    })
    const found = madeTraps.map(({ name, said }) => {
      const { readings, said: words } = outcome?.(name) ?? { readings: [], said: '' }
      return {
        name,
        readings: readings.length,
        said: (said?.test(words) ?? true) ? 'as it should be' : words.slice(0, 300),
      }
    })
    expect(found).toEqual(madeTraps.map(({ name, readings }) => ({ name, readings, said: 'as it should be' })))
    expect(seconds).toBeLessThan(2 * hang)
  },
  5 * minutes,
)

describe('a host that means harm', () => {
  const packed =
    (encoding: string, bytes: Uint8Array): Answers =>
    (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(bytes)
  /** Sends the same piece again and again, for as long as anybody listens. */
  const endless =
    (type: string, piece: string): Answers =>
    (_, response) => {
      response.writeHead(200, { 'content-type': type })
      const send = () => {
        while (!response.destroyed && response.write(piece));
      }
      response.on('drain', send)
      send()
    }
  const leadingTo =
    (location: string): Answers =>
    (_, response) =>
      response.writeHead(302, { location }).end()
  const bomb = gzipSync(Buffer.alloc(100_000_000))

  test.each<[what: string, answer: Answers, said: RegExp]>([
    ['a small answer that unpacks to a huge one', packed('gzip', bomb), /answers with more than is read/],
    ['an answer packed in an unknown way', packed('snappy', bomb), /it is packed as "snappy"/],
    [
      'a page without an end',
      endless('text/html', '<p>The mayor said so.</p>'.repeat(4000)),
      /answers with more than is read/,
    ],
    [
      'a feed without an end',
      endless('application/rss+xml', '<item><title>A</title></item>'.repeat(4000)),
      /answers with more than is read/,
    ],
    ['a circle of redirects', leadingTo('/page'), /leads from one address to the next/],
    ['a redirect into the machine', leadingTo('http://127.0.0.1/'), /is not visited, because it leads to/],
    ['a redirect to a file', leadingTo('file:///etc/passwd'), /cannot be visited/],
    [
      'an encoding that nobody knows',
      (_, response) => response.setHeader('content-type', 'text/html; charset=no-such').end('<p>x'),
      /^$/,
    ],
  ])(
    'with %s is given up in words',
    async (_, answer, said) => {
      const host = await webHost({ '/page': answer })
      const { err } = await runCommand(['read', '--json', '--allow-host', 'news.example', host.address('/page')])
      expect(err).toMatch(said)
      if (err !== '') expect(err.startsWith(`${host.address('/page')}: `)).toBe(true)
    },
    minutes,
  )
})
