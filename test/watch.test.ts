import { expect, test } from 'vitest'
import type { Happening } from '../src/watch/happening.ts'
import { madeNetwork } from './made-network.ts'
import { scaledNetwork } from './scaled-network.ts'
import { scratchLedger } from './scratch-ledger.ts'
import { article, filler, item, pollOnce, reportsIn, rss, watching } from './watched-feeds.ts'
import { type Answers, webHost } from './web-host.ts'

const xml =
  (body: () => string): Answers =>
  (_, response) =>
    response.setHeader('content-type', 'application/rss+xml').end(body())

const kinds = (happenings: readonly Happening[]) => happenings.map(({ kind }) => kind)
const kept = (happenings: readonly Happening[]) =>
  happenings.flatMap((each) => (each.kind === 'kept' ? [[each.outcome, each.headline]] : []))

test('what is new in a feed is kept, as a report with the facts of its item, and is not new again', async () => {
  let items = [item({ id: 'a', text: filler, link: '/a' })]
  const host = await webHost({ '/feed': xml(() => rss(items)) })
  const ledger = await scratchLedger()
  const facts = { ledger, feeds: [host.address('/feed')], network: madeNetwork() }
  expect(kept(await pollOnce(facts))).toEqual([['new', 'Report a']])
  const [first] = await reportsIn(ledger)
  expect(first?.reading.input).toBe(`${host.address('/feed')}#1`)
  expect(first?.reading.report).toMatchObject({
    id: 'a',
    url: host.address('/a'),
    outlet: 'Velmo Post',
    headline: 'Report a',
    published: { value: '2031-03-20T10:00:00Z', basis: 'feed' },
    text: `Report a\n\n${filler.trim()}`,
  })
  items = [item({ id: 'b', text: filler, link: '/b' }), ...items]
  const happenings = await pollOnce(facts)
  expect(kept(happenings)).toEqual([['new', 'Report b']])
  expect(happenings[1]).toMatchObject({ kind: 'polled', title: 'Velmo Post', items: 2, fresh: 1, altered: 0 })
  // No page was asked for: the feed has the whole texts.
  expect(host.pages()).toEqual(['/feed', '/feed'])
})

test('an item that says something else becomes a revision of its report', async () => {
  let dead = 12
  const host = await webHost({
    '/feed': xml(() =>
      rss([item({ id: 'a', link: '/a', text: `${filler}The ministry said that ${dead} people died.` })]),
    ),
  })
  const ledger = await scratchLedger()
  const facts = { ledger, feeds: [host.address('/feed')], network: madeNetwork() }
  await pollOnce(facts)
  dead = 19
  const happenings = await pollOnce(facts)
  expect(happenings[1]).toMatchObject({ fresh: 0, altered: 1 })
  expect(kept(happenings)).toEqual([['revision', 'Report a']])
  const reports = await reportsIn(ledger)
  expect(reports).toMatchObject([{ texts: 2 }])
  expect(reports[0]?.reading.report.text).toContain('19 people')
})

test('a feed that did not change is not sent again, and is left alone longer', async () => {
  const told: (string | undefined)[] = []
  const host = await webHost({
    '/feed': (request, response) => {
      told.push(request.headers['if-none-match'])
      response.setHeader('etag', '"1"')
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.setHeader('content-type', 'application/rss+xml').end(rss([item({ id: 'a', text: filler })]))
    },
  })
  const ledger = await scratchLedger()
  const facts = { ledger, feeds: [host.address('/feed')], network: madeNetwork() }
  await pollOnce(facts)
  const before = (await ledger.feeds.feeds())[0]?.pause ?? 0
  const happenings = await pollOnce(facts)
  expect(told).toEqual([undefined, '"1"'])
  expect(kinds(happenings)).toEqual(['began', 'polled', 'ended'])
  expect(happenings[1]).toMatchObject({ changed: false, fresh: 0 })
  expect((await ledger.feeds.feeds())[0]?.pause).toBe(before * 1.25)
})

test('a teaser leads to its page; two feeds that list it at once have it fetched once', async () => {
  const teaser = { id: 'a', link: '/a', teaser: 'The mayor said …' }
  const host = await webHost({
    '/one': xml(() => rss([item(teaser)])),
    '/two': xml(() => rss([item({ ...teaser, id: 'other' })], 'Velmo Post: Harbour')),
    '/a': article('Ferry late', `${filler}${filler}`),
  })
  const ledger = await scratchLedger()
  await pollOnce({ ledger, feeds: [host.address('/one'), host.address('/two')], network: madeNetwork() })
  expect(host.pages().filter((path) => path === '/a')).toEqual(['/a'])
  const reports = await reportsIn(ledger)
  expect(reports).toMatchObject([{ texts: 1, reading: { report: { url: host.address('/a') } } }])
  expect(reports[0]?.reading.report.text).toContain(filler.trim())
  expect(reports[0]?.reading.notices).toEqual([])
})

