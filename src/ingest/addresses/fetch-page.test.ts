import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { madeNetwork } from '../../../test/made-network.ts'
import { ourHost, testVisitor, type WebHost, webHost } from '../../../test/web-host.ts'
import { type Fetched, fetchPage } from './fetch-page.ts'
import { rememberPage } from './page-version.ts'
import type { Visitor } from './visitor.ts'

const page = '<!doctype html><title>Storm</title><p>The mayor said the bridge is closed.'

/** What came of it in one line: the text of a page, or the word for a failure. */
function told(fetched: Fetched): string {
  if (fetched.kind === 'page') return Buffer.from(fetched.page.bytes).toString()
  return fetched.kind === 'unchanged' ? 'unchanged' : fetched.failure.code
}

async function visit(host: WebHost, path: string, visitor: Visitor = testVisitor()): Promise<string> {
  return told(await fetchPage(host.address(path), visitor))
}

test('a page comes as it was sent, with where and when it was fetched, and the host hears who asked', async () => {
  let agent: string | undefined
  const host = await webHost({
    '/a': (request, response) => {
      agent = request.headers['user-agent']
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
    },
  })
  const visitor = testVisitor({ homepage: 'https://reportedly.example/visitor' })
  const fetched = await fetchPage(`${host.address('/a')}#top`, visitor)
  expect(fetched).toMatchObject({
    kind: 'page',
    page: {
      name: `${host.address('/a')}#top`,
      road: 'address',
      address: host.address('/a'),
      contentType: 'text/html; charset=utf-8',
      fetched: '2031-03-20T12:00:00.000Z',
    },
  })
  expect(told(fetched)).toBe(page)
  expect(agent).toBe('Reportedly/1.2.3 (+https://reportedly.example/visitor)')
})

test('a page that was remembered is only asked whether it changed', async () => {
  let version = 1
  const host = await webHost({
    '/a': (request, response) => {
      const etag = `"v${version}"`
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
      else response.setHeader('etag', etag).setHeader('content-type', 'text/html').end(`${page}${version}`)
    },
  })
  const visitor = testVisitor()
  const first = await fetchPage(host.address('/a'), visitor)
  expect(await visit(host, '/a', visitor)).toBe(`${page}1`)
  if (first.kind === 'page') await rememberPage(first, visitor)
  expect(await visit(host, '/a', visitor)).toBe('unchanged')
  version = 2
  expect(await visit(host, '/a', visitor)).toBe(`${page}2`)
})

test('the day of the last change serves where a host gives no tag', async () => {
  const day = 'Wed, 19 Mar 2031 08:00:00 GMT'
  const host = await webHost({
    '/a': (request, response) => {
      if (request.headers['if-modified-since'] === day) response.writeHead(304).end()
      else response.setHeader('last-modified', day).setHeader('content-type', 'text/html').end(page)
    },
  })
  const visitor = testVisitor()
  const first = await fetchPage(host.address('/a'), visitor)
  if (first.kind === 'page') await rememberPage(first, visitor)
  expect(await visit(host, '/a', visitor)).toBe('unchanged')
})

test('a host that answers "unchanged" to who remembers nothing gave no page', async () => {
  const host = await webHost({ '/a': (_, response) => response.writeHead(304).end() })
  expect(await visit(host, '/a')).toBe('address-answered')
})

test.each(['UTF-8', 'Latin-1'])(
  'redirects are followed to the page, and its address is where it ended (%s)',
  async (name) => {
    const location = name === 'UTF-8' ? Buffer.from('/città?x=1').toString('latin1') : '/città?x=1'
    const host = await webHost({
      '/old': (_, response) => response.writeHead(301, { location }).end(),
      '/citt%C3%A0': (_, response) => response.setHeader('content-type', 'text/html').end(page),
    })
    const fetched = await fetchPage(host.address('/old'), testVisitor())
    expect(fetched).toMatchObject({ kind: 'page', page: { address: host.address('/citt%C3%A0?x=1') } })
  },
)

test('redirects in a circle end after five', async () => {
  const host = await webHost({ '/a': (_, response) => response.writeHead(302, { location: '/a' }).end() })
  expect(await visit(host, '/a')).toBe('address-redirects')
  expect(host.pages()).toHaveLength(6)
})

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://[::1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0x7f.1/',
  'http://router.example/',
  'file:///etc/passwd',
  'http://ada:secret@news.example/',
  'http://news.example:25/',
])('a redirect to %s is not followed', async (location) => {
  const host = await webHost({ '/a': (_, response) => response.writeHead(302, { location }).end() })
  const network = madeNetwork({ 'router.example': ['192.168.1.1'] })
  expect(await visit(host, '/a', testVisitor({ network }))).toMatch(/^address-(refused|not-understood)$/)
})

