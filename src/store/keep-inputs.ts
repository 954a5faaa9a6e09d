import { askSql, type InTransaction } from './ask.ts'
import type { Connection } from './driver.ts'

/** What was read before, by the digest of what came in: whoever adds it again need not read it again. */
export interface InputBook {
  /** The report that came of it, by its id in the ledger, with its story; null where none is kept. */
  find(digest: Uint8Array): Promise<{ readonly report: string; readonly story: string } | null>
  /** Remembers which reports, by their ids, came of what. */
  remember(kept: readonly { readonly digest: Uint8Array; readonly report: string }[]): Promise<void>
}

/** The book of what was read in a ledger's file. It leaves the ledger with the report. */
export function inputBook(connection: Connection, inTransaction: InTransaction): InputBook {
  return {
    find: async (digest) => {
      const [found] = askSql<{ report: string; story: string }>(
        connection,
        `SELECT report.id AS report, report.story FROM read_input JOIN report ON report.number = read_input.report
          WHERE read_input.digest = ?`,
        [digest],
      )
      return found ?? null
    },
    remember: async (kept) => {
      if (kept.length === 0) return
      inTransaction(() => {
        for (const { digest, report } of kept)
          askSql(
            connection,
            'INSERT OR REPLACE INTO read_input (digest, report) SELECT ?, number FROM report WHERE id = ?',
            [digest, report],
          )
      })
    },
  }
}
