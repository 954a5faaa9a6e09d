import type { Reading } from '../../document/reading.ts'
import { ReportedlyError } from '../../errors.ts'
import { readDrafts } from '../../ingest/read-drafts.ts'
import { isMuch } from '../../ingest/size-of-inputs.ts'
import { keepReading } from '../../pipeline.ts'
import { publishedSince } from '../../queries/published-since.ts'
import type { Kept, Ledger } from '../../store/ledger.ts'
import { addProgress } from '../print/add-progress.ts'
import { type Fate, keptInWords, tallyInWords } from '../print/kept-in-words.ts'
import { styleFor } from '../print/style.ts'
import { readInOrder } from '../reading/read-in-order.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell, tellAccount } from '../tell.ts'
import type { ReadRequest } from './read.ts'
import { withLedger, withPassingLedger } from './with-ledger.ts'

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
  const { out, err, standardInput, workerScript, weights } = surroundings
  const style = styleFor(out, surroundings.environment)
  const progress = addProgress(surroundings)
  const fates: Fate[] = []
  const drafts = readDrafts(request.inputs, request.intake, standardInput)
  let kept = 0
  let failures = 0
  const much = await isMuch(request.inputs)
  for await (const outcome of readInOrder(drafts, { workers: request.workers, script: workerScript, weights, much })) {
    if (outcome.kind === 'failure') {
      failures++
      await progress.clear()
      await tell(outcome.failure, surroundings)
      continue
    }
    if (outcome.kind === 'account') {
      await progress.clear()
      await tellAccount(outcome.account, surroundings)
      continue
    }
    const { reading } = outcome
    const leftOut = reasonToLeaveOut(reading.report.published?.value ?? null, request.since)
    if (leftOut !== null) {
      fates.push({ outcome: leftOut, story: null })
      continue
    }
    const fate = await keptUnlessForgotten(ledger, reading, surroundings.now())
    if (fate === null) {
      fates.push({ outcome: 'forgotten', story: null })
      continue
    }
    fates.push(fate)
    // A reader that went away stops what is printed, never what is kept.
    if (request.json) await out.write(`${JSON.stringify(reading)}\n`)
    await (request.json ? err : out).write(keptInWords(reading, fate, style))
    await progress.show(fates.length)
    kept++
    if (kept >= request.limit) break
  }
  await progress.clear()
  await (request.json ? err : out).write(tallyInWords(fates, request.dryRun))
  return failures === 0 ? 0 : 1
}

/** Null where the report was taken out of the ledger for good. */
async function keptUnlessForgotten(ledger: Ledger, reading: Reading, keptAt: string): Promise<Kept | null> {
  try {
    return await keepReading(ledger, reading, keptAt)
  } catch (error) {
    if (error instanceof ReportedlyError && error.code === 'report-forgotten') return null
    throw error
  }
}

function reasonToLeaveOut(date: string | null, since: string | null): 'too-old' | 'undated' | null {
  if (since === null) return null
  if (date === null) return 'undated'
  return publishedSince(date, since) ? null : 'too-old'
}
