import type { IntakeOptions } from '../../ingest/intake.ts'
import { readDrafts } from '../../ingest/read-drafts.ts'
import { isMuch } from '../../ingest/size-of-inputs.ts'
import { intakeProgress } from '../print/intake-progress.ts'
import { readingInWords } from '../print/reading-in-words.ts'
import { styleFor } from '../print/style.ts'
import { linesInOrder, readInOrder } from '../reading/read-in-order.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell, tellAccount } from '../tell.ts'

/** What `read` was asked. */
export interface ReadRequest {
  readonly inputs: readonly string[]
  readonly intake: IntakeOptions
  readonly workers: number
  readonly json: boolean
}

/** Reads the inputs and prints each reading, in words or as one line of JSON. Returns the exit code. */
export async function read(request: ReadRequest, surroundings: Surroundings): Promise<number> {
  const { out, standardInput, workerScript, weights } = surroundings
  const style = styleFor(out, surroundings.environment)
  const meter = { bytes: 0 }
  const progress = intakeProgress(surroundings, request.inputs, meter)
  const drafts = readDrafts(request.inputs, request.intake, standardInput, meter)
  let failures = 0
  let printed = 0
  const much = await isMuch(request.inputs)
  const crew = { workers: request.workers, script: workerScript, weights, much }
  for await (const outcome of request.json ? linesInOrder(drafts, crew) : readInOrder(drafts, crew)) {
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
    const words = typeof reading === 'string' ? reading : (printed === 0 ? '' : '\n') + readingInWords(reading, style)
    printed++
    if (!(await out.write(words))) break
    await progress.show(printed)
  }
  await progress.clear()
  return failures === 0 ? 0 : 1
}
