import type { EngineOf } from '../../analysis/analyse-trees.ts'
import type { Intake } from '../../ingest/intake.ts'
import { loadEngines } from '../../weights/load-engine.ts'
import type { Outcome } from './outcome.ts'
import { readDraft } from './read-draft.ts'
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

/** Reads drafts, several at once where there are many. The outcomes come in the order of the drafts, whoever read them. */
export async function* readInOrder(intakes: AsyncGenerator<Intake>, crew: Crew): AsyncGenerator<Outcome> {
  const engineOf = loadEngines(crew.weights)
  if (crew.workers === 1 || crew.script === null) {
    for await (const intake of intakes) yield outcomeOf(intake, engineOf)
    return
  }
  try {
    for (let count = 0; count < worthWorkers; count++) {
      const next = await intakes.next()
      if (next.done) return
      yield outcomeOf(next.value, engineOf)
    }
    yield* readWithWorkers(intakes, crew.workers, crew.script, crew.weights)
  } finally {
    await intakes.return(undefined)
  }
}

function outcomeOf(intake: Intake, engineOf: EngineOf): Outcome {
  return intake.kind === 'failure' ? intake : readDraft(intake.draft, engineOf)
}
