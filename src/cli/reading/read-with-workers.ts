import { type Intake, isUnread } from '../../ingest/intake.ts'
import type { KnownInput } from './known-inputs.ts'
import type { OutcomeOrAccount } from './outcome.ts'
import { openPool } from './worker-pool.ts'

/** Reports that may wait in line for each worker, and the most characters or bytes all of them together may have. */
const lineLength = 8
const lineSize = 16_000_000

/**
 * Reads drafts and pages with worker threads and gives the outcomes in the order in which they came. No more is taken in
 * than the workers can soon read. The workers end with the generator.
 */
export async function* readWithWorkers<Known extends KnownInput = never>(
  intakes: AsyncIterable<Intake | NoInfer<Known>>,
  count: number,
  script: URL,
  weights: string,
): AsyncGenerator<OutcomeOrAccount | Known> {
  const pool = openPool(count, script, weights)
  const line: { readonly outcome: Promise<OutcomeOrAccount | Known>; readonly size: number }[] = []
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
      line.push({ outcome: isUnread(intake) ? pool.read(intake) : Promise.resolve(intake), size })
    }
    while (line.length > 0) yield* await serve()
  } finally {
    await pool.close()
  }
}

function sizeOf(intake: Intake | KnownInput): number {
  if (!isUnread(intake)) return 0
  return intake.kind === 'draft' ? intake.draft.text.length : intake.page.bytes.length
}
