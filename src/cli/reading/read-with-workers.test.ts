import { expect, test } from 'vitest'
import type { Draft } from '../../document/draft.ts'
import { ReportedlyError } from '../../errors.ts'
import type { Intake } from '../../ingest/intake.ts'
import { readWithWorkers } from './read-with-workers.ts'

/** A worker that takes as long as the text says, breaks down where it says so, and gives back what it was sent. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (draft) => {
      if (draft.text === 'break') throw new Error('broken')
      if (draft.text === 'leave') process.exit(0)
      if (draft.text === 'fault') return parentPort.postMessage({ reason: 'a fault' })
      const end = performance.now() + Number(draft.text)
      while (performance.now() < end);
      parentPort.postMessage({ reading: { input: draft.input } })
    })`)}`,
)

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
  const texts = ['1', '1', 'break', '1', 'leave', 'leave', 'fault', '1', '1']
  const all = await outcomes(texts, 2)
  const ended = 'its worker thread ended'
  expect(all).toEqual(['0', '1', 'broken', '3', ended, ended, 'a fault', '7', '8'])
})

test('no more is taken in than can soon be read, and leaving early ends the workers', async () => {
  const taken = { count: 0 }
  const texts = Array.from({ length: 1000 }, () => '0')
  for await (const _ of readWithWorkers(intakesOf(texts, taken), 2, script, '')) break
  expect(taken.count).toBeLessThan(20)
})
