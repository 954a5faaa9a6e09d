import type { Intake } from '../../ingest/intake.ts'
import type { OutcomeOrAccount } from './outcome.ts'
import { openPool } from './worker-pool.ts'

/** Reports that may wait in line for each worker, and the most characters or bytes all of them together may have. */
const lineLength = 8
const lineSize = 16_000_000

/**
 * Reads drafts and pages with worker threads and gives the outcomes in the order in which they came. No more is taken in
 * than the workers can soon read. The workers end with the generator.
 */
export async function* readWithWorkers(
  intakes: AsyncIterable<Intake>,
  count: number,
  script: URL,
  weights: string,
): AsyncGenerator<OutcomeOrAccount> {
  const pool = openPool(count, script, weights)
  const line: { readonly outcome: Promise<OutcomeOrAccount>; readonly size: number }[] = []
  let waiting = 0
  const serve = async () => {
    const first = line.shift()
    waiting -= first?.size ?? 0
    return first === undefined ? [] : [await first.outcome]
  }
  try {
    for await (const intake of intakes) {
      const size = sizeOf(intake)
      while (line.length > 0 && (line.length >= count * lineLength || waiting + size > lineSize)) yield* await serve()
      waiting += size
      const unread = intake.kind === 'draft' || intake.kind === 'page'
      line.push({ outcome: unread ? pool.read(intake) : Promise.resolve(intake), size })
    }
    while (line.length > 0) yield* await serve()
  } finally {
    await pool.close()
  }
}

function sizeOf(intake: Intake): number {
  if (intake.kind === 'draft') return intake.draft.text.length
  return intake.kind === 'page' ? intake.page.bytes.length : 0
}
