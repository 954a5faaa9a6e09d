import { pathToFileURL } from 'node:url'
import { compiledOnce } from './compiled.ts'
import type { Connection, Driver } from './driver.ts'
import { type Guard, guardOf } from './ledger-trouble.ts'

/** SQLite by the package libsql, for a Node without its own. Loaded only when asked for: its library is large. */
export async function libsqlDriver(): Promise<Driver> {
  const { default: Database } = await import('libsql')
  return {
    name: 'libsql',
    open(path, mode) {
      const run = guardOf(path, resultCodeOf)
      // The option `readonly` is declared by libsql and ignored; what an address says is honoured.
      const database = run(
        () => new Database(mode === 'look' ? `${pathToFileURL(path).href}?mode=ro&immutable=1` : path),
      )
      return connectionTo(database, run)
    },
  }
}

interface Statement {
  /** Whether it gives rows. */
  readonly reader: boolean
  run(parameters: readonly unknown[]): unknown
  all(parameters: readonly unknown[]): unknown[]
}

function connectionTo(
  database: {
    exec(sql: string): unknown
    prepare(sql: string): Statement
    close(): unknown
  },
  run: Guard,
): Connection {
  const { statement, clear } = compiledOnce((sql) => database.prepare(sql))
  return {
    exec: (sql) => {
      run(() => database.exec(sql))
    },
    all: (sql, parameters = []) => run(() => rowsOf(statement(sql), parameters)),
    close: () => {
      clear()
      run(() => database.close())
    },
  }
}

/** What libsql holds for rows it gives back only in a turn of the event loop, also where there are none: it is asked for none then. */
function rowsOf(statement: Statement, parameters: readonly unknown[]): readonly unknown[] {
  if (statement.reader) return statement.all(parameters).map(withBytes)
  statement.run(parameters)
  return []
}

/** A row whose bytes are of the type in which Node's own SQLite gives them. */
function withBytes(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  for (const [column, value] of Object.entries(row))
    if (value instanceof ArrayBuffer) Reflect.set(row, column, new Uint8Array(value))
  return row
}

function resultCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode
  // A failure to open has no code of its own; the message ends with SQLite's.
  const opening = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)
  return opening === null ? undefined : Number(opening[1])
}
