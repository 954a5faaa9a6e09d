import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { Draft } from '../../document/draft.ts'
import { ReportedlyError } from '../../errors.ts'
import type { Unread } from '../../ingest/intake.ts'
import type { Outcome } from './outcome.ts'
import { ReadingThread } from './reading-thread.ts'

/** A worker that breaks down where the text says so, and gives back what it was sent. */
const code = `
  import { parentPort } from 'node:worker_threads'
  parentPort.on('message', (unread) => parentPort.postMessage(answerTo(unread)))
  parentPort.postMessage('ready')
  function answerTo(unread) {
    if (unread.kind === 'page') return { reading: { input: 'page of ' + unread.page.bytes.length } }
    const { text, input } = unread.draft
    if (text === 'break') throw new Error('broken')
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
const opened: ReadingThread[] = []
afterEach(() => Promise.all(opened.splice(0).map((thread) => thread.close())))
afterAll(() => rmSync(folder, { recursive: true }))

const nothing = { id: null, url: null, outlet: null, headline: null, byline: null, date: null, language: null }
const unreadOf = (text: string, number: number): Unread => {
  const draft: Draft = { ...nothing, input: `${number}`, text }
  return { kind: 'draft', draft }
}

function threadOf(of: URL): ReadingThread {
  const elsewhere = async (): Promise<Outcome> => ({
    kind: 'failure',
    failure: new ReportedlyError('analysis-failed', { input: '', reason: 'read elsewhere' }),
  })
  const thread = new ReadingThread(of, { weights: '', unpacked: new Map() }, elsewhere)
  opened.push(thread)
  return thread
}

async function inWords(outcome: Promise<Outcome>): Promise<string> {
  const became = await outcome
  if (became.kind === 'reading') return became.reading.input
  const { code, details } = became.failure
  return 'reason' in details ? details.reason : code
}

const readAll = (thread: ReadingThread, texts: readonly string[]) =>
  Promise.all(texts.map((text, number) => inWords(thread.read(unreadOf(text, number)))))

test('what is sent ahead is read in its order, and the thread says how much waits for it', async () => {
  const thread = threadOf(script)
  expect(thread.waiting).toBeNull()
  const outcomes = readAll(thread, ['a', 'fault', 'b'])
  expect(await outcomes).toEqual(['0', 'a fault', '2'])
  expect(thread.waiting).toBe(0)
})

test('a breakdown costs the one report that was being read, and those behind it are read all the same', async () => {
  const texts = ['a', 'break', 'a', 'leave', 'leave', 'a', 'break', 'a']
  const ended = 'its worker thread ended'
  expect(await readAll(threadOf(script), texts)).toEqual(['0', 'broken', '2', ended, ended, '5', 'broken', '7'])
})

test('what was sent to a thread that does not even start is read elsewhere', async () => {
  const thread = threadOf(scriptOf('broken.mjs', 'throw new Error("no start")'))
  expect(await readAll(thread, ['a', 'a'])).toEqual(['read elsewhere', 'read elsewhere'])
  expect(thread.waiting).toBeNull()
})

test('an error that is no fault of a report is told as such', async () => {
  await expect(threadOf(script).read(unreadOf('end', 0))).rejects.toMatchObject({ code: 'weights-unusable' })
})

test('the bytes of a page go to the thread, and nothing else of the buffer they lie in', async () => {
  const bytes = Buffer.alloc(1000).subarray(100, 223)
  const page: Unread = { kind: 'page', page: { name: 'p', road: 'file', bytes }, given: { date: null, language: null } }
  expect(await inWords(threadOf(script).read(page))).toBe('page of 123')
  expect(bytes.length).toBe(123)
})

test('a thread is closed whatever it is doing', async () => {
  const thread = threadOf(scriptOf('endless.mjs', code.replace("'leave') process.exit(0)", "'leave') for (;;);")))
  thread.read(unreadOf('leave', 0)).catch(() => {})
  await wait(50)
  await thread.close()
  expect(thread.waiting).toBeNull()
})