test('a redirect to a page that robots.txt closes is not followed', async () => {
  const host = await webHost({
    '/robots.txt': 'User-agent: *\nDisallow: /closed',
    '/a': (_, response) => response.writeHead(302, { location: '/closed/b' }).end(),
    '/closed/b': page,
  })
  expect(await visit(host, '/a')).toBe('address-disallowed')
  expect(host.pages()).toEqual(['/a'])
})

test('a name that leads to this machine is not asked unless it was allowed by name', async () => {
  const host = await webHost({ '/a': page })
  const stranger = testVisitor({ allowedHosts: ['other.example'] })
  const fetched = await fetchPage(host.address('/a'), stranger)
  expect(fetched).toMatchObject({ kind: 'failure', retryAt: null })
  expect(told(fetched)).toBe('address-refused')
  if (fetched.kind === 'failure') expect(fetched.failure.message).toContain('--allow-host news.example')
  expect(host.asked).toEqual([])
})

test('a name that leads to a public and to a private address is not asked', async () => {
  const host = await webHost({ '/a': page })
  const network = madeNetwork({ [ourHost]: ['93.184.215.14', '127.0.0.1'] })
  expect(await visit(host, '/a', testVisitor({ network, allowedHosts: [] }))).toBe('address-refused')
  expect(host.asked).toEqual([])
})

test('a name that answers otherwise from one look-up to the next is checked each time', async () => {
  const host = await webHost({ '/a': page })
  // Public at first; from the second answer on this machine itself.
  let answers = 0
  const network = { ...madeNetwork(), lookup: async () => [answers++ === 0 ? '203.0.114.7' : '127.0.0.1'] }
  expect(await visit(host, '/a', testVisitor({ network, allowedHosts: [] }))).toBe('address-refused')
  expect(answers).toBe(2)
  expect(host.asked).toEqual([])
})

test('what is connected to is what the look-up gave, and not what the system makes of the name', async () => {
  const host = await webHost({ '/a': page })
  // The system's own look-up leads "localhost" to this machine; ours leads it to where nobody listens.
  const network = madeNetwork({ localhost: ['127.0.0.254'] })
  const visitor = testVisitor({ network, allowedHosts: ['localhost'] })
  const fetched = await fetchPage(host.address('/a', 'localhost'), visitor)
  expect(told(fetched)).toBe('robots-unreadable')
  expect(host.asked).toEqual([])
})

test('of several addresses of a host the one that answers is enough', async () => {
  const host = await webHost({ '/a': page })
  const network = madeNetwork({ [ourHost]: ['::1', '127.0.0.254', '127.0.0.1'] })
  expect(await visit(host, '/a', testVisitor({ network }))).toBe(page)
})

test('a page that robots.txt closes to us is not asked for, and others are', async () => {
  const host = await webHost({
    '/robots.txt': 'User-agent: reportedly\nDisallow: /closed\n\nUser-agent: *\nDisallow: /',
    '/closed/a': page,
    '/open': page,
  })
  const visitor = testVisitor()
  expect(await visit(host, '/closed/a', visitor)).toBe('address-disallowed')
  expect(await visit(host, '/open', visitor)).toBe(page)
  expect(host.asked).toEqual(['/robots.txt', '/.well-known/tdmrep.json', '/open'])
})

test('a site whose robots.txt is in trouble is not asked for anything else, and later it is', async () => {
  let trouble = true
  const host = await webHost({
    '/robots.txt': (_, response) => response.writeHead(trouble ? 503 : 404).end(),
    '/a': page,
  })
  const visitor = testVisitor()
  expect(await visit(host, '/a', visitor)).toBe('robots-unreadable')
  expect(host.pages()).toEqual([])
  trouble = false
  expect(await visit(host, '/a', visitor)).toBe(page)
})

test('a site that sends us away from its robots.txt is left alone for as long as it wants', async () => {
  const host = await webHost({ '/robots.txt': (_, response) => response.writeHead(429, { 'retry-after': '50' }).end() })
  const network = madeNetwork()
  const retryAt = network.now() + 50_000
  expect(await fetchPage(host.address('/a'), testVisitor({ network }))).toMatchObject({ kind: 'failure', retryAt })
  expect(host.asked).toEqual(['/robots.txt'])
})

