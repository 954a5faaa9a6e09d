import type { Connection } from './driver.ts'

/** A column of a table that names a row of another. */
export interface Hanging {
  readonly table: string
  readonly column: string
  /** The column of the other table in which that stands. */
  readonly names: string
}

/**
 * Which tables hang on a table, from the layout of the ledger itself: whoever adds one that refers to reports need not
 * remember that reports can be taken out.
 */
export function hangingOn(connection: Connection, table: string): readonly Hanging[] {
  const rows = connection.all(
    `SELECT tables.name AS "table", keys."from" AS "column", keys."to" AS names
      FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
      WHERE tables.type = 'table' AND keys."table" = ? ORDER BY tables.name, keys."from"`,
    [table],
  )
  return rows as readonly Hanging[]
}
