import type { Connection } from './driver.ts'

/** What was judged is never changed, and triggers see to that; that it is forgotten is the one exception. */
export function withoutTriggers<Result>(connection: Connection, table: string, work: () => Result): Result {
  const triggers = connection.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", [
    table,
  ]) as readonly { readonly name: string; readonly sql: string }[]
  for (const { name } of triggers) connection.exec(`DROP TRIGGER "${name}"`)
  const result = work()
  for (const { sql } of triggers) connection.exec(sql)
  return result
}
