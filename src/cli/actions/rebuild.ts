import type { Ledger } from '../../store/ledger.ts'
import { applyMoves, rebuild } from '../../upkeep/rebuild.ts'
import { movesInWords } from '../print/changes-in-words.ts'
import { styleFor } from '../print/style.ts'
import { workProgress } from '../print/work-progress.ts'
import type { Surroundings } from '../surroundings.ts'
import { confirmed } from './confirmed.ts'
import { withPassingLedger, withPresentLedger } from './with-ledger.ts'

/** What `rebuild` was asked. */
export interface RebuildRequest {
  readonly dryRun: boolean
  readonly yes: boolean
  readonly ledger: string
}

/**
 * Places every report anew from its readings and shows which stories come out otherwise; then, unless told otherwise, asks
 * whether that may take hold. Throws 'ledger-missing', 'not-confirmed'.
 */
export async function rebuildLedger(request: RebuildRequest, surroundings: Surroundings): Promise<number> {
  const { ledger: path } = request
  const passing = { copyOf: null, folder: surroundings.temporaryFolder }
  return await withPresentLedger(path, (ledger) =>
    withPassingLedger(passing, (empty) => rebuildInto(empty, ledger, request, surroundings)),
  )
}

async function rebuildInto(
  empty: Ledger,
  ledger: Ledger,
  request: RebuildRequest,
  surroundings: Surroundings,
): Promise<number> {
  const { out, environment } = surroundings
  const progress = workProgress(surroundings, ledger.upkeep.countRevisions('').all, 'texts')
  const moves = await rebuild(ledger, empty, progress.show)
  await progress.clear()
  await out.write(movesInWords(moves, styleFor(out, environment)))
  if (moves.moved.length === 0) return 0
  if (
    request.dryRun ||
    !(request.yes || (await confirmed('Let this take hold?', 'reportedly rebuild', surroundings)))
  ) {
    await out.write('Nothing was altered.\n')
    return 0
  }
  applyMoves(ledger, moves)
  await out.write('The stories are as they came out.\n')
  return 0
}
