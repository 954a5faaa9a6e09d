import { ReportedlyError } from '../../errors.ts'
import { readDrafts } from '../../ingest/read-drafts.ts'
import { keepReading } from '../../pipeline.ts'
import { listStories } from '../../queries/list-stories.ts'
import { storyLedgerOf } from '../../queries/story-ledger.ts'
import type { Ledger } from '../../store/ledger.ts'
import { intakeOptions } from '../commands/intake-options.ts'
import { storyInWords } from '../print/story-in-words.ts'
import { styleFor } from '../print/style.ts'
import { readInOrder } from '../reading/read-in-order.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { type ServedDesk, serveDesk } from './serve-desk.ts'
import { withPassingLedger } from './with-ledger.ts'

/**
 * Reads the samples into a ledger that is thrown away, prints its stories and, where asked, serves it until somebody
 * ends the program. Returns the exit code.
 */
export async function demo(
  { serve, port }: { readonly serve: boolean; readonly port: number },
  surroundings: Surroundings,
): Promise<number> {
  return await withPassingLedger({ copyOf: null, folder: surroundings.temporaryFolder }, async (ledger) => {
    const failures = await keepSamples(ledger, surroundings)
    await printStories(ledger, surroundings)
    if (serve) {
      const desk = await serveOnAnyPort(ledger, port, surroundings)
      await surroundings.out.write(`\nThe desk is at ${desk.address} (Ctrl-C ends it; nothing of this is kept).\n`)
      await surroundings.stopped()
      await desk.close()
    }
    return failures === 0 ? 0 : 1
  })
}

/** Returns how many samples could not be read. */
async function keepSamples(ledger: Ledger, surroundings: Surroundings): Promise<number> {
  const drafts = readDrafts([surroundings.samples], intakeOptions({}, surroundings), surroundings.standardInput)
  let failures = 0
  for await (const outcome of readInOrder(drafts, { workers: 1, script: null, weights: surroundings.weights })) {
    if (outcome.kind === 'reading') await keepReading(ledger, outcome.reading, surroundings.now())
    else if (outcome.kind === 'failure') {
      failures++
      await tell(outcome.failure, surroundings)
    }
  }
  return failures
}

async function printStories(ledger: Ledger, { out, environment }: Surroundings): Promise<void> {
  for (const { id } of await listStories(ledger))
    await out.write(`${storyInWords(await storyLedgerOf(ledger, id), styleFor(out, environment))}\n`)
}

/** A demonstration must not fail because the desk itself is already open. */
async function serveOnAnyPort(ledger: Ledger, port: number, surroundings: Surroundings): Promise<ServedDesk> {
  try {
    return await serveDesk(ledger, port, surroundings)
  } catch (error) {
    if (!(error instanceof ReportedlyError && error.code === 'port-taken')) throw error
    return await serveDesk(ledger, 0, surroundings)
  }
}
