import { Worker } from 'node:worker_threads'
import type { Draft } from '../../document/draft.ts'
import type { Intake } from '../../ingest/intake.ts'
import type { Outcome } from './outcome.ts'
import { analysisFailed } from './read-draft.ts'
import type { Answer } from './read-worker.ts'

/** Reports that may wait in line for each worker, and the most characters all of them together may have. */
const lineLength = 8
const lineCharacters = 8_000_000

/**
 * Reads drafts with worker threads and gives the outcomes in the order of the drafts. No more is taken in than the
 * workers can soon read. The workers end with the generator.
 */
export async function* readWithWorkers(
  intakes: AsyncIterable<Intake>,
  count: number,
  script: URL,
  weights: string,
): AsyncGenerator<Outcome> {
  const seats = Array.from({ length: count }, () => openSeat(script, weights))
  const line: { readonly outcome: Promise<Outcome>; readonly characters: number }[] = []
  let characters = 0
  const serve = async () => {
    const first = line.shift()
    characters -= first?.characters ?? 0
    return first === undefined ? [] : [await first.outcome]
  }
  try {
    for await (const intake of intakes) {
      const length = intake.kind === 'draft' ? intake.draft.text.length : 0
      while (line.length > 0 && (line.length >= count * lineLength || characters + length > lineCharacters))
        yield* await serve()
      characters += length
      const outcome = intake.kind === 'failure' ? Promise.resolve(intake) : leastBusy(seats).read(intake.draft)
      line.push({ outcome, characters: length })
    }
    while (line.length > 0) yield* await serve()
  } finally {
    await Promise.all(seats.map((seat) => seat.close()))
  }
}

/** A place where a worker sits: it gets a worker when there is something to read, and a new one should it break down. */
interface Seat {
  waiting(): number
  /** Never rejects: a breakdown is the failure of the report that was being read. */
  read(draft: Draft): Promise<Outcome>
  close(): Promise<void>
}

function leastBusy(seats: readonly Seat[]): Seat {
  return seats.reduce((least, seat) => (seat.waiting() < least.waiting() ? seat : least))
}

interface Waiting {
  readonly draft: Draft
  readonly resolve: (outcome: Outcome) => void
}

function openSeat(script: URL, weights: string): Seat {
  const line: Waiting[] = []
  let worker: Worker | null = null
  // A worker reads in the order in which it is sent, so an answer, or a breakdown, is always of the first in line.
  const settle = (outcome: (first: Waiting) => Outcome) => {
    const first = line.shift()
    if (first !== undefined) first.resolve(outcome(first))
  }
  const send = ({ draft }: Waiting) => {
    worker ??= hire()
    worker.postMessage(draft)
  }
  const breakDown = (broken: Worker, error: unknown) => {
    // A worker that was sent away when all was read has left its seat already.
    if (worker !== broken) return
    worker = null
    settle(({ draft }) => analysisFailed(draft.input, error))
    line.forEach(send)
  }
  const hire = () => {
    const hired = new Worker(script, { workerData: { weights } })
    hired.on('message', (answer: Answer) =>
      settle(({ draft }) =>
        'reading' in answer
          ? { kind: 'reading', reading: answer.reading }
          : analysisFailed(draft.input, new Error(answer.reason)),
      ),
    )
    // What is wrong may be heard before the last answers are; at the end all of them have come, so that the first in
    // line is the one that was being read.
    let trouble: unknown = new Error('its worker thread ended')
    hired.on('error', (error) => {
      trouble = error
    })
    hired.on('exit', () => breakDown(hired, trouble))
    return hired
  }
  return {
    waiting: () => line.length,
    read: (draft) =>
      new Promise((resolve) => {
        const waiting = { draft, resolve }
        line.push(waiting)
        send(waiting)
      }),
    close: async () => {
      const last = worker
      worker = null
      await last?.terminate()
    },
  }
}
