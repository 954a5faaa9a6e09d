import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { Piscina } from 'piscina'
import { ReportedlyError } from '../../errors.ts'
import type { Unread } from '../../ingest/intake.ts'
import type { UnpackedWeights } from '../../weights/load-engine.ts'
import { analysisFailed } from './analysis-failed.ts'
import { leaveCoresToReaders } from './cores-for-readers.ts'
import { holdNewObjects } from './new-objects.ts'
import type { Outcome } from './outcome.ts'
import type { Answer } from './read-worker.ts'
import type { Wanted } from './wanted.ts'

/** What a worker thread is given when it begins. */
export interface ThreadData {
  /** The folder of the weights, and those that were unpacked already, in memory that the threads share. */
  readonly weights: string
  readonly unpacked: UnpackedWeights
  /** What is wanted of each report. */
  readonly wanted: Wanted
}

/** What worker threads share: under the number of each thread, modulo its length, the number of the report that it reads. */
export type BeingRead = Int32Array<SharedArrayBuffer>

/** A report that is sent to a thread, with a number of its own. */
export interface Sent {
  readonly number: number
  readonly unread: Unread
}

/** Worker threads that read what they are sent, each one report after the other. */
export interface ReadingPool<Read> {
  /** Whether one of them may be sent a report more; never, while none has begun or once none can. */
  hasRoom(): boolean
  /**
   * Rejects only with an error that is not the report's fault, or once the pool is closed: a breakdown is the failure of the
   * report that was being read.
   */
  read(unread: Unread): Promise<Outcome<Read>>
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
const youngMegabytes = 12

/** More threads than there are at once, so that each has a place of its own where it tells what it reads. */
const places = 1024

/**
 * piscina would `require` the script, where Node can do that with modules; one that is ended amid that takes the whole process with it
 * ("must be used on an instantiated module"). What is imported may end at any time.
 */
function importing(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: given = '' } = process.env
  if (!process.allowedNodeEnvironmentFlags.has('--experimental-require-module')) return process.env
  // Not by `execArgv`, which would have to name the other flags of the process, and may name none of V8's (--max-old-space-size).
  return { ...process.env, NODE_OPTIONS: `${given} --no-experimental-require-module`.trim() }
}

/** A report that was with more threads than so many when they broke down, and nobody knows of what, is sent to none again. */
const mostUnexplained = 3

/**
 * Opens so many worker threads; one that breaks down is replaced. `script` is a module that says that it has begun and whose
 * default export answers. `readElsewhere` is asked for what was sent to threads of which none even began.
 */
export function openPool<Read>(
  count: number,
  script: URL,
  data: ThreadData,
  readElsewhere: (unread: Unread) => Promise<Outcome<Read>>,
): ReadingPool<Read> {
  leaveCoresToReaders()
  // A thread begins with the room that it may have: growing to it would end where the first thread's growth is stopped.
  setFlagsFromString(`--min-semi-space-size=${youngMegabytes / 3}`)
  const beingRead: BeingRead = new Int32Array(new SharedArrayBuffer(places * Int32Array.BYTES_PER_ELEMENT))
  const pool = new Piscina<Sent, Answer<Read>>({
    filename: script.href,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: mostSent,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    workerData: { ...data, beingRead },
    env: importing(),
  })
  // Threads that break down while they start are not replaced: who waits for them would wait for ever. (A signal to abort by
  // would tell it too, but what has one piscina sends to a thread only when that has nothing else to do.)
  const waiting = new Set<(error: Error) => void>()
  let ended = false
  const heed = () => {
    if (pool.threads.length > 0) return
    ended = true
    for (const giveUp of waiting) giveUp(new Error('no worker thread starts'))
  }
  pool.on('error', heed)
  let [begun, closed, sent, number] = [false, false, 0, 0]
  pool.on('message', () => {
    begun = true
    holdNewObjects()
  })
  // V8 lets rooms grow twofold again whenever a thread begins.
  for (const thread of pool.threads) thread.once('online', holdNewObjects)
  const answerTo = async (own: number, unread: Unread): Promise<Answer<Read>> => {
    sent++
    try {
      return await unlessEnded(run(pool, { number: own, unread }), waiting)
    } finally {
      sent--
    }
  }
  const explained = new WeakSet<object>()
  /** Whether the breakdown is that of a report that a thread was reading: all that the thread had come back with one error. */
  const isExplained = async (error: unknown): Promise<boolean> => {
    await turn()
    return error instanceof Error && explained.has(error)
  }
  const read = async (unread: Unread): Promise<Outcome<Read>> => {
    for (let unexplained = 0; !ended; ) {
      const own = ++number
      try {
        return outcomeOf(await answerTo(own, unread))
      } catch (error) {
        if (closed || error instanceof ReportedlyError) throw error
        heed()
        if (ended || !begun) break
        const isOwn = beingRead.includes(own)
        if (isOwn && error instanceof Error) explained.add(error)
        if (!isOwn && !(await isExplained(error))) unexplained++
        if (isOwn || unexplained > mostUnexplained)
          return analysisFailed(unread.kind === 'draft' ? unread.draft.input : unread.page.name, inWords(error))
      }
    }
    return await readElsewhere(unread)
  }
  return {
    hasRoom: () => begun && !ended && sent < count * mostSent,
    read,
    close: async () => {
      closed = true
      await pool.destroy()
    },
  }
}

/** The answer, unless all that wait for one are told to give up. */
function unlessEnded<Read>(answer: Promise<Answer<Read>>, waiting: Set<(error: Error) => void>): Promise<Answer<Read>> {
  return new Promise((resolve, reject) => {
    waiting.add(reject)
    answer.then(resolve, reject).finally(() => waiting.delete(reject))
  })
}

function run<Read>(pool: Piscina<Sent, Answer<Read>>, { number, unread }: Sent): Promise<Answer<Read>> {
  if (unread.kind === 'draft') return pool.run({ number, unread })
  // The page's bytes and nothing else of the buffer that they lie in; a copy, since another thread may have to read them.
  const bytes = new Uint8Array(unread.page.bytes)
  return pool.run({ number, unread: { ...unread, page: { ...unread.page, bytes } } }, { transferList: [bytes.buffer] })
}

function outcomeOf<Read>(answer: Answer<Read>): Outcome<Read> {
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
