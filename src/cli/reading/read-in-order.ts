import type { Intake } from '../../ingest/intake.ts'
import type { Outcome } from './outcome.ts'
import { readDraft } from './read-draft.ts'
import { readWithWorkers } from './read-with-workers.ts'

/** How many may read at once, and the script of a worker thread (null: none, everything is read right here). */
export interface Crew {
  readonly workers: number
  readonly script: URL | null
}

/**
 * A worker must first load the languages, and its code is slow until it has run for a while: about as much as 60 reports
 * of usual length take. Measured with two workers, fewer reports than this are done sooner by one.
 */
const worthWorkers = 200

/** Reads drafts, several at once where there are many. The outcomes come in the order of the drafts, whoever read them. */
export async function* readInOrder(intakes: AsyncGenerator<Intake>, crew: Crew): AsyncGenerator<Outcome> {
  if (crew.workers === 1 || crew.script === null) {
    for await (const intake of intakes) yield outcomeOf(intake)
    return
  }
  try {
    for (let count = 0; count < worthWorkers; count++) {
      const next = await intakes.next()
      if (next.done) return
      yield outcomeOf(next.value)
    }
    yield* readWithWorkers(intakes, crew.workers, crew.script)
  } finally {
    await intakes.return(undefined)
  }
}

function outcomeOf(intake: Intake): Outcome {
  return intake.kind === 'failure' ? intake : readDraft(intake.draft)
}
