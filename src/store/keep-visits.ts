import { sql } from 'kysely'
import { ask, type InTransaction, tables } from './ask.ts'
import type { Connection } from './driver.ts'
import { storableText } from './storable-text.ts'

/** What is remembered from one visit of the web to the next. Instants are ISO 8601 in UTC. */
export interface VisitBook {
  get(key: string): Promise<string | null>
  set(key: string, value: string, at: string): Promise<void>
  /** Forgets what was set before an instant. */
  forgetBefore(at: string): Promise<void>
}

/** The book of visits in a ledger's file. */
export function visitBook(connection: Connection, inTransaction: InTransaction): VisitBook {
  return {
    get: async (key) => {
      const [row] = ask(
        connection,
        tables.selectFrom('visit_memory').select('value').where('key', '=', storableText(key)),
      )
      return row?.value ?? null
    },
    set: async (key, value, at) => {
      inTransaction(() =>
        ask(
          connection,
          sql`INSERT INTO visit_memory (key, value, at) VALUES (${storableText(key)}, ${storableText(value)}, ${at})
            ON CONFLICT (key) DO UPDATE SET value = excluded.value, at = excluded.at`,
        ),
      )
    },
    forgetBefore: async (at) => {
      inTransaction(() => ask(connection, sql`DELETE FROM visit_memory WHERE at < ${at}`))
    },
  }
}
