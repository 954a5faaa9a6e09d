import { writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeDesk } from './browser/make-desk.ts'
import { madeNetwork } from './made-network.ts'
import { runCommand, standardInput } from './run-command.ts'
import { scratchFolder, scratchLedger } from './scratch-ledger.ts'
import { article, filler, item, pollOnce, rss } from './watched-feeds.ts'
import { webHost } from './web-host.ts'

const readings = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('a file of a feed is read item by item, each under its place', async () => {
  const file = join(scratchFolder(), 'feed.xml')
  writeFileSync(
    file,
    rss([item({ id: 'a', text: filler }), item({ id: 'b', link: 'https://velmo.example/b', teaser: 'In short …' })]),
  )
  const { code, out, err } = await runCommand(['read', '--json', file])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const [whole, teaser] = readings(out)
  expect([whole.input, teaser.input]).toEqual([`${file}#1`, `${file}#2`])
  expect(whole.report).toMatchObject({
    id: 'a',
    outlet: 'Velmo Post',
    published: { value: '2031-03-20T10:00:00Z', basis: 'feed' },
  })
  expect(whole.report.parts[0]).toMatchObject({ kind: 'headline', start: 0 })
  // Nothing on the web is asked for because of a file.
  expect(teaser.notices).toMatchObject([{ rule: 'teaser' }])
})

test('--as feed takes standard input as a feed, and one that ends too soon says so behind what was read', async () => {
  const text = rss([item({ id: 'a', text: filler }), item({ id: 'b', text: filler })])
  const cut = text.slice(0, text.indexOf('Report b'))
  const { code, out, err } = await runCommand(['read', '--json', '--as', 'feed', '-'], {
    standardInput: standardInput(cut),
  })
  expect(readings(out).map(({ report }) => report.id)).toEqual(['a'])
  expect(err).toBe('-: breaks off before its end; the item before that was read. Fetch it again for the rest.\n')
  expect(code).toBe(1)
})

test('the date of an item is its own, whatever dates stand in its text or address', async () => {
  const file = join(scratchFolder(), 'feed.xml')
  const text = `Published on 3 January 2030. ${filler}By Ugo Velmo. Updated: 5 January 2030.`
  writeFileSync(file, rss([item({ id: 'a', text, link: 'https://velmo.example/2029/12/31/ferry' })]))
  const [{ report }] = readings((await runCommand(['read', '--json', file])).out)
  expect(report.published).toEqual({ value: '2031-03-20T10:00:00Z', basis: 'feed' })
})

test('adding a feed twice adds its reports once', async () => {
  const folder = scratchFolder()
  const file = join(folder, 'feed.xml')
  writeFileSync(file, rss([item({ id: 'a', text: filler }), item({ id: 'b', text: `${filler}More.` })]))
  const add = () => runCommand(['add', '--ledger', join(folder, 'ledger.db'), file])
  expect((await add()).out).toMatch(/2 new, 0 revised, 0 unchanged/)
  expect((await add()).out).toMatch(/0 new, 0 revised, 2 unchanged/)
})

test('of a feed at an address the pages behind teasers are read', async () => {
  const host = await webHost({
    '/feed': (_, response) =>
      response
        .setHeader('content-type', 'application/rss+xml')
        .end(rss([item({ id: 'a', link: '/a', teaser: 'In short …' })])),
    '/a': article('Ferry late', filler + filler),
  })
  const { out } = await runCommand(['read', '--json', '--allow-host', 'news.example', host.address('/feed')])
  expect(readings(out)).toMatchObject([
    { input: `${host.address('/feed')}#1`, report: { id: 'a', url: host.address('/a') }, notices: [] },
  ])
  expect(host.pages()).toEqual(['/feed', '/a'])
})

test("a feed never writes over the report of another site: its page is read, or the text is kept as the feed's own", async () => {
  const serve =
    (body: string, type = 'text/html') =>
    (_: unknown, response: ServerResponse) =>
      void response.setHeader('content-type', type).end(body)
  const host = await webHost({ '/a': serve(article('Ferry late', `${filler}It is the truth. ${filler}`)) })
  const theirs = (path: string) => host.address(path, 'other.example')
  const lies = await webHost({
    '/feed': serve(
      rss([
        item({ id: 'a', link: theirs('/a'), text: `${filler}It is a lie. ${filler}` }),
        item({ id: 'b', link: theirs('/gone'), text: `${filler}It is another lie. ${filler}` }),
      ]),
      'application/rss+xml',
    ),
  })
  const allowed = ['--allow-host', 'news.example', '--allow-host', 'other.example']
  const { out } = await runCommand(['read', '--json', ...allowed, lies.address('/feed')])
  const [one, other] = readings(out)
  expect(one.report).toMatchObject({ url: theirs('/a'), text: expect.stringContaining('the truth') })
  expect(one.notices).toEqual([])
  expect(other.report).toMatchObject({ url: null, id: 'b', outlet: 'Velmo Post' })
  expect(other.notices).toMatchObject([{ rule: 'elsewhere', message: expect.stringContaining(theirs('/gone')) }])
})

