import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import type { Draft } from '../../document/draft.ts'
import type { Reading } from '../../document/reading.ts'
import { ReportedlyError } from '../../errors.ts'
import type { Intake } from '../../ingest/intake.ts'
import { type ReaderHere, readWithWorkers } from './read-with-workers.ts'

/** A worker that takes as long as the text says, and tells that it was it who read. */
const code = `
  import { parentPort } from 'node:worker_threads'
  parentPort.postMessage('begun')
  export default function answer({ unread: { draft: { input, text } } }) {
    const end = performance.now() + Number(text)
    while (performance.now() < end);
    return text === 'end'
      ? { code: 'weights-unusable', details: { path: 'it.br', reason: 'damaged' }, endsAll: true }
      : { reading: { input: input + ' by a thread' } }
  }`
const folder = mkdtempSync(join(tmpdir(), 'reportedly-test-'))
const scriptOf = (name: string, words: string) => {
  writeFileSync(join(folder, name), words)
  return pathToFileURL(join(folder, name))
}
const script = scriptOf('worker.mjs', code)
afterAll(() => rmSync(folder, { recursive: true }))

const nothing = { id: null, url: null, outlet: null, headline: null, byline: null, date: null, language: null }
const draftOf = (text: string, number: number): Draft => ({ ...nothing, input: `${number}`, text })
const failure: Intake = { kind: 'failure', failure: new ReportedlyError('input-empty', { input: 'x' }) }

async function* intakesOf(texts: readonly string[], taken = { count: 0 }): AsyncGenerator<Intake> {
  for (const [number, text] of texts.entries()) {
    taken.count++
    yield text === 'empty' ? failure : { kind: 'draft', draft: draftOf(text, number) }
  }
}

/** Reads here, and takes its time: the threads begin meanwhile. */
const here: ReaderHere<Reading> = {
  read: async (unread) => {
    await wait(4)
    if (unread.kind === 'page') return { kind: 'failure', failure: new ReportedlyError('input-empty', { input: 'x' }) }
    return { kind: 'reading', reading: { input: `${unread.draft.input} here` } as Reading }
  },
  threadData: () => ({ weights: '', unpacked: new Map(), wanted: 'whole' }),
}

async function outcomes(texts: readonly string[], workers: number, of = script, much = false): Promise<string[]> {
  const all: string[] = []
  for await (const outcome of readWithWorkers(intakesOf(texts), workers, of, here, much))
    if (outcome.kind !== 'account') all.push(outcome.kind === 'reading' ? outcome.reading.input : outcome.failure.code)
  return all
}

test('outcomes come in the order of the inputs, whoever reads and however long each takes', async () => {
  const texts = Array.from({ length: 300 }, (_, number) => (number % 7 === 3 ? 'empty' : `${(number * 5) % 12}`))
  const expected = texts.map((text, number) => (text === 'empty' ? 'input-empty' : `${number}`))
  const found = await outcomes(texts, 3)
  expect(found.map((input) => input.split(' ')[0])).toEqual(expected)
  expect(found.some((input) => input.endsWith('here'))).toBe(true)
  expect(found.some((input) => input.endsWith('thread'))).toBe(true)
})

test('no thread is begun for what is not to be read', async () => {
  const begun = { ...here, threadData: () => expect.fail('a thread is begun') }
  const texts = Array.from({ length: 60 }, () => 'empty')
  const all: unknown[] = []
  for await (const outcome of readWithWorkers(intakesOf(texts), 2, script, begun)) all.push(outcome)
  expect(all.length).toBe(60)
})

test('a few reports are read here, and no thread is begun for them', async () => {
  const texts = ['1', '1', '1', '1', '1']
  expect(await outcomes(texts, 2)).toEqual(texts.map((_, number) => `${number} here`))
})

test('where it is known that there is much to read, threads begin at once', async () => {
  const texts = Array.from({ length: 20 }, () => '20')
  expect((await outcomes(texts, 2, script, true)).some((input) => input.endsWith('thread'))).toBe(true)
})

test('threads that do not even start leave all reading to this one', async () => {
  const broken = scriptOf('broken.mjs', 'throw new Error("no start")')
  const texts = Array.from({ length: 60 }, () => '1')
  expect(await outcomes(texts, 2, broken)).toEqual(texts.map((_, number) => `${number} here`))
})

test('an error that is no fault of a report ends all reading when it is its turn', async () => {
  const texts = Array.from({ length: 200 }, (_, number) => (number < 100 ? '1' : 'end'))
  await expect(outcomes(texts, 2)).rejects.toMatchObject({ code: 'weights-unusable' })
})

test('what was read does not wait for what is long in coming', async () => {
  async function* slow(): AsyncGenerator<Intake> {
    yield* intakesOf(['1', '1'])
    await wait(60_000, undefined, { ref: false })
  }
  const found: unknown[] = []
  for await (const outcome of readWithWorkers(slow(), 2, script, here)) {
    found.push(outcome)
    if (found.length === 2) break
  }
  expect(found.length).toBe(2)
}, 5000)

test('no more is taken in than can soon be read, and leaving early ends the threads', async () => {
  const taken = { count: 0 }
  const texts = Array.from({ length: 1000 }, () => '1')
  let given = 0
  for await (const _ of readWithWorkers(intakesOf(texts, taken), 2, script, here)) if (++given === 60) break
  expect(taken.count).toBeLessThan(200)
})
