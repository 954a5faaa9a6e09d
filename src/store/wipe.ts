import { ReportedlyError } from '../errors.ts'
import type { Connection } from './driver.ts'

/**
 * Writes the whole file anew, and empties the log beside it, so that neither holds bytes of what was taken out. Throws
 * 'old-bytes-left' where another connection does not let it.
 */
export function wipe(connection: Connection, path: string): void {
  try {
    connection.exec('PRAGMA secure_delete = ON')
    // A full-text index only marks what was taken out of it, until its pieces are put together.
    for (const table of searchTables(connection))
      connection.exec(`INSERT INTO "${table}" ("${table}") VALUES ('optimize')`)
    connection.exec('VACUUM')
    const [row] = connection.all('PRAGMA wal_checkpoint(TRUNCATE)') as { readonly busy: number }[]
    if (row?.busy !== 0) throw new ReportedlyError('old-bytes-left', { path })
  } catch (error) {
    if (error instanceof ReportedlyError && error.code === 'ledger-busy')
      throw new ReportedlyError('old-bytes-left', { path }, { cause: error })
    throw error
  }
}

/** The full-text indexes of the ledger. */
export function searchTables(connection: Connection): readonly string[] {
  const rows = connection.all("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'")
  return (rows as readonly { readonly name: string }[]).map(({ name }) => name)
}
