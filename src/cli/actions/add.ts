import { readDrafts } from '../../ingest/read-drafts.ts'
import { isMuch } from '../../ingest/size-of-inputs.ts'
import type { Ledger } from '../../store/ledger.ts'
import { intakeProgress } from '../print/intake-progress.ts'
import { tallyInWords } from '../print/kept-in-words.ts'
import { gathered } from '../reading/gather.ts'
import { allUnknown, type KnownInput, knownInputs } from '../reading/known-inputs.ts'
import { readyInOrder } from '../reading/read-in-order.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell, tellAccount } from '../tell.ts'
import { Keeping } from './keeping.ts'
import type { ReadRequest } from './read.ts'
import { withLedger, withPassingLedger } from './with-ledger.ts'

/** So many reports are kept at once where they come quickly; where they do not, none waits longer than so many milliseconds. */
const mostAtOnce = 32
const longestWait = 50

/** What `add` was asked. */
export interface AddRequest extends ReadRequest {
  readonly ledger: string
  /** How many reports may be kept. */
  readonly limit: number
  readonly since: string | null
  readonly dryRun: boolean
}

/**
 * Reads the inputs and keeps each reading, saying what became of it. A dry run does the same with a copy of the ledger
 * that is thrown away. Returns the exit code.
 */
export async function add(request: AddRequest, surroundings: Surroundings): Promise<number> {
  const work = (ledger: Ledger) => addTo(ledger, request, surroundings)
  const passing = { copyOf: request.ledger, folder: surroundings.temporaryFolder }
  return request.dryRun ? await withPassingLedger(passing, work) : await withLedger(request.ledger, work)
}

async function addTo(ledger: Ledger, request: AddRequest, surroundings: Surroundings): Promise<number> {
  const { out, err, standardInput, workerScript: script, weights } = surroundings
  const meter = { bytes: 0 }
  const progress = intakeProgress(surroundings, request.inputs, meter)
  const keeping = new Keeping(ledger, request, surroundings, progress.show)
  const drafts = readDrafts(request.inputs, request.intake, standardInput, meter)
  // Who wants the readings gets them as they are read now.
  const { intakes, nextDigest } = request.json ? allUnknown(drafts) : knownInputs(drafts, ledger)
  let failures = 0
  const much = await isMuch(request.inputs)
  const outcomes = readyInOrder<KnownInput>(intakes, { workers: request.workers, script, weights, much })
  for await (const group of gathered(outcomes, mostAtOnce, longestWait)) {
    for (const outcome of group) {
      if (outcome.kind === 'known') await keeping.takeKnown(outcome)
      else if (outcome.kind === 'reading') await keeping.take(outcome.reading, nextDigest())
      else {
        await progress.clear()
        if (outcome.kind === 'account') await tellAccount(outcome.account, surroundings)
        else {
          failures++
          nextDigest()
          await tell(outcome.failure, surroundings)
        }
      }
    }
    await keeping.keepAll()
    if (keeping.full) break
  }
  await progress.clear()
  await (request.json ? err : out).write(tallyInWords(keeping.tally, request.dryRun))
  return failures === 0 ? 0 : 1
}