test.each([
  ['is gone', { '/a': (_: unknown, response: Parameters<Answers>[1]) => response.writeHead(404).end() }, /status 404/],
  ['is no article', { '/a': '<html><body><ul><li><a href="/">Home</a></li></ul></body></html>' }, /no article/],
  [
    'is not to be visited',
    { '/robots.txt': 'User-agent: *\nDisallow: /a\n', '/a': article('Secret', filler) },
    /robots\.txt/,
  ],
])('a teaser whose page %s is read as it is, with a notice', async (_, paths, why) => {
  const host = await webHost({
    '/feed': xml(() => rss([item({ id: 'a', link: '/a', teaser: 'The mayor said so …' })])),
    ...paths,
  })
  const ledger = await scratchLedger()
  const happenings = await pollOnce({ ledger, feeds: [host.address('/feed')], network: madeNetwork() })
  expect(happenings[2]).toMatchObject({ kind: 'kept', outcome: 'new', withoutPage: expect.stringMatching(why) })
  const [report] = await reportsIn(ledger)
  expect(report?.reading.report.text).toBe('Report a\n\nThe mayor said so …')
  expect(report?.reading.notices).toMatchObject([{ rule: 'teaser' }])
  if ('/robots.txt' in paths) expect(host.pages()).toEqual(['/feed'])
})

test('what a feed says for another site never becomes a revision of the report there', async () => {
  const ledger = await scratchLedger()
  const network = madeNetwork()
  const theirs = await webHost({ '/a': article('Ferry late', filler + filler) })
  const link = theirs.address('/a', 'other.example')
  const their = await webHost({ '/feed': xml(() => rss([item({ id: 'a', link, teaser: 'In short …' })])) })
  const lies = await webHost({
    '/feed': xml(() => rss([item({ id: 'x', link, text: `It is a lie. ${filler}${filler}` })])),
  })
  const allow = ['other.example']
  await pollOnce({ ledger, network, allow, feeds: [their.address('/feed')] })
  await pollOnce({ ledger, network, allow, feeds: [lies.address('/feed')] })
  const reports = await reportsIn(ledger)
  expect(reports.map(({ reading, texts }) => [reading.report.url, texts])).toEqual([[link, 1]])
  expect(reports[0]?.reading.report.text).not.toContain('a lie')
  await ledger.close()
})

test('and does not keep what that site itself says of it out of the ledger', async () => {
  const ledger = await scratchLedger()
  const network = madeNetwork()
  const link = 'http://nowhere.example/a'
  const others = await webHost({
    '/feed': xml(() => rss([item({ id: 'x', link, text: `We tell it. ${filler}${filler}` })])),
  })
  const theirs = await webHost({ '/feed': xml(() => rss([item({ id: 'a', link, text: filler + filler })])) })
  const own = theirs.address('/feed', 'nowhere.example')
  await pollOnce({ ledger, network, feeds: [others.address('/feed')] })
  await pollOnce({ ledger, network, allow: ['nowhere.example'], feeds: [own] })
  const reports = await reportsIn(ledger)
  expect(reports.map(({ reading }) => reading.report.url).sort()).toEqual([link, null].sort())
  await ledger.close()
})

test('a report that was read whole is not cut down to its teaser while its page is no article', async () => {
  let [title, page] = ['Ferry late', article('Ferry late', filler + filler)]
  const host = await webHost({
    '/feed': xml(() => rss([item({ id: 'a', title, link: '/a', teaser: 'The mayor said …' })])),
    '/a': (_, response) => response.setHeader('content-type', 'text/html').end(page),
  })
  const ledger = await scratchLedger()
  const facts = { ledger, feeds: [host.address('/feed')], network: madeNetwork() }
  await pollOnce(facts)
  ;[title, page] = ['Ferry very late', '<html><body><p>Accept our cookies.</p></body></html>']
  expect((await pollOnce(facts))[1]).toMatchObject({ altered: 1 })
  const [report] = await reportsIn(ledger)
  expect(report).toMatchObject({ texts: 1, reading: { report: { headline: 'Ferry late' } } })
})

