import { askSql } from './ask.ts'
import type { Connection } from './driver.ts'
import { storableText } from './storable-text.ts'

/**
 * The id under which a new report is kept: its own, or where another report has that, the same with `~` and the first
 * six digits of the digest of its identity (more, should even that be taken).
 */
export function freeId(connection: Connection, id: string, identityDigest: string): string {
  const own = storableText(id)
  let free = own
  for (let digits = 6; isTaken(connection, free); digits += 1) free = `${own}~${identityDigest.slice(0, digits)}`
  return free
}

function isTaken(connection: Connection, id: string): boolean {
  return askSql(connection, 'SELECT number FROM report WHERE id = ?', [id]).length > 0
}
