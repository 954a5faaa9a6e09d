import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ReportedlyError } from '../errors.ts'
import type { Connection, Driver } from './driver.ts'
import { findDriver } from './find-driver.ts'
import { layoutOf } from './ledger-mark.ts'
import { makeFolders } from './make-folders.ts'

/** What stands in a backup that was made and looked at. */
export interface Backup {
  readonly path: string
  readonly bytes: number
  readonly reports: number
}

export interface BackupRequest {
  /** The ledger's file. */
  readonly ledger: string
  readonly to: string
  /** Whether a file that is there already may be written over. */
  readonly force: boolean
}

/**
 * Copies a ledger as it is at one moment, while others may go on writing to it. The copy is made beside the place it is
 * for, opened and checked, and only then put there. Throws 'ledger-missing', 'backup-in-the-way', 'ledger-busy', 'ledger-unusable',
 * 'ledger-too-new'.
 */
export async function backUp({ ledger, to, force }: BackupRequest, driver?: Driver): Promise<Backup> {
  const [path, target] = [resolve(ledger), resolve(to)]
  if (!existsSync(path) || statSync(path).size === 0) throw new ReportedlyError('ledger-missing', { path })
  if (existsSync(target) && (!force || realpathSync(target) === realpathSync(path)))
    throw new ReportedlyError('backup-in-the-way', { path: target })
  const sqlite = driver ?? (await findDriver())
  makeFolders(dirname(target))
  const passing = besides(target)
  try {
    copyInto(passing, path, sqlite)
    const reports = check(passing, sqlite)
    settleOnDisk(passing)
    renameSync(passing, target)
    settleOnDisk(dirname(target))
    return { path: target, bytes: statSync(target).size, reports }
  } finally {
    removeWithLog(passing)
  }
}

/** `VACUUM INTO` copies what one reader sees, and what was taken out and not yet overwritten stays behind. */
function copyInto(passing: string, path: string, sqlite: Driver): void {
  const layout = withConnection(sqlite, path, 'look', (connection) => layoutOf(connection, path))
  if (layout === 0) throw new ReportedlyError('ledger-missing', { path })
  alter(sqlite, path, `PRAGMA busy_timeout = 10000; VACUUM INTO '${passing.replaceAll("'", "''")}'`)
}

/**
 * Looks through all of a file without a log; returns how many reports it has. Throws 'ledger-unusable' where it is no ledger or
 * is damaged, and 'ledger-too-new'.
 */
export function check(path: string, sqlite: Driver): number {
  return withConnection(sqlite, path, 'look', (connection) => {
    if (layoutOf(connection, path) === 0)
      throw new ReportedlyError('ledger-unusable', { path, reason: 'there is nothing in it' })
    const [sound] = connection.all('PRAGMA integrity_check(1)') as { readonly integrity_check: string }[]
    if (sound?.integrity_check !== 'ok') throw new ReportedlyError('ledger-unusable', { path, reason: 'it is damaged' })
    return countReports(connection)
  })
}

export function countReports(connection: Connection): number {
  const [row] = connection.all('SELECT count(*) AS reports FROM report') as { readonly reports: number }[]
  return row?.reports ?? 0
}

/**
 * Runs statements without rows on a file and lets go of it. By `exec` alone: what libsql has compiled keeps a file open, and
 * locked, until it is collected some time after the connection is closed.
 */
export function alter(sqlite: Driver, path: string, statements: string): void {
  withConnection(sqlite, path, 'write', (connection) => connection.exec(statements))
}

export function withConnection<Result>(
  sqlite: Driver,
  path: string,
  mode: 'look' | 'write',
  work: (connection: Connection) => Result,
): Result {
  const connection = sqlite.open(path, mode)
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

/** A name beside a file that nobody else has. */
export function besides(path: string): string {
  for (let number = process.pid; ; number++) {
    const name = join(dirname(path), `.reportedly-${number}.part`)
    if (!existsSync(name)) return name
  }
}

/** Waits until the system has written a file, or the names in a folder, to the disk, where it can say so. */
export function settleOnDisk(path: string): void {
  try {
    const file = openSync(path, 'r')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch {
    // Some systems do not let a folder be opened; the file is there all the same.
  }
}

export function removeWithLog(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true })
}
