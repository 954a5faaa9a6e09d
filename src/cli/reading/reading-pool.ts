import { setMaxListeners } from 'node:events'
import { Piscina } from 'piscina'
import { ReportedlyError } from '../../errors.ts'
import type { Unread } from '../../ingest/intake.ts'
import type { UnpackedWeights } from '../../weights/load-engine.ts'
import { analysisFailed } from './analysis-failed.ts'
import type { Outcome } from './outcome.ts'
import type { Answer } from './read-worker.ts'

/** What a worker thread is given when it begins. */
export interface ThreadData {
  /** The folder of the weights, and those that were unpacked already, in memory that the threads share. */
  readonly weights: string
  readonly unpacked: UnpackedWeights
}

/** Worker threads that read what they are sent, each one report after the other. */
export interface ReadingPool {
  /** Whether one of them may be sent a report more; never, while none has begun or once none can. */
  hasRoom(): boolean
  /** Rejects only with an error that is not the report's fault: a breakdown is the failure of the report that was being read. */
  read(unread: Unread): Promise<Outcome>
  close(): Promise<void>
}

/**
 * Reports that wait for each worker thread at most: they last for as long as the thread that sends is busy with other things,
 * such as reading a report itself or keeping what was read.
 */
const mostSent = 32

/**
 * New objects of a thread gather in three times so many megabytes before they are looked through: with fewer much that is soon
 * garbage is looked through again and again, with more each thread holds more memory.
 */
const youngMegabytes = 24

/**
 * Opens so many worker threads; one that breaks down is replaced. `script` is a module that says that it has begun and whose
 * default export answers. `readElsewhere` is asked for what was sent to threads of which none even began.
 */
export function openPool(
  count: number,
  script: URL,
  data: ThreadData,
  readElsewhere: (unread: Unread) => Promise<Outcome>,
): ReadingPool {
  const pool = new Piscina<Unread, Answer>({
    filename: script.href,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: mostSent,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    workerData: data,
  })
  // Threads that break down while they start are not replaced: who waits for them would wait for ever.
  const noThreads = new AbortController()
  setMaxListeners(0, noThreads.signal)
  const heed = () => {
    if (pool.threads.length === 0) noThreads.abort()
  }
  pool.on('error', heed)
  const breakdowns = new WeakSet<object>()
  let [begun, sent] = [false, 0]
  pool.on('message', () => {
    begun = true
  })
  const read = async (unread: Unread): Promise<Outcome> => {
    if (noThreads.signal.aborted) return await readElsewhere(unread)
    sent++
    try {
      return outcomeOf(await run(pool, unread, noThreads.signal))
    } catch (error) {
      heed()
      if (noThreads.signal.aborted || !begun) return await readElsewhere(unread)
      if (error instanceof ReportedlyError) throw error
      // All that a thread had when it ended is told with one error, what it was reading first: the others are read by its successor.
      const isOthers = error instanceof Error && breakdowns.has(error)
      if (isOthers) return await read(unread)
      if (error instanceof Error) breakdowns.add(error)
      return analysisFailed(unread.kind === 'draft' ? unread.draft.input : unread.page.name, inWords(error))
    } finally {
      sent--
    }
  }
  return {
    hasRoom: () => begun && !noThreads.signal.aborted && sent < count * mostSent,
    read,
    close: () => pool.destroy(),
  }
}

function run(pool: Piscina<Unread, Answer>, unread: Unread, signal: AbortSignal): Promise<Answer> {
  if (unread.kind === 'draft') return pool.run(unread, { signal })
  // The page's bytes and nothing else of the buffer that they lie in; a copy, since another thread may have to read them.
  const bytes = new Uint8Array(unread.page.bytes)
  return pool.run({ ...unread, page: { ...unread.page, bytes } }, { signal, transferList: [bytes.buffer] })
}

function outcomeOf(answer: Answer): Outcome {
  if ('reading' in answer) return { kind: 'reading', reading: answer.reading }
  const failure = new ReportedlyError(answer.code, answer.details)
  if (answer.endsAll) throw failure
  return { kind: 'failure', failure }
}

/** What piscina says of a thread that ended by itself is a code. */
function inWords(error: unknown): unknown {
  const ended = error instanceof Error && error.message.startsWith('worker exited with code')
  return ended ? new Error('its worker thread ended') : error
}
