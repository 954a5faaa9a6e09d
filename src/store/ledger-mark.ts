import { ReportedlyError } from '../errors.ts'
import type { Connection } from './driver.ts'
import { migrations } from './migrations.ts'

/** "Rprt" in ASCII, by which a SQLite file says that it is a ledger of ours. */
const applicationId = 0x52_70_72_74

/**
 * How many migrations an open file has taken: 0 for one that holds nothing yet. Only reads.
 * Throws 'ledger-unusable' for another program's database, 'ledger-too-new' for a ledger of a later version.
 */
export function layoutOf(connection: Connection, path: string): number {
  const application = pragma(connection, 'application_id')
  const layout = pragma(connection, 'user_version')
  const things = numberFrom(connection.all('SELECT count(*) AS count FROM sqlite_schema'), 'count')
  if (application !== applicationId && (application !== 0 || layout !== 0 || things > 0))
    throw new ReportedlyError('ledger-unusable', { path, reason: 'it is the database of another program' })
  if (layout > migrations.length)
    throw new ReportedlyError('ledger-too-new', { path, found: layout, known: migrations.length })
  return layout
}

/** Marks the file as a ledger that has taken every migration. */
export function markLedger(connection: Connection): void {
  connection.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`)
}

function pragma(connection: Connection, name: string): number {
  return numberFrom(connection.all(`PRAGMA ${name}`), name)
}

function numberFrom(rows: readonly unknown[], column: string): number {
  const row = rows[0]
  const value = typeof row === 'object' && row !== null ? Reflect.get(row, column) : undefined
  return typeof value === 'number' ? value : 0
}
