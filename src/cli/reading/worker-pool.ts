import { setMaxListeners } from 'node:events'
import { Piscina } from 'piscina'
import { ReportedlyError } from '../../errors.ts'
import type { Unread } from '../../ingest/intake.ts'
import { analysisFailed } from './analysis-failed.ts'
import type { Outcome } from './outcome.ts'
import type { Answer } from './read-worker.ts'

/** Worker threads that read, any number of reports at a time. */
export interface WorkerPool {
  /** Never rejects: a breakdown is the failure of the report that was being read. */
  read(unread: Unread): Promise<Outcome>
  close(): Promise<void>
}

/** Opens so many worker threads; one that breaks down is replaced. `script` is a module whose default export answers. */
export function openPool(count: number, script: URL, weights: string): WorkerPool {
  const pool = new Piscina<Unread, Answer>({
    filename: script.href,
    minThreads: count,
    maxThreads: count,
    resourceLimits: { maxYoungGenerationSizeMb: 6 },
    workerData: { weights },
  })
  // Workers that break down while they start are not replaced: who waits for them would wait for ever.
  let trouble: unknown = null
  const noWorkers = new AbortController()
  setMaxListeners(0, noWorkers.signal)
  const heed = (error: unknown) => {
    if (pool.threads.length > 0 || noWorkers.signal.aborted) return
    trouble = error
    noWorkers.abort()
  }
  pool.on('error', heed)
  return {
    read: async (unread) => {
      try {
        return outcomeOf(await run(pool, unread, noWorkers.signal))
      } catch (error) {
        heed(error)
        return analysisFailed(
          unread.kind === 'draft' ? unread.draft.input : unread.page.name,
          inWords(trouble ?? error),
        )
      }
    },
    close: () => pool.destroy(),
  }
}

function run(pool: Piscina<Unread, Answer>, unread: Unread, signal: AbortSignal): Promise<Answer> {
  if (unread.kind === 'draft') return pool.run(unread, { signal })
  // The bytes are handed over, and nothing else of the buffer that they lie in.
  const bytes = new Uint8Array(unread.page.bytes)
  return pool.run({ ...unread, page: { ...unread.page, bytes } }, { signal, transferList: [bytes.buffer] })
}

function outcomeOf(answer: Answer): Outcome {
  if ('reading' in answer) return { kind: 'reading', reading: answer.reading }
  return { kind: 'failure', failure: new ReportedlyError(answer.code, answer.details) }
}

/** What piscina says of a thread that ended by itself is a code. */
function inWords(error: unknown): unknown {
  const ended = error instanceof Error && error.message.startsWith('worker exited with code')
  return ended ? new Error('its worker thread ended') : error
}
