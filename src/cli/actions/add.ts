import type { Reading } from '../../document/reading.ts'
import { ReportedlyError } from '../../errors.ts'
import { readDrafts } from '../../ingest/read-drafts.ts'
import { isMuch } from '../../ingest/size-of-inputs.ts'
import { keepReadings } from '../../pipeline.ts'
import { publishedSince } from '../../queries/published-since.ts'
import type { Ledger } from '../../store/ledger.ts'
import { intakeProgress } from '../print/intake-progress.ts'
import { countFate, keptInWords, type Tally, tallyInWords } from '../print/kept-in-words.ts'
import { styleFor } from '../print/style.ts'
import { gathered } from '../reading/gather.ts'
import { readInOrder } from '../reading/read-in-order.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell, tellAccount } from '../tell.ts'
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
  const { out, err, standardInput, workerScript, weights } = surroundings
  const style = styleFor(out, surroundings.environment)
  const meter = { bytes: 0 }
  const progress = intakeProgress(surroundings, request.inputs, meter)
  const tally: Tally = { counts: new Map(), stories: new Set() }
  /** Keeps readings, as many as `most`, and only then tells what became of each. Returns how many there were. */
  const keepThese = async (readings: readonly Reading[], most: number): Promise<number> => {
    let kept = 0
    for (let next = 0; next < readings.length && kept < most; ) {
      const some = readings.slice(next, next + most - kept)
      next += some.length
      const outcomes = await keepReadings(ledger, some, surroundings.now())
      for (const [place, reading] of some.entries()) {
        const fate = outcomes[place]
        if (fate === undefined || fate instanceof ReportedlyError) {
          countFate(tally, { outcome: 'forgotten', story: null })
          continue
        }
        kept++
        const done = countFate(tally, fate)
        // A reader that went away stops what is printed, never what is kept.
        if (request.json) await out.write(`${JSON.stringify(reading)}\n`)
        await (request.json ? err : out).write(keptInWords(reading, fate, style))
        await progress.show(done)
      }
    }
    return kept
  }
  const drafts = readDrafts(request.inputs, request.intake, standardInput, meter)
  let kept = 0
  let failures = 0
  const much = await isMuch(request.inputs)
  const outcomes = readInOrder(drafts, { workers: request.workers, script: workerScript, weights, much })
  for await (const group of gathered(outcomes, mostAtOnce, longestWait)) {
    const toKeep: Reading[] = []
    for (const outcome of group) {
      if (outcome.kind === 'failure') {
        failures++
        await progress.clear()
        await tell(outcome.failure, surroundings)
      } else if (outcome.kind === 'account') {
        await progress.clear()
        await tellAccount(outcome.account, surroundings)
      } else {
        const leftOut = reasonToLeaveOut(outcome.reading.report.published?.value ?? null, request.since)
        if (leftOut === null) toKeep.push(outcome.reading)
        else await progress.show(countFate(tally, { outcome: leftOut, story: null }))
      }
    }
    kept += await keepThese(toKeep, request.limit - kept)
    if (kept >= request.limit) break
  }
  await progress.clear()
  await (request.json ? err : out).write(tallyInWords(tally, request.dryRun))
  return failures === 0 ? 0 : 1
}

function reasonToLeaveOut(date: string | null, since: string | null): 'too-old' | 'undated' | null {
  if (since === null) return null
  if (date === null) return 'undated'
  return publishedSince(date, since) ? null : 'too-old'
}
