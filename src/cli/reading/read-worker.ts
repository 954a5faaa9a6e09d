import { parentPort, threadId, workerData } from 'node:worker_threads'
import { type ErrorCode, type ErrorDetails, ReportedlyError } from '../../errors.ts'
import type { Unread } from '../../ingest/intake.ts'
import { loadEngines } from '../../weights/load-engine.ts'
import { readUnread } from './read-unread.ts'
import type { BeingRead, Sent, ThreadData } from './reading-pool.ts'
import { asWanted } from './wanted.ts'

/** What a worker thread answers: errors do not cross threads whole, so what they tell does; `endsAll` where it is no report's fault. */
export type Answer<Read = unknown> =
  | { readonly reading: Read }
  | { readonly code: ErrorCode; readonly details: ErrorDetails[ErrorCode]; readonly endsAll: boolean }

const { weights, unpacked, wanted, beingRead } = workerData as ThreadData & { readonly beingRead: BeingRead }
const engineOf = loadEngines(weights, unpacked)

parentPort?.postMessage('begun')

let before: Promise<unknown> = Promise.resolve()

/** Reads what a worker thread is sent, in the order in which it came, however much was sent ahead. */
export default function answer({ number, unread }: Sent): Promise<Answer> {
  const own = before.then(() => {
    beingRead[threadId % beingRead.length] = number
    return answerTo(unread)
  })
  before = own.catch(() => {})
  return own
}

async function answerTo(unread: Unread): Promise<Answer> {
  try {
    const outcome = await readUnread<unknown>(unread, engineOf, asWanted[wanted])
    return outcome.kind === 'reading' ? { reading: outcome.reading } : answerOf(outcome.failure, false)
  } catch (error) {
    if (error instanceof ReportedlyError) return answerOf(error, true)
    throw error
  }
}

function answerOf({ code, details }: ReportedlyError, endsAll: boolean): Answer {
  return { code, details, endsAll }
}
