import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { Draft } from '../../document/draft.ts'
import type { Reading } from '../../document/reading.ts'
import { ReportedlyError } from '../../errors.ts'
import type { Unread } from '../../ingest/intake.ts'
import type { Outcome } from './outcome.ts'
import { openPool, type ReadingPool } from './reading-pool.ts'

/** A worker that breaks down where the text says so, and gives back what it was sent. */
const code = `
  import { parentPort, threadId, workerData } from 'node:worker_threads'
  parentPort.postMessage('begun')
  export default function answer({ number, unread }) {
    workerData.beingRead[threadId] = number
    if (unread.kind === 'page') return { reading: { input: 'page of ' + unread.page.bytes.length } }
    const { text, input } = unread.draft
    if (text === 'throw') throw new Error('broken')
    if (text === 'required') return { reading: { input: String(process.features.require_module ?? false) } }
    if (text === 'leave') process.exit(0)
    if (text === 'fault') return { code: 'analysis-failed', details: { input, reason: 'a fault' }, endsAll: false }
    if (text === 'end') return { code: 'weights-unusable', details: { path: 'it.br', reason: 'damaged' }, endsAll: true }
    return { reading: { input } }
  }`
const folder = mkdtempSync(join(tmpdir(), 'reportedly-test-'))
const scriptOf = (name: string, words: string) => {
  writeFileSync(join(folder, name), words)
  return pathToFileURL(join(folder, name))
}
const script = scriptOf('worker.mjs', code)
const opened: ReadingPool<Reading>[] = []
afterEach(() => Promise.all(opened.splice(0).map((pool) => pool.close())))
afterAll(() => rmSync(folder, { recursive: true }))

const nothing = { id: null, url: null, outlet: null, headline: null, byline: null, date: null, language: null }
const unreadOf = (text: string, number: number): Unread => {
  const draft: Draft = { ...nothing, input: `${number}`, text }
  return { kind: 'draft', draft }
}

function poolOf(of: URL): ReadingPool<Reading> {
  const elsewhere = async (): Promise<Outcome> => ({
    kind: 'failure',
    failure: new ReportedlyError('analysis-failed', { input: '', reason: 'read elsewhere' }),
  })
  const pool = openPool(1, of, { weights: '', unpacked: new Map(), wanted: 'whole' }, elsewhere)
  opened.push(pool)
  return pool
}

async function inWords(outcome: Promise<Outcome>): Promise<string> {
  const became = await outcome
  if (became.kind === 'reading') return became.reading.input
  const { code, details } = became.failure
  return 'reason' in details ? details.reason : code
}

/** Some turns later, when a thread has begun. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5)
}

const readAll = (pool: ReadingPool<Reading>, texts: readonly string[]) =>
  Promise.all(texts.map((text, number) => inWords(pool.read(unreadOf(text, number)))))

test('so much is sent ahead, and no more', async () => {
  const pool = poolOf(script)
  expect(pool.hasRoom()).toBe(false)
  await until(() => pool.hasRoom())
  const outcomes = readAll(pool, ['a', 'fault', ...Array.from({ length: 30 }, () => 'a')])
  expect(pool.hasRoom()).toBe(false)
  expect((await outcomes).slice(0, 3)).toEqual(['0', 'a fault', '2'])
  expect(pool.hasRoom()).toBe(true)
})

test('a breakdown costs the one report that was being read, and those behind it are read all the same', async () => {
  const texts = ['a', 'throw', 'a', 'leave', 'leave', 'a', 'throw', 'a']
  const ended = 'its worker thread ended'
  const pool = poolOf(script)
  await until(() => pool.hasRoom())
  expect(await readAll(pool, texts)).toEqual(['0', 'broken', '2', ended, ended, '5', 'broken', '7'])
})

test('however many break down, those behind them are read', async () => {
  const texts = ['a', 'leave', 'leave', 'leave', 'leave', 'leave', 'a', 'a', 'leave', 'a']
  const pool = poolOf(script)
  await until(() => pool.hasRoom())
  const ended = 'its worker thread ended'
  const expected = texts.map((text, number) => (text === 'leave' ? ended : `${number}`))
  expect(await readAll(pool, texts)).toEqual(expected)
})

test('what was sent ahead to a pool that is closed is read by nobody', async () => {
  const pool = poolOf(script)
  await until(() => pool.hasRoom())
  const outcomes = Promise.allSettled(Array.from({ length: 30 }, (_, i) => pool.read(unreadOf('a', i))))
  await pool.close()
  const read = (await outcomes).flatMap((each) =>
    each.status === 'fulfilled' ? [inWords(Promise.resolve(each.value))] : [],
  )
  expect(await Promise.all(read)).not.toContain('read elsewhere')
})

test('what was sent to threads that do not even start is read elsewhere', async () => {
  const pool = poolOf(scriptOf('broken.mjs', 'throw new Error("no start")'))
  expect(await readAll(pool, ['a', 'a'])).toEqual(['read elsewhere', 'read elsewhere'])
  expect(pool.hasRoom()).toBe(false)
})

test('an error that is no fault of a report is told as such', async () => {
  await expect(poolOf(script).read(unreadOf('end', 0))).rejects.toMatchObject({ code: 'weights-unusable' })
})

test('the bytes of a page go to the thread, and nothing else of the buffer they lie in', async () => {
  const bytes = Buffer.alloc(1000).subarray(100, 223)
  const page: Unread = { kind: 'page', page: { name: 'p', road: 'file', bytes }, given: { date: null, language: null } }
  expect(await inWords(poolOf(script).read(page))).toBe('page of 123')
  expect(bytes.length).toBe(123)
})

test('a script is imported and not required, which would take the process with it where the thread ends amid that', async () => {
  const outcome = await poolOf(script).read(unreadOf('required', 1))
  expect(outcome.kind === 'reading' && outcome.reading.input).toBe('false')
})

test('threads begin where the program itself was begun with a flag that is for the whole process', async () => {
  process.execArgv.push('--max-old-space-size=600')
  try {
    expect((await poolOf(script).read(unreadOf('x', 1))).kind).toBe('reading')
  } finally {
    process.execArgv.pop()
  }
})

test('threads are ended whatever they are doing', async () => {
  const pool = poolOf(scriptOf('endless.mjs', code.replace("'leave') process.exit(0)", "'leave') for (;;);")))
  pool.read(unreadOf('leave', 0)).catch(() => {})
  await wait(50)
  await pool.close()
}, 5000)
