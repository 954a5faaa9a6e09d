import { setFlagsFromString } from 'node:v8'
import type { EngineOf } from '../../analysis/analyse-trees.ts'
import { type Intake, isUnread } from '../../ingest/intake.ts'
import type { KnownInput } from './known-inputs.ts'
import type { OutcomeOrAccount } from './outcome.ts'
import { readWithWorkers } from './read-with-workers.ts'

export interface Crew {
  /** How many may read at once. */
  readonly workers: number
  /** The script of a worker thread; null where there are none and everything is read right here. */
  readonly script: URL | null
  /** The folder of the weights by which sentences are read. */
  readonly weights: string
  /** Whether it is known from the start that there is much to read. */
  readonly much?: boolean
}

/**
 * A worker must first load the languages, and its code is slow until it has run for a while: about as much as 60 reports
 * of usual length take. Measured with two workers, fewer reports than this are done sooner by one.
 */
const worthWorkers = 200

/** Reads drafts and pages, several at once where there are many. What comes out is in the order of what came in, whoever read it. */
export async function* readInOrder<Known extends KnownInput = never>(
  intakes: AsyncGenerator<Intake | NoInfer<Known>>,
  crew: Crew,
): AsyncGenerator<OutcomeOrAccount | Known> {
  // Left alone, each thread lets garbage grow to several times what it needs; holding less of it costs a tenth of the speed.
  setFlagsFromString(`--heap-growing-percent=${crew.much === true ? 20 : 50}`)
  try {
    if (crew.workers === 1 || crew.script === null)
      yield* readHere<Known>(intakes, crew.weights, Number.POSITIVE_INFINITY)
    else {
      // Who reads nothing here need not hold the languages here.
      if (crew.much !== true && !(yield* readHere<Known>(intakes, crew.weights, worthWorkers))) return
      yield* readWithWorkers<Known>(intakes, crew.workers, crew.script, crew.weights)
    }
  } finally {
    await intakes.return(undefined)
  }
}

/** Reads the first `count` in this thread; whether there may be more. */
async function* readHere<Known extends KnownInput>(
  intakes: AsyncGenerator<Intake | NoInfer<Known>>,
  weights: string,
  count: number,
): AsyncGenerator<OutcomeOrAccount | Known, boolean> {
  const { loadEngines } = await import('../../weights/load-engine.ts')
  const { readUnread } = await import('./read-unread.ts')
  const engineOf: EngineOf = loadEngines(weights)
  for (let taken = 0; taken < count; taken++) {
    const next = await intakes.next()
    if (next.done) return false
    const intake = next.value
    yield isUnread(intake) ? await readUnread(intake, engineOf) : intake
  }
  return true
}