test('a page in trouble is tried with later polls, even when its item has left the feed', async () => {
  let [items, broken] = [[item({ id: 'a', link: '/a', teaser: 'The mayor said …' })], true]
  const host = await webHost({
    '/feed': xml(() => rss(items)),
    '/a': (_, response) => {
      if (broken) response.writeHead(503).end()
      else response.setHeader('content-type', 'text/html').end(article('Ferry late', filler + filler))
    },
  })
  const ledger = await scratchLedger()
  const network = madeNetwork()
  const facts = { ledger, feeds: [host.address('/feed')], network }
  expect(kinds(await pollOnce(facts))).toEqual(['began', 'polled', 'item-failed', 'ended'])
  expect(await reportsIn(ledger)).toEqual([])
  ;[items, broken] = [[], false]
  await network.wait(3_600_000)
  expect(kept(await pollOnce(facts))).toEqual([['new', 'Report a']])
  expect((await reportsIn(ledger))[0]?.reading.report.text).toContain(filler.trim())
})

test('feeds that fail in whatever way do not stop the others, and come again when they are well', async () => {
  let ill = true
  const feed = rss([item({ id: 'w', text: filler })])
  const host = await webHost({
    '/well': xml(() => feed),
    '/500': (_, response) => {
      if (ill) response.writeHead(500).end()
      else
        response.setHeader('content-type', 'application/rss+xml').end(rss([item({ id: 'x', text: `${filler}Again.` })]))
    },
    '/hanging': () => {},
    '/broken-off': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '5000' }).write('<rss>')
      response.destroy()
    },
    '/no-feed': '<html><body>Not here</body></html>',
    '/image': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
  })
  const paths = ['/500', '/hanging', '/broken-off', '/no-feed', '/image', '/missing']
  // A name for each, since one host that fails is left alone with all its pages.
  const names = paths.map((path) => host.address(path, `${path.slice(1)}.example`))
  const ledger = await scratchLedger()
  const network = madeNetwork()
  const feeds = [...names, host.address('/well')]
  const happenings = await pollOnce({ ledger, feeds, network, allow: paths.map((path) => `${path.slice(1)}.example`) })
  expect(kept(happenings)).toEqual([['new', 'Report w']])
  const codes = Object.fromEntries(
    happenings.flatMap((each) => (each.kind === 'poll-failed' ? [[new URL(each.feed).pathname, each.code]] : [])),
  )
  expect(codes).toEqual({
    '/500': 'address-answered',
    '/hanging': 'address-unreachable',
    '/broken-off': 'address-unreachable',
    '/no-feed': 'feed-unreadable',
    '/image': 'address-not-a-page',
    '/missing': 'address-answered',
  })
  ill = false
  await network.wait(3_600_000)
  const [first = ''] = names
  expect(kept(await pollOnce({ ledger, feeds: [first], network, allow: ['500.example'] }))).toEqual([
    ['new', 'Report x'],
  ])
  expect(await ledger.feeds.feed(first)).toMatchObject({ failures: 0, trouble: null })
})

