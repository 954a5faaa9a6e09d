import { constants, existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ReportedlyError } from '../../errors.ts'
import { systemCode } from '../../ingest/system-reason.ts'
import type { Ledger } from '../../store/ledger.ts'
import { openLedger } from '../../store/open-ledger.ts'

/** Opens a ledger, does the work with it, and closes it whatever happens. Throws as the ledger and the work do. */
export async function withLedger<Result>(path: string, work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
  const ledger = await openLedger(path)
  try {
    return await work(ledger)
  } finally {
    await ledger.close()
  }
}

/** The same with a ledger that must be there already. Throws 'ledger-missing' besides. */
export async function withPresentLedger<Result>(
  path: string,
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  if (!existsSync(path)) throw new ReportedlyError('ledger-missing', { path })
  return await withLedger(path, work)
}

/**
 * Does the work with a ledger that is thrown away: an empty one, or a copy of the one named. `folder` is where such
 * things may lie for a while.
 */
export async function withPassingLedger<Result>(
  { copyOf, folder }: { copyOf: string | null; folder: string },
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  const own = await mkdtemp(join(folder, 'reportedly-'))
  try {
    const path = join(own, 'ledger.db')
    if (copyOf !== null) {
      await copyIfThere(copyOf, path)
      // What another process wrote last stands beside the file until it is folded in.
      await copyIfThere(`${copyOf}-wal`, `${path}-wal`)
    }
    return await withLedger(path, work)
  } catch (error) {
    throw copyOf === null ? error : underName(copyOf, error)
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

async function copyIfThere(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return
    const reason = error instanceof Error ? error.message : String(error)
    throw new ReportedlyError('ledger-unusable', { path: from, reason }, { cause: error })
  }
}

/** What is wrong with a copy is wrong with the ledger that a person knows. */
function underName(path: string, error: unknown): unknown {
  if (!(error instanceof ReportedlyError) || !('path' in error.details)) return error
  return new ReportedlyError(error.code, { ...error.details, path }, { cause: error })
}
