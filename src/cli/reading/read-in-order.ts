import type { EngineOf } from '../../analysis/analyse-trees.ts'
import type { Intake } from '../../ingest/intake.ts'
import { loadEngines } from '../../weights/load-engine.ts'
import type { OutcomeOrAccount } from './outcome.ts'
import { readUnread } from './read-unread.ts'
import { readWithWorkers } from './read-with-workers.ts'

export interface Crew {
  /** How many may read at once. */
  readonly workers: number
  /** The script of a worker thread; null where there are none and everything is read right here. */
  readonly script: URL | null
  /** The folder of the weights by which sentences are read. */
  readonly weights: string
}

/**
 * A worker must first load the languages, and its code is slow until it has run for a while: about as much as 60 reports
 * of usual length take. Measured with two workers, fewer reports than this are done sooner by one.
 */
const worthWorkers = 200

/** Reads drafts and pages, several at once where there are many. What comes out is in the order of what came in, whoever read it. */
export async function* readInOrder(intakes: AsyncGenerator<Intake>, crew: Crew): AsyncGenerator<OutcomeOrAccount> {
  const engineOf = loadEngines(crew.weights)
  if (crew.workers === 1 || crew.script === null) {
    for await (const intake of intakes) yield await outcomeOf(intake, engineOf)
    return
  }
  try {
    for (let count = 0; count < worthWorkers; count++) {
      const next = await intakes.next()
      if (next.done) return
      yield await outcomeOf(next.value, engineOf)
    }
    yield* readWithWorkers(intakes, crew.workers, crew.script, crew.weights)
  } finally {
    await intakes.return(undefined)
  }
}

async function outcomeOf(intake: Intake, engineOf: EngineOf): Promise<OutcomeOrAccount> {
  return intake.kind === 'draft' || intake.kind === 'page' ? await readUnread(intake, engineOf) : intake
}