test('a feed that goes on failing is asked ever more seldom', async () => {
  const network = scaledNetwork(20_000)
  const times: number[] = []
  const host = await webHost({
    '/feed': (_, response) => {
      times.push(network.now())
      response.writeHead(500).end()
    },
  })
  const ledger = await scratchLedger()
  const { until, stop } = await watching({ ledger, feeds: [host.address('/feed')], network })
  await until((each) => each.kind === 'poll-failed' && each.failures === 4)
  await stop()
  const gaps = times.slice(1, 4).map((time, at) => (time - (times[at] ?? 0)) / 1000)
  expect(gaps).toHaveLength(3)
  for (const [at, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(300 * 2 ** at)
})

test('a server that asks to be left alone is, by the next run too', async () => {
  let busy = true
  const host = await webHost({
    '/feed': (_, response) => {
      if (busy) response.writeHead(429, { 'retry-after': '7200' }).end()
      else response.setHeader('content-type', 'application/rss+xml').end(rss([item({ id: 'a', text: filler })]))
    },
  })
  const ledger = await scratchLedger()
  const network = madeNetwork()
  const facts = { ledger, feeds: [host.address('/feed')], network }
  const [, failed] = await pollOnce(facts)
  expect(failed).toMatchObject({ kind: 'poll-failed', code: 'address-answered', nextPoll: '2031-03-20T14:00:00.000Z' })
  busy = false
  await network.wait(7_000_000)
  expect((await pollOnce(facts))[1]).toMatchObject({ kind: 'poll-failed', code: 'address-later' })
  expect(host.pages()).toEqual(['/feed'])
  await network.wait(300_000)
  expect(kept(await pollOnce(facts))).toEqual([['new', 'Report a']])
})

test('nothing leads to a private address: no redirect, no item, no name that answers otherwise a moment later', async () => {
  const secret = await webHost({
    '/x': article('Secret', filler + filler),
    '/feed': xml(() => rss([item({ id: 's', text: filler })])),
  })
  const inner = `http://localhost:${secret.port}`
  const host = await webHost({
    '/feed': xml(() =>
      rss([
        item({ id: 'a', link: '/away', teaser: 'One …' }),
        item({ id: 'b', link: `${inner}/x`, teaser: 'Two …' }),
        item({ id: 'c', link: `http://127.0.0.1:${secret.port}/x`, teaser: 'Three …' }),
        item({ id: 'd', link: `http://[::ffff:7f00:1]:${secret.port}/x`, teaser: 'Four …' }),
      ]),
    ),
    '/away': (_, response) => response.writeHead(302, { location: `${inner}/x` }).end(),
    '/moved': (_, response) => response.writeHead(301, { location: `${inner}/feed` }).end(),
  })
  const looked = new Map<string, number>()
  const network = {
    ...madeNetwork(),
    lookup: async (name: string) => {
      const often = (looked.get(name) ?? 0) + 1
      looked.set(name, often)
      return name === 'turning.example' && often === 1 ? ['93.184.215.14'] : ['127.0.0.1']
    },
  }
  const ledger = await scratchLedger()
  const turning = `http://turning.example:${secret.port}/feed`
  const happenings = await pollOnce({
    ledger,
    feeds: [host.address('/feed'), host.address('/moved'), turning],
    network,
  })
  expect(secret.asked).toEqual([])
  expect(looked.get('turning.example')).toBeGreaterThan(1)
  const failures = happenings.flatMap((each) => (each.kind === 'poll-failed' ? [each.code] : []))
  expect(failures).toEqual(['address-refused', 'address-refused'])
  const texts = (await reportsIn(ledger)).map(({ reading }) => reading.report.text.split('\n\n')[1])
  expect(texts).toEqual(['One …', 'Two …', 'Three …', 'Four …'])
})

test('a feed that was cut short gives what came, and comes whole the next time', async () => {
  const all = ['a', 'b', 'c'].map((id) => item({ id, text: `${filler}${id}` }))
  let length = rss(all).indexOf('</item>', rss(all).indexOf('Report b')) + 20
  const host = await webHost({
    '/feed': (_, response) =>
      response.setHeader('content-type', 'text/xml').setHeader('etag', '"1"').end(rss(all).slice(0, length)),
  })
  const ledger = await scratchLedger()
  const facts = { ledger, feeds: [host.address('/feed')], network: madeNetwork() }
  expect((await pollOnce(facts))[1]).toMatchObject({ kind: 'polled', fresh: 2, trouble: 'it broke off before its end' })
  length = Number.POSITIVE_INFINITY
  expect(kept(await pollOnce(facts))).toEqual([['new', 'Report c']])
})

test('while watching goes on, what comes is read when it is due, and stopping finishes the item at hand', async () => {
  const network = scaledNetwork(5_000)
  const times: number[] = []
  let items = [item({ id: 'a', text: filler })]
  const host = await webHost({
    '/feed': xml(() => {
      times.push(network.now())
      return rss(items)
    }),
  })
  const ledger = await scratchLedger()
  const pauses = { shortest: 600, longest: 1_200 }
  const { until, stop, happenings } = await watching({ ledger, feeds: [host.address('/feed')], network, pauses })
  await until((each) => each.kind === 'kept')
  items = [...Array.from({ length: 30 }, (_, at) => item({ id: `b${at}`, text: `${filler}${at}` })), ...items]
  await until((each) => each.kind === 'kept' && each.report === 'b20')
  await stop()
  for (const [at, time] of times.slice(1).entries()) expect(time - (times[at] ?? 0)).toBeGreaterThanOrEqual(600_000)
  const reports = await reportsIn(ledger)
  expect(reports.length).toBe(kept(happenings).length)
  expect(happenings.at(-1)).toMatchObject({ kind: 'ended', kept: reports.length })
  // What was not read waits for the next run, which asks nobody for it.
  const asked = host.asked.length
  const next = await watching({ ledger, feeds: [host.address('/feed')], network: scaledNetwork(1), pauses })
  await next.until((each) => each.kind === 'kept' && each.report === 'b0')
  await next.stop()
  expect(host.asked.length).toBe(asked)
  expect(await reportsIn(ledger)).toHaveLength(31)
})
