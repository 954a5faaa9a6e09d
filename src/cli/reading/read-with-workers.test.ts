import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import type { Draft } from '../../document/draft.ts'
import { ReportedlyError } from '../../errors.ts'
import type { Intake } from '../../ingest/intake.ts'
import { readWithWorkers } from './read-with-workers.ts'

/** A worker that takes as long as the text says, breaks down where it says so, and gives back what it was sent. */
const code = `
  export default async (unread) => {
    if (unread.kind === 'page') return { reading: { input: 'page of ' + unread.page.bytes.length } }
    const { text, input } = unread.draft
    if (text === 'break') setImmediate(() => { throw new Error('broken') })
    if (text === 'break') await new Promise(() => {})
    if (text === 'leave') process.exit(0)
    if (text === 'fault') return { code: 'analysis-failed', details: { input, reason: 'a fault' } }
    if (text === 'throw') throw new Error('thrown')
    const end = performance.now() + Number(text)
    while (performance.now() < end);
    return { reading: { input } }
  }`
const folder = mkdtempSync(join(tmpdir(), 'reportedly-test-'))
const script = pathToFileURL(join(folder, 'worker.mjs'))
writeFileSync(script, code)
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

async function outcomes(texts: readonly string[], workers: number): Promise<string[]> {
  const all: string[] = []
  for await (const outcome of readWithWorkers(intakesOf(texts), workers, script, ''))
    if (outcome.kind !== 'account')
      all.push(outcome.kind === 'reading' ? outcome.reading.input : reasonOf(outcome.failure))
  return all
}

function reasonOf({ code, details }: ReportedlyError): string {
  return 'reason' in details ? details.reason : code
}

test('outcomes come in the order of the inputs, however long each takes', async () => {
  const texts = Array.from({ length: 60 }, (_, number) => (number % 7 === 3 ? 'empty' : `${(number * 5) % 12}`))
  const expected = texts.map((text, number) => (text === 'empty' ? 'input-empty' : `${number}`))
  expect(await outcomes(texts, 3)).toEqual(expected)
})

test('a worker that breaks down costs the one report it was reading', async () => {
  const texts = ['1', '1', 'break', '1', 'leave', 'leave', 'fault', 'throw', '1', '1']
  const all = await outcomes(texts, 2)
  const ended = 'its worker thread ended'
  expect(all).toEqual(['0', '1', 'broken', '3', ended, ended, 'a fault', 'thrown', '8', '9'])
})

test('one worker alone is replaced as well', async () => {
  const ended = 'its worker thread ended'
  expect(await outcomes(['1', 'leave', '1', 'break', '1', '1'], 1)).toEqual(['0', ended, '2', 'broken', '4', '5'])
})

test('workers that do not even start cost every report, and nobody waits for them', async () => {
  const broken = pathToFileURL(join(folder, 'broken.mjs'))
  writeFileSync(broken, 'throw new Error("no start")')
  const all: string[] = []
  for await (const outcome of readWithWorkers(intakesOf(['1', '1', '1', '1', '1']), 2, broken, ''))
    if (outcome.kind === 'failure') all.push(reasonOf(outcome.failure))
  expect(all).toEqual(Array.from({ length: 5 }, () => 'no start'))
})

test('the bytes of a page go to the worker, and nothing else of the buffer they lie in', async () => {
  const bytes = Buffer.alloc(1000).subarray(100, 223)
  const page: Intake = { kind: 'page', page: { name: 'p', road: 'file', bytes }, given: { date: null, language: null } }
  const all: string[] = []
  for await (const outcome of readWithWorkers(
    (async function* () {
      yield page
    })(),
    2,
    script,
    '',
  ))
    if (outcome.kind === 'reading') all.push(outcome.reading.input)
  expect(all).toEqual(['page of 123'])
  expect(bytes.length).toBe(123)
})

test('no more is taken in than can soon be read, and leaving early ends the workers', async () => {
  const taken = { count: 0 }
  const texts = Array.from({ length: 1000 }, () => '0')
  for await (const _ of readWithWorkers(intakesOf(texts, taken), 2, script, '')) break
  expect(taken.count).toBeLessThan(20)
})
