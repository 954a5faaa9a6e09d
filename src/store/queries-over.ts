import { Kysely, SqliteDialect, sql } from 'kysely'
import type { Connection, SqlValue } from './driver.ts'
import type { Tables } from './tables.ts'

export type Queries = Kysely<Tables>

/** Kysely over an open connection. Whoever opened the connection closes it; Kysely is never destroyed. */
export function queriesOver(connection: Connection): Queries {
  return new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        prepare: (text) => ({
          // Kysely asks `all` of a reader, and our connections answer every statement so. How many rows a statement
          // altered is thereby unknown: none of our queries asks.
          reader: true,
          all: (parameters) => [...connection.all(text, parameters.map(sqlValue))],
          run: () => ({ changes: 0, lastInsertRowid: 0 }),
          iterate: (parameters) => connection.all(text, parameters.map(sqlValue)).values() as IterableIterator<unknown>,
        }),
        close: () => undefined,
      },
    }),
  })
}

/**
 * Does the work in one transaction that holds the right to write from its beginning: a transaction that reads first and
 * asks for that right later may be refused it without a wait. What the work throws undoes it all.
 */
export async function inOneTransaction<Result>(
  queries: Queries,
  work: (transaction: Queries) => Promise<Result>,
): Promise<Result> {
  return await queries.connection().execute(async (connection) => {
    await sql`BEGIN IMMEDIATE`.execute(connection)
    try {
      const result = await work(connection)
      await sql`COMMIT`.execute(connection)
      return result
    } catch (error) {
      // SQLite has undone it by itself after a full disk and the like; the first error is then the one that tells.
      await sql`ROLLBACK`.execute(connection).catch(() => undefined)
      throw error
    }
  })
}

function sqlValue(value: unknown): SqlValue {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  throw new TypeError(`a ${typeof value} cannot stand in a query of the ledger`)
}
