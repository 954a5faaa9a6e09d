import { setFlagsFromString } from 'node:v8'
import type { Reading } from '../../document/reading.ts'
import { type Intake, isUnread } from '../../ingest/intake.ts'
import type { ReadyReading } from '../../store/ready-reading.ts'
import type { UnpackedWeights } from '../../weights/load-engine.ts'
import type { KnownInput } from './known-inputs.ts'
import { makeRoomForNewObjects } from './new-objects.ts'
import type { OutcomeOrAccount } from './outcome.ts'
import { type ReaderHere, readWithWorkers } from './read-with-workers.ts'
import { asWanted, type Wanted } from './wanted.ts'

export interface Crew {
  /** How many threads may read at once; the one that keeps or prints what was read is one of them. */
  readonly workers: number
  /** The script of a worker thread; null where there are none and everything is read right here. */
  readonly script: URL | null
  /** The folder of the weights by which sentences are read. */
  readonly weights: string
  /** Whether it is known from the start that there is much to read. */
  readonly much?: boolean
}

/** Reads drafts and pages, several at once where there are many. What comes out is in the order of what came in, whoever read it. */
export function readInOrder<Known extends KnownInput = never>(
  intakes: AsyncGenerator<Intake | NoInfer<Known>>,
  crew: Crew,
): AsyncGenerator<OutcomeOrAccount | Known> {
  return inOrder<Reading, Known>(intakes, crew, 'whole', asWanted.whole)
}

/** The same, with the readings ready to be kept. */
export function readyInOrder<Known extends KnownInput = never>(
  intakes: AsyncGenerator<Intake | NoInfer<Known>>,
  crew: Crew,
): AsyncGenerator<OutcomeOrAccount<ReadyReading> | Known> {
  return inOrder<ReadyReading, Known>(intakes, crew, 'toKeep', asWanted.toKeep)
}

/** The same, with each reading as a line of JSON. */
export function linesInOrder(intakes: AsyncGenerator<Intake>, crew: Crew): AsyncGenerator<OutcomeOrAccount<string>> {
  return inOrder<string, never>(intakes, crew, 'line', asWanted.line)
}

async function* inOrder<Read, Known extends KnownInput>(
  intakes: AsyncGenerator<Intake | Known>,
  crew: Crew,
  wanted: Wanted,
  make: (reading: Reading) => Read,
): AsyncGenerator<OutcomeOrAccount<Read> | Known> {
  // Left alone, each thread lets garbage grow to several times what it needs. The less of it, the more often it is looked for,
  // which takes from reading; long intakes are to be read in little memory all the same.
  setFlagsFromString(`--heap-growing-percent=${crew.much === true ? 15 : 100}`)
  // Whatever is made at a place where much outlived one look for garbage would be made among old objects from then on, where
  // garbage stays until all memory is gone through. What is made of a report is of no use once the next one is read.
  setFlagsFromString('--no-allocation-site-pretenuring')
  // Each thread compiles for itself. With half of what is usually put into the place of calls the code is as fast in the long run,
  // and less is spent on the first hundreds of reports.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=460')
  try {
    const here = await readerHere(crew.weights, wanted, make)
    if (crew.workers > 1 && crew.script !== null)
      yield* readWithWorkers<Read, Known>(intakes, crew.workers, crew.script, here, crew.much)
    else for await (const intake of intakes) yield isUnread(intake) ? await here.read(intake) : intake
  } finally {
    await intakes.return(undefined)
  }
}

async function readerHere<Read>(
  weights: string,
  wanted: Wanted,
  make: (reading: Reading) => Read,
): Promise<ReaderHere<Read>> {
  // A command that reads nothing need not load what reads.
  const { loadEngines, unpackAll } = await import('../../weights/load-engine.ts')
  const { readUnread } = await import('./read-unread.ts')
  const unpacked: UnpackedWeights = new Map()
  const engineOf = loadEngines(weights, unpacked)
  makeRoomForNewObjects()
  return {
    read: (unread) => readUnread(unread, engineOf, make),
    threadData: () => {
      unpackAll(weights, unpacked)
      return { weights, unpacked, wanted }
    },
  }
}