test('feeds lists what was watched, with its troubles, also as OPML that watch takes', async () => {
  const ledger = await scratchLedger()
  const host = await webHost({
    '/feed': (_, response) =>
      response.setHeader('content-type', 'text/xml').end(rss([item({ id: 'a', text: filler })])),
  })
  const feeds = [host.address('/feed'), host.address('/missing')]
  await pollOnce({ ledger, feeds, network: madeNetwork() })
  await ledger.close()
  const listed = await runCommand(['feeds', '--ledger', ledger.path])
  expect(listed.out).toContain('Velmo Post')
  expect(listed.out).toMatch(/missing: there is no such page \(status 404\)/)
  const lines = readings((await runCommand(['feeds', '--json', '--ledger', ledger.path])).out)
  expect(lines).toMatchObject([
    { address: feeds[0], failures: 0 },
    { address: feeds[1], failures: 1 },
  ])
  const list = join(scratchFolder(), 'feeds.opml')
  writeFileSync(list, (await runCommand(['feeds', '--opml', '--ledger', ledger.path])).out)
  const words = ['watch', '--once', '--log', 'json', '--allow-host', 'news.example', '--ledger', ledger.path, list]
  const again = await runCommand(words, { stopped: () => new Promise(() => {}) })
  expect(
    readings(again.out)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['began', 'ended', 'poll-failed', 'polled'])
  expect(again.code).toBe(1)
})

test('watch names what a list leads nowhere with, and keeps the name of a feed that never answered', async () => {
  const host = await webHost({})
  const file = join(scratchFolder(), 'list.opml')
  const outline = (text: string, address: string) => `<outline type="rss" text="${text}" xmlUrl="${address}"/>`
  const outlines = [outline('Tarn Herald', host.address('/missing')), outline('Velmo', 'velmo.example/feed')]
  writeFileSync(file, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`)
  const ledger = join(scratchFolder(), 'ledger.db')
  const words = ['watch', '--once', '--allow-host', 'news.example', '--ledger', ledger, file]
  const { err } = await runCommand(words, { stopped: () => new Promise(() => {}) })
  expect(err).toBe(
    `${file}: Velmo is not watched: velmo.example/feed is no address of http or https. Give its whole address.\n`,
  )
  const listed = await runCommand(['feeds', '--opml', '--ledger', ledger])
  expect(listed.out).toContain('text="Tarn Herald"')
})

test('watch refuses a list without feeds, and a ledger that is not there has none', async () => {
  const file = join(scratchFolder(), 'list.opml')
  writeFileSync(file, '<opml version="2.0"><body><outline text="x"/></body></opml>')
  const { code, err } = await runCommand(['watch', file])
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('no address of a feed stands in it') })
  const missing = await runCommand(['watch', join(scratchFolder(), 'nowhere.opml')])
  expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('there is no such file or folder') })
  const none = await runCommand(['feeds', '--ledger', join(scratchFolder(), 'none.db')])
  expect(none).toMatchObject({ code: 0, out: '', err: expect.stringContaining('there is no ledger yet') })
})

test('/health tells whether the ledger can be read and when a feed was asked last', async () => {
  const { desk, ledger, close } = await makeDesk()
  const ask = async () => {
    const response = await desk.request('http://127.0.0.1/health')
    return { status: response.status, ...((await response.json()) as object) }
  }
  expect(await ask()).toEqual({ status: 200, version: '0.0.0', ledger: 'readable', lastPoll: null, failingFeeds: 0 })
  await ledger.feeds.failed('https://velmo.example/feed', {
    at: '2031-03-20T12:00:00.000Z',
    trouble: 'x',
    nextPoll: '2031-03-20T12:05:00.000Z',
  })
  expect(await ask()).toMatchObject({ status: 200, lastPoll: '2031-03-20T12:00:00.000Z', failingFeeds: 1 })
  await ledger.close()
  expect(await ask()).toMatchObject({ status: 503, ledger: 'unreadable' })
  await close()
})
