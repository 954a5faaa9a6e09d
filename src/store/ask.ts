import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  type QueryExecutorProvider,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Connection, SqlValue } from './driver.ts'
import type { Tables } from './tables.ts'

/** Composes the queries of the ledger; `ask` is what asks them. */
export const tables = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (composer) => new SqliteIntrospector(composer),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** A query, composed or written out, whose rows have this shape. */
interface Query<Row> {
  compile(composer: QueryExecutorProvider): CompiledQuery<Row>
}

/**
 * The rows of a query, at once. SQLite answers synchronously, and so do we: a transaction that awaited between its
 * queries would hold up, and be held up by, whatever else this process does with the same file.
 */
export function ask<Row>(connection: Connection, query: Query<Row>): readonly Row[] {
  const { sql, parameters } = query.compile(tables)
  return connection.all(sql, parameters.map(sqlValue)) as readonly Row[]
}

/**
 * The rows of a query in SQL, for those that are asked for every report that is kept: composing one anew costs as much as
 * SQLite takes to answer it.
 */
export function askSql<Row>(connection: Connection, sql: string, values: readonly SqlValue[] = []): readonly Row[] {
  return connection.all(sql, values) as readonly Row[]
}

/**
 * Does the work in one transaction that holds the right to write from its beginning: a transaction that reads first and
 * asks for that right later may be refused it without a wait. What the work throws undoes it all.
 */
export function inOneTransaction<Result>(connection: Connection, work: () => Result): Result {
  connection.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    connection.exec('COMMIT')
    return result
  } catch (error) {
    undo(connection)
    throw error
  }
}

/** Does work in one transaction of a ledger, however that is done there. */
export type InTransaction = <Result>(work: () => Result) => Result

/** Does the work as `inOneTransaction` would, gives what it gives, and undoes it all. */
export function tryOut<Result>(connection: Connection, work: () => Result): Result {
  connection.exec('BEGIN IMMEDIATE')
  try {
    return work()
  } finally {
    undo(connection)
  }
}

function undo(connection: Connection): void {
  try {
    connection.exec('ROLLBACK')
  } catch {
    // SQLite has undone it by itself, as after a full disk. The error that led here is the one that tells.
  }
}

function sqlValue(value: unknown): SqlValue {
  if (typeof value === 'string' || typeof value === 'number' || value === null || value instanceof Uint8Array)
    return value
  throw new TypeError(`a ${typeof value} cannot stand in a query of the ledger`)
}