test('robots.txt is asked for once a day', async () => {
  const host = await webHost({ '/robots.txt': 'User-agent: *\nAllow: /', '/a': page })
  const network = madeNetwork()
  const visitor = testVisitor({ network })
  const count = () => host.asked.filter((path) => path === '/robots.txt').length
  for (let visits = 0; visits < 3; visits++) await visit(host, '/a', visitor)
  expect(count()).toBe(1)
  await network.wait(25 * 3_600_000)
  await visit(host, '/a', visitor)
  expect(count()).toBe(2)
})

test('a host is left alone for a second between two visits, or for as long as its robots.txt asks', async () => {
  const host = await webHost({ '/a': page })
  const slow = await webHost({ '/robots.txt': 'User-agent: *\nCrawl-delay: 7', '/a': page })
  const network = madeNetwork()
  const visitor = testVisitor({ network })
  for (const one of [host, host, slow, slow]) expect(await visit(one, '/a', visitor)).toBe(page)
  expect(network.waits).toEqual([1125, 7875])
})

test('visits to one host are made one after the other, however many are wanted at once', async () => {
  let open = 0
  let most = 0
  const host = await webHost({
    '/a': (_, response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.setHeader('content-type', 'text/html').end(page)
      }, 20)
    },
  })
  const visitor = testVisitor()
  expect(await Promise.all([1, 2, 3].map(() => visit(host, '/a', visitor)))).toEqual([page, page, page])
  expect(most).toBe(1)
})

test('a publisher that reserves its pages from text mining is heeded, wherever it says so', async () => {
  const rules = [
    { location: '/open/*', 'tdm-reservation': 0 },
    { location: '/closed/', 'tdm-reservation': 1, 'tdm-policy': 'https://news.example/terms' },
  ]
  const html = (head: string) => `<!doctype html><html><head>${head}</head><body><p>Text</p>`
  const host = await webHost({
    '/.well-known/tdmrep.json': JSON.stringify(rules),
    '/closed/a': page,
    '/open/a': page,
    '/head': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'tdm-reservation': '1' }).end(page),
    '/meta': html('<META content="1" name=tdm-reservation>'),
    '/comment': html('<!-- <meta name="tdm-reservation" content="1"> -->'),
  })
  const visitor = testVisitor()
  const closed = await fetchPage(host.address('/closed/a'), visitor)
  expect(told(closed)).toBe('address-reserved')
  if (closed.kind === 'failure') expect(closed.failure.message).toContain('https://news.example/terms')
  expect(host.pages()).toEqual([])
  expect(await visit(host, '/open/a', visitor)).toBe(page)
  expect(await visit(host, '/head', visitor)).toBe('address-reserved')
  expect(await visit(host, '/meta', visitor)).toBe('address-reserved')
  expect(await visit(host, '/comment', visitor)).toContain('<p>Text</p>')
})

test('a host that was asked too often is left alone for as long as it wants, then asked again', async () => {
  let times = 0
  const host = await webHost({
    '/a': (_, response) => {
      if (++times === 1) response.writeHead(429, { 'retry-after': '40' }).end()
      else response.setHeader('content-type', 'text/html').end(page)
    },
  })
  const network = madeNetwork()
  expect(await visit(host, '/a', testVisitor({ network, limits: { attempts: 3 } }))).toBe(page)
  expect(network.waits).toEqual([40_000])
})

test('a host that wants to be left alone for longer than a visit waits is not asked before', async () => {
  const host = await webHost({ '/a': (_, response) => response.writeHead(503, { 'retry-after': '3600' }).end() })
  const network = madeNetwork()
  const visitor = testVisitor({ network, limits: { attempts: 3 } })
  const hourLater = network.now() + 3_600_000
  expect(await fetchPage(host.address('/a'), visitor)).toMatchObject({ kind: 'failure', retryAt: hourLater })
  expect(await fetchPage(host.address('/b'), visitor)).toMatchObject({ kind: 'failure', retryAt: hourLater })
  expect(host.pages()).toEqual(['/a'])
})

test('a host in trouble is tried three times, with longer and longer waits', async () => {
  const host = await webHost({ '/a': (_, response) => response.writeHead(500).end() })
  const network = madeNetwork()
  const fetched = await fetchPage(host.address('/a'), testVisitor({ network, limits: { attempts: 3 } }))
  expect(told(fetched)).toBe('address-answered')
  expect(host.pages()).toHaveLength(3)
  expect(network.waits).toEqual([3750, 7500])
  expect(fetched).toMatchObject({ retryAt: network.now() + 15_000 })
})

