import { constants, copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { ReportedlyError } from '../errors.ts'
import { alter, besides, check, countReports, removeWithLog, settleOnDisk, withConnection } from './backup.ts'
import type { Driver } from './driver.ts'
import { findDriver } from './find-driver.ts'
import { layoutOf } from './ledger-mark.ts'
import { makeFolders } from './make-folders.ts'

export interface RestoreRequest {
  /** The backup's file. */
  readonly from: string
  /** The ledger's file. */
  readonly ledger: string
  /** Whether a ledger with reports may be lost by it. */
  readonly force: boolean
}

/**
 * Puts a backup in the place of a ledger. It is copied beside that place, opened and checked, and then takes its name at one
 * stroke, so that there is one whole ledger or the other at any moment. Returns how many reports it has. Throws
 * 'backup-unusable', 'ledger-too-new', 'ledger-in-the-way', and 'ledger-busy' where another program has the ledger open.
 */
export async function restore({ from, ledger, force }: RestoreRequest, driver?: Driver): Promise<number> {
  const [source, path] = [resolve(from), resolve(ledger)]
  const sqlite = driver ?? (await findDriver())
  if (!existsSync(source)) throw new ReportedlyError('backup-unusable', { path: source, reason: 'it is not there' })
  if (source === path) throw new ReportedlyError('backup-unusable', { path: source, reason: 'it is the ledger itself' })
  makeFolders(dirname(path))
  const passing = besides(path)
  try {
    const reports = copyChecked(source, passing, sqlite)
    giveWay(path, force, sqlite)
    settleOnDisk(passing)
    renameSync(passing, path)
    settleOnDisk(dirname(path))
    return reports
  } finally {
    removeWithLog(passing)
  }
}

/** With what another process wrote last, should the backup be a copy of a ledger that was in use. */
function copyChecked(source: string, passing: string, sqlite: Driver): number {
  try {
    copyFileSync(source, passing, constants.COPYFILE_FICLONE)
    if (existsSync(`${source}-wal`)) copyFileSync(`${source}-wal`, `${passing}-wal`, constants.COPYFILE_FICLONE)
    // Into one file: its log must not stay behind when it takes the ledger's name.
    alter(sqlite, passing, 'PRAGMA journal_mode = DELETE')
    return check(passing, sqlite)
  } catch (error) {
    throw ofBackup(source, error)
  }
}

/** What is wrong with the copy is wrong with the backup. */
function ofBackup(path: string, error: unknown): unknown {
  if (!(error instanceof ReportedlyError))
    return new ReportedlyError('backup-unusable', { path, reason: String(error) }, { cause: error })
  if (error.code === 'ledger-too-new')
    return new ReportedlyError('ledger-too-new', { ...(error as ReportedlyError<'ledger-too-new'>).details, path })
  const reason = 'reason' in error.details ? String(error.details.reason) : error.message
  return new ReportedlyError('backup-unusable', { path, reason }, { cause: error })
}

/** Makes sure that the ledger may be lost and that nobody has it open, and takes its log away, which is not the backup's. */
function giveWay(path: string, force: boolean, sqlite: Driver): void {
  if (existsSync(path) && statSync(path).size > 0) {
    mayBeLost(path, force, sqlite)
    // Only who is alone with a file may change this. What stood in the log is in the file after it, and counts too.
    alter(sqlite, path, 'PRAGMA journal_mode = DELETE')
    mayBeLost(path, force, sqlite)
  }
  for (const end of ['-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true })
}

function mayBeLost(path: string, force: boolean, sqlite: Driver): void {
  withConnection(sqlite, path, 'look', (connection) => {
    const reports = layoutOf(connection, path) === 0 ? 0 : countReports(connection)
    if (reports > 0 && !force) throw new ReportedlyError('ledger-in-the-way', { path, reports })
  })
}
