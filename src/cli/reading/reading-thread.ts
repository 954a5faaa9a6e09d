import { Worker } from 'node:worker_threads'
import { ReportedlyError } from '../../errors.ts'
import type { Unread } from '../../ingest/intake.ts'
import type { UnpackedWeights } from '../../weights/load-engine.ts'
import { analysisFailed } from './analysis-failed.ts'
import type { Outcome } from './outcome.ts'
import type { Answer } from './read-worker.ts'

/** What a thread is given when it begins. */
export interface ThreadData {
  /** The folder of the weights, and those that were unpacked already, in memory that the threads share. */
  readonly weights: string
  readonly unpacked: UnpackedWeights
}

/**
 * New objects of a thread gather in three times so many megabytes before they are looked through: with fewer much that is soon
 * garbage is looked through again and again, with more each thread holds more memory.
 */
const youngMegabytes = 24

/** A report that was sent, and what waits for its outcome. */
interface Sent {
  readonly unread: Unread
  readonly resolve: (outcome: Outcome | Promise<Outcome>) => void
  readonly reject: (error: ReportedlyError) => void
}

/**
 * A thread that reads what it is sent, one report after the other. When it breaks down, that costs the report that it was
 * reading: another thread takes its place and reads the others.
 */
export class ReadingThread {
  readonly #script: URL
  readonly #data: ThreadData
  readonly #readElsewhere: (unread: Unread) => Promise<Outcome>
  /** In the order in which they were sent: the first is the one that is being read. */
  #sent: Sent[] = []
  #worker: Worker
  #state: 'starting' | 'ready' | 'ended' = 'starting'

  /** `readElsewhere` is asked for what was sent to a thread that ended and could not be replaced. */
  constructor(script: URL, data: ThreadData, readElsewhere: (unread: Unread) => Promise<Outcome>) {
    this.#script = script
    this.#data = data
    this.#readElsewhere = readElsewhere
    this.#worker = this.#start()
  }

  /** How many reports wait for it; null while it cannot read yet, or never will. */
  get waiting(): number | null {
    return this.#state === 'ready' ? this.#sent.length : null
  }

  /** Rejects only with an error that is not the report's fault: a breakdown is the failure of the report that was being read. */
  read(unread: Unread): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const sent = { unread, resolve, reject }
      this.#sent.push(sent)
      this.#send(sent)
    })
  }

  /** Ends the thread, whatever it is doing. */
  async close(): Promise<void> {
    this.#state = 'ended'
    this.#worker.removeAllListeners('exit')
    await this.#worker.terminate()
  }

  #start(): Worker {
    const worker = new Worker(this.#script, {
      workerData: this.#data,
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    })
    let trouble: unknown = new Error('its worker thread ended')
    worker.on('message', (answer: Answer) => this.#take(answer))
    worker.on('error', (error) => {
      trouble = error
    })
    worker.on('exit', () => this.#replace(trouble))
    return worker
  }

  #send({ unread }: Sent): void {
    if (unread.kind === 'draft') this.#worker.postMessage(unread)
    else {
      // The page's bytes and nothing else of the buffer that they lie in; a copy, since another thread may have to read them.
      const bytes = new Uint8Array(unread.page.bytes)
      this.#worker.postMessage({ ...unread, page: { ...unread.page, bytes } }, [bytes.buffer])
    }
  }

  #take(answer: Answer): void {
    if (answer === 'ready') {
      this.#state = 'ready'
      return
    }
    const first = this.#sent.shift()
    if ('reading' in answer) first?.resolve({ kind: 'reading', reading: answer.reading })
    else {
      const failure = new ReportedlyError(answer.code, answer.details)
      if (answer.endsAll) first?.reject(failure)
      else first?.resolve({ kind: 'failure', failure })
    }
  }

  /** The thread has ended. One that never was ready is not tried again: it would end in the same way. */
  #replace(trouble: unknown): void {
    if (this.#state === 'ended') return
    if (this.#state === 'starting') {
      this.#state = 'ended'
      for (const { unread, resolve } of this.#sent.splice(0)) resolve(this.#readElsewhere(unread))
      return
    }
    const broken = this.#sent.shift()
    broken?.resolve(analysisFailed(nameOf(broken.unread), trouble))
    this.#state = 'starting'
    this.#worker = this.#start()
    for (const sent of this.#sent) this.#send(sent)
  }
}

function nameOf(unread: Unread): string {
  return unread.kind === 'draft' ? unread.draft.input : unread.page.name
}
