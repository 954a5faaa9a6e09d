import { parentPort, workerData } from 'node:worker_threads'
import type { Draft } from '../../document/draft.ts'
import type { Reading } from '../../document/reading.ts'
import { loadEngines } from '../../weights/load-engine.ts'
import { readDraft, reasonOf } from './read-draft.ts'

/** What a worker thread answers to a draft: errors do not cross threads whole, so their reason does. */
export type Answer = { readonly reading: Reading } | { readonly reason: string }

const engineOf = loadEngines((workerData as { readonly weights: string }).weights)

parentPort?.on('message', (draft: Draft) => {
  const outcome = readDraft(draft, engineOf)
  const answer: Answer =
    outcome.kind === 'reading' ? { reading: outcome.reading } : { reason: reasonOf(outcome.failure.cause) }
  parentPort?.postMessage(answer)
})
