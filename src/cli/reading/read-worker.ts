import { workerData } from 'node:worker_threads'
import type { Reading } from '../../document/reading.ts'
import type { ErrorCode, ErrorDetails } from '../../errors.ts'
import type { Unread } from '../../ingest/intake.ts'
import { loadEngines } from '../../weights/load-engine.ts'
import { readUnread } from './read-unread.ts'

/** What a worker thread answers: errors do not cross threads whole, so what they tell does. */
export type Answer =
  | { readonly reading: Reading }
  | { readonly code: ErrorCode; readonly details: ErrorDetails[ErrorCode] }

const engineOf = loadEngines((workerData as { readonly weights: string }).weights)

/** Reads what a worker thread is sent. */
export default async function answer(unread: Unread): Promise<Answer> {
  const outcome = await readUnread(unread, engineOf)
  if (outcome.kind === 'reading') return { reading: outcome.reading }
  const { code, details } = outcome.failure
  return { code, details }
}
