import { parentPort } from 'node:worker_threads'
import type { Draft } from '../../document/draft.ts'
import type { Reading } from '../../document/reading.ts'
import { readDraft } from './read-draft.ts'

/** What a worker thread is sent, and what it answers: errors do not cross threads whole, so their reason does. */
export interface Task {
  readonly number: number
  readonly draft: Draft
}
export type Answer =
  | { readonly number: number; readonly reading: Reading }
  | { readonly number: number; readonly reason: string }

parentPort?.on('message', ({ number, draft }: Task) => {
  const outcome = readDraft(draft)
  const answer: Answer =
    outcome.kind === 'reading'
      ? { number, reading: outcome.reading }
      : { number, reason: String(outcome.failure.cause ?? outcome.failure.message) }
  parentPort?.postMessage(answer)
})
