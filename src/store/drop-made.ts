import type { Connection } from './driver.ts'
import { hangingOn } from './hanging.ts'
import { searchTables } from './wipe.ts'

/** Tables that hang on a report and are more than made from its readings. */
const keptApart: ReadonlySet<string> = new Set(['revision'])

/**
 * Takes out what was made from a report's readings to find it faster, and is made again when it is next asked for: the rows
 * of every table that names the report by its number, and those of the full-text indexes.
 */
export function dropMade(connection: Connection, report: number): void {
  for (const { table, column, names } of hangingOn(connection, 'report'))
    if (names === 'number' && !keptApart.has(table))
      connection.all(`DELETE FROM "${table}" WHERE "${column}" = ?`, [report])
  for (const table of searchTables(connection)) connection.all(`DELETE FROM "${table}" WHERE rowid = ?`, [report])
}
