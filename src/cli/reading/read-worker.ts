import { parentPort, workerData } from 'node:worker_threads'
import type { Reading } from '../../document/reading.ts'
import { type ErrorCode, type ErrorDetails, ReportedlyError } from '../../errors.ts'
import type { Unread } from '../../ingest/intake.ts'
import { loadEngines } from '../../weights/load-engine.ts'
import { readUnread } from './read-unread.ts'
import type { ThreadData } from './reading-thread.ts'

/**
 * What a worker thread says: that it can begin and then, for each report in the order in which they came, what became of
 * it. Errors do not cross threads whole, so what they tell does; `endsAll` where it is no report's fault.
 */
export type Answer =
  | 'ready'
  | { readonly reading: Reading }
  | { readonly code: ErrorCode; readonly details: ErrorDetails[ErrorCode]; readonly endsAll: boolean }

const { weights, unpacked } = workerData as ThreadData
const engineOf = loadEngines(weights, unpacked)

let before: Promise<void> = Promise.resolve()
parentPort?.on('message', (unread: Unread) => {
  before = before.then(async () => parentPort?.postMessage(await answerTo(unread)))
})
parentPort?.postMessage('ready' satisfies Answer)

async function answerTo(unread: Unread): Promise<Answer> {
  try {
    const outcome = await readUnread(unread, engineOf)
    return outcome.kind === 'reading' ? { reading: outcome.reading } : answerOf(outcome.failure, false)
  } catch (error) {
    if (error instanceof ReportedlyError) return answerOf(error, true)
    throw error
  }
}

function answerOf({ code, details }: ReportedlyError, endsAll: boolean): Answer {
  return { code, details, endsAll }
}
