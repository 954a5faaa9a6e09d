import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { findDriver } from '../src/store/find-driver.ts'
import { openLedger } from '../src/store/open-ledger.ts'
import type { Happening } from '../src/watch/happening.ts'
import { type BuiltProgram, buildProgram, runBuilt } from './built-program.ts'
import { indexFaults } from './index-faults.ts'
import { scratchFolder } from './scratch-ledger.ts'
import { article, filler, item, reportsIn, rss } from './watched-feeds.ts'
import { webHost } from './web-host.ts'

/** How often the program is killed: `REPORTEDLY_KILLS=100` does it more often. */
const kills = Number(process.env.REPORTEDLY_KILLS ?? 6)
const count = 60

let program: BuiltProgram
beforeAll(() => {
  program = buildProgram()
  return program.remove
}, 120_000)

/** The built program, in a process of its own, and what it said so far. */
function start(words: readonly string[]): {
  readonly child: ChildProcess
  out(): string
  readonly ended: Promise<number | null>
} {
  const child = spawn(process.execPath, [join(program.folder, 'bin', 'reportedly.js'), ...words])
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    out += more
  })
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)))
  return { child, out: () => out, ended }
}

const happeningsIn = (out: string): Happening[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

async function expectSound(path: string): Promise<void> {
  const connection = (await findDriver()).open(path, 'write')
  expect(connection.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(connection.all('PRAGMA foreign_key_check')).toEqual([])
  expect(indexFaults(connection)).toEqual([])
  connection.close()
}

async function idsIn(path: string): Promise<string[]> {
  const ledger = await openLedger(path)
  const reports = await reportsIn(ledger)
  await ledger.close()
  expect(reports.filter(({ texts }) => texts !== 1)).toEqual([])
  return reports.map(({ reading }) => reading.report.id).sort()
}

const idOf = (number: number) => `item-${String(number).padStart(3, '0')}`

test(
  'killed at any moment, watch loses no item and keeps none twice, and asks for no page again that it kept',
  async () => {
    const folder = scratchFolder()
    const ledger = join(folder, 'ledger.db')
    const items = Array.from({ length: count }, (_, number) =>
      item(
        number % 20 === 7
          ? { id: idOf(number), link: `/page-${number}`, teaser: 'The mayor said …' }
          : { id: idOf(number), text: `${filler}Ferry ${number} is late, and ${200 + number} people wait.` },
      ),
    )
    const pages = Object.fromEntries(
      [7, 27, 47].map((number) => [
        `/page-${number}`,
        article(`Ferry ${number}`, `${filler}${filler}Ferry ${number}.`),
      ]),
    )
    // What the feed lists is gone at the next poll: only what the ledger remembers can still be read.
    let polls = 0
    const host = await webHost({
      ...pages,
      '/feed': (_, response) =>
        response.setHeader('content-type', 'text/xml').end(rss(polls++ === 0 ? items : [], 'Velmo Post')),
    })
    const list = join(folder, 'feeds.opml')
    writeFileSync(
      list,
      `<opml version="2.0"><body><outline text="Harbour"><outline text="Velmo Post" xmlUrl="http://localhost:${host.port}/feed"/></outline></body></opml>`,
    )
    const words = ['watch', '--log', 'json', '--allow-host', 'localhost', '--ledger', ledger, list]
    const told: string[] = []
    for (let kill = 0; kill < kills; kill++) {
      const { child, out, ended } = start(words)
      const lines = Math.ceil((Math.random() * count) / kills) + 2
      while (child.exitCode === null && out().split('\n').length <= lines) await wait(1)
      await wait(Math.random() * 12)
      child.kill('SIGKILL')
      await ended
      // A line that was begun and not ended is none.
      told.push(
        ...happeningsIn(out().slice(0, out().lastIndexOf('\n') + 1)).flatMap((each) =>
          each.kind === 'kept' && each.outcome === 'new' ? [each.report ?? ''] : [],
        ),
      )
      const there = await idsIn(ledger)
      expect(told.filter((id) => !there.includes(id))).toEqual([])
      await expectSound(ledger)
    }
    const { code, out } = await runBuilt(program, [...words, '--once'])
    expect(code).toBe(0)
    expect(happeningsIn(out).at(-1)).toMatchObject({ kind: 'ended' })
    expect(await idsIn(ledger)).toEqual(items.map((_, number) => idOf(number)))
    expect(new Set(told).size).toBe(told.length)
    await expectSound(ledger)
    const pagesAsked = host.pages().filter((path) => path.startsWith('/page'))
    // One may have been killed between its page and its report.
    expect(pagesAsked.length).toBeLessThanOrEqual(3 + kills)
    expect(new Set(pagesAsked)).toEqual(new Set(['/page-7', '/page-27', '/page-47']))
  },
  120_000 + kills * 30_000,
)

test('asked to end, watch finishes what it is at, closes the ledger and ends with 0; asked nobody it may not ask', async () => {
  const folder = scratchFolder()
  const ledger = join(folder, 'ledger.db')
  const host = await webHost({
    '/feed': (_, response) =>
      response.setHeader('content-type', 'text/xml').end(rss([item({ id: 'a', text: filler })])),
    '/hanging': () => {},
  })
  const feeds = [`http://localhost:${host.port}/feed`, `http://localhost:${host.port}/hanging`]
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const { child, out, ended } = start(['watch', '--allow-host', 'localhost', '--ledger', ledger, ...feeds])
    while (!(out().includes('Report a') || signal === 'SIGINT') || !out().includes('watching 2 feeds')) await wait(5)
    child.kill(signal)
    expect(await ended).toBe(0)
    expect(out()).toMatch(/stopped: .*kept\n$/)
  }
  expect(await idsIn(ledger)).toEqual(['a'])
  const asked = host.asked.length
  const refused = await runBuilt(program, ['watch', '--once', '--ledger', join(folder, 'other.db'), feeds[0] ?? ''])
  expect(refused.code).toBe(1)
  expect(refused.out).toMatch(/localhost is .*this machine itself/)
  expect(host.asked.length).toBe(asked)
}, 120_000)