test('a page that is not there is not asked for again', async () => {
  const host = await webHost({})
  const fetched = await fetchPage(host.address('/a'), testVisitor({ limits: { attempts: 3 } }))
  expect(fetched).toMatchObject({ kind: 'failure', retryAt: null, failure: { details: { status: 404 } } })
  expect(host.pages()).toHaveLength(1)
})

test.each([
  ['an answer that never begins', () => {}, 'did not answer in time'],
  [
    'an answer that never ends',
    (response: { write(words: string): void }) => {
      const dripping = setInterval(() => response.write('x'), 20)
      setTimeout(() => clearInterval(dripping), 2000)
    },
    'did not come to an end in time',
  ],
  ['a broken connection', (response: { destroy(): void }) => response.destroy(), 'broken off'],
])('%s is an address that cannot be reached', async (_, answer, reason) => {
  const host = await webHost({
    '/a': (_, response) => {
      response.setHeader('content-type', 'text/html')
      answer(response)
    },
  })
  const fetched = await fetchPage(host.address('/a'), testVisitor())
  expect(told(fetched)).toBe('address-unreachable')
  if (fetched.kind === 'failure') expect(fetched.failure.message).toContain(reason)
})

test('a page that breaks off is no page', async () => {
  const host = await webHost({
    '/a': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1000 })
      response.write(page, () => response.destroy())
    },
  })
  expect(await visit(host, '/a')).toBe('address-unreachable')
})

test('a name that nobody knows is named so at once, and one that is not looked up in time cannot be reached', async () => {
  const network = { ...madeNetwork(), lookup: async () => Promise.reject(new Error('ENOTFOUND')) }
  const unknown = await fetchPage('http://nowhere.example/', testVisitor({ network, limits: { attempts: 3 } }))
  expect(told(unknown)).toBe('address-unknown')
  expect(network.waits).toEqual([])
  const silent = { ...madeNetwork(), lookup: () => new Promise<never>(() => {}) }
  expect(told(await fetchPage('http://nowhere.example/', testVisitor({ network: silent })))).toBe('address-unreachable')
})

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['identity', (words: string) => words],
])('a page packed with %s is unpacked', async (encoding, pack) => {
  const host = await webHost({
    '/a': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(pack(page)),
  })
  expect(await visit(host, '/a')).toBe(page)
})

test('a page that is packed damaged, cut short or in an unknown way is none', async () => {
  const answers = [
    ['gzip', 'no gzip at all'],
    ['gzip', gzipSync(page.repeat(100)).subarray(0, 60)],
    ['zstd', 'x'],
    ['gzip, gzip', gzipSync(gzipSync(page))],
  ] as const
  for (const [encoding, body] of answers) {
    const host = await webHost({
      '/a': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(body),
    })
    expect(await visit(host, '/a')).toBe('address-unreachable')
  }
})

test('a small answer that unpacks to a huge one is given up early', async () => {
  const bombs = [
    gzipSync(Buffer.alloc(300_000_000)),
    brotliCompressSync(Buffer.alloc(300_000_000), { params: { 1: 5 } }),
  ]
  for (const [index, bomb] of bombs.entries()) {
    const host = await webHost({
      '/a': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': index === 0 ? 'gzip' : 'br' })
          .end(bomb),
    })
    const before = process.memoryUsage().rss
    expect(await visit(host, '/a', testVisitor({ limits: { whole: 10_000 } }))).toBe('address-too-large')
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  }
})

test('an answer without an end is given up when it has more than a page may have', async () => {
  const host = await webHost({
    '/a': (_, response) => {
      response.setHeader('content-type', 'text/html')
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    },
  })
  expect(await visit(host, '/a', testVisitor({ limits: { bytes: 5_000_000, whole: 10_000 } }))).toBe(
    'address-too-large',
  )
})

test('what is neither a page nor text is not taken in', async () => {
  const host = await webHost({
    '/a': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
    '/b': (_, response) => response.end(page),
  })
  const visitor = testVisitor()
  expect(await visit(host, '/a', visitor)).toBe('address-not-a-page')
  expect(await visit(host, '/b', visitor)).toBe(page)
})

test('a visit that is broken off ends at once, and is not tried again', async () => {
  const stop = new AbortController()
  const host = await webHost({ '/a': () => stop.abort() })
  const visitor = testVisitor({ stopped: stop.signal, limits: { attempts: 3, headers: 20_000, whole: 20_000 } })
  expect(await visit(host, '/a', visitor)).toBe('address-unreachable')
  expect(host.pages()).toHaveLength(1)
})
