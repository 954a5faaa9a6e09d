import { analysisVersion } from '../../analysis/version.ts'
import type { Draft } from '../../document/draft.ts'
import type { Reading } from '../../document/reading.ts'
import type { ReportedlyError } from '../../errors.ts'
import type { Intake } from '../../ingest/intake.ts'
import { storyLedgerOf } from '../../queries/story-ledger.ts'
import type { Ledger } from '../../store/ledger.ts'
import { keyBeginning } from '../../store/reading-key.ts'
import type { ReadingChange } from '../../upkeep/reading-changes.ts'
import { type Rereading, reread, takeHold } from '../../upkeep/reread.ts'
import { changeSumInWords, changesInWords, movesInWords } from '../print/changes-in-words.ts'
import { counted } from '../print/counted.ts'
import { styleFor } from '../print/style.ts'
import { workProgress } from '../print/work-progress.ts'
import { readInOrder } from '../reading/read-in-order.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { confirmed } from './confirmed.ts'
import { withPassingLedger, withPresentLedger } from './with-ledger.ts'

/** What `reread` was asked. */
export interface RereadRequest {
  /** A story's id or the beginning of it; null for the whole ledger. */
  readonly story: string | null
  readonly all: boolean
  readonly dryRun: boolean
  readonly yes: boolean
  readonly workers: number
  readonly ledger: string
}

/**
 * Reads kept reports again and shows what that changes; then, unless told otherwise, asks whether it may take hold. Throws
 * 'ledger-missing', 'story-unknown', 'not-confirmed'.
 */
export async function rereadLedger(request: RereadRequest, surroundings: Surroundings): Promise<number> {
  const { ledger: path } = request
  return await withPresentLedger(path, async (ledger) => {
    const { all, others } = ledger.upkeep.countRevisions(keyBeginning(analysisVersion))
    if (others === 0 && !request.all) {
      await surroundings.out.write(
        `Nothing to read again: the present version has read ${counted(all, 'text')}, which are all there are.\n`,
      )
      return 0
    }
    const passing = { copyOf: null, folder: surroundings.temporaryFolder }
    return await withPassingLedger(passing, (empty) => rereadInto(empty, ledger, all, request, surroundings))
  })
}

async function rereadInto(
  empty: Ledger,
  ledger: Ledger,
  texts: number,
  request: RereadRequest,
  surroundings: Surroundings,
): Promise<number> {
  const { out, environment } = surroundings
  const style = styleFor(out, environment)
  const story = request.story === null ? null : (await storyLedgerOf(ledger, request.story)).story.id
  const counts = new Map<ReadingChange['kind'], number>()
  const progress = workProgress(surroundings, texts, 'texts')
  const found = await reread(ledger, empty, { story, all: request.all }, readAll(request, surroundings), {
    changed: async (changes) => {
      for (const { kind } of changes.changes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
      await progress.clear()
      await out.write(changesInWords(changes, style))
    },
    failed: async (failure) => {
      await progress.clear()
      await tell(failure, surroundings)
    },
    progress: progress.show,
  })
  await progress.clear()
  await out.write(sumInWords(found, counts) + (story === null ? movesInWords(found.moves, style) : ''))
  return await decide(found, () => takeHold(ledger, empty, found), request, surroundings)
}

function sumInWords(found: Rereading, counts: ReadonlyMap<ReadingChange['kind'], number>): string {
  const read = `${counted(found.read, 'text')} read again, ${found.changed} otherwise than before.\n`
  return read + changeSumInWords(counts)
}

async function decide(
  found: Rereading,
  hold: () => void,
  request: RereadRequest,
  surroundings: Surroundings,
): Promise<number> {
  const { out } = surroundings
  const code = found.failures === 0 ? 0 : 1
  if (request.dryRun) {
    await out.write('Nothing was altered.\n')
    return code
  }
  const nothing = found.changed === 0 && found.moves.moved.length === 0
  const command = `reportedly reread${request.story === null ? '' : ` ${request.story}`}`
  // What comes out the same is only marked as read by the present version: there is nothing to ask.
  if (!nothing && !request.yes && !(await confirmed('Let this take hold?', command, surroundings))) {
    await out.write('Nothing was altered.\n')
    return code
  }
  hold()
  await out.write('The new readings have taken hold.\n')
  return code
}

/** Reads drafts as `add` does, with workers where there are many. */
function readAll({ workers }: RereadRequest, { workerScript, weights }: Surroundings) {
  return async function* (drafts: AsyncGenerator<Draft>): AsyncGenerator<Reading | ReportedlyError> {
    for await (const outcome of readInOrder(intakes(drafts), { workers, script: workerScript, weights }))
      if (outcome.kind !== 'account') yield outcome.kind === 'failure' ? outcome.failure : outcome.reading
  }
}

async function* intakes(drafts: AsyncGenerator<Draft>): AsyncGenerator<Intake> {
  for await (const draft of drafts) yield { kind: 'draft', draft }
}
