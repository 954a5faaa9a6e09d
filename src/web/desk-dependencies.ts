import type { Draft } from '../document/draft.ts'
import type { Reading } from '../document/reading.ts'
import type { Grades } from '../queries/grades.ts'
import type { Kept, Ledger } from '../store/ledger.ts'

/** What the desk is given: it opens nothing itself. */
export interface DeskDependencies {
  /** The program's. */
  readonly version: string
  readonly ledger: Ledger
  /** How reliable a person holds sources to be. */
  readonly grades?: Grades
  readonly analyse: (draft: Draft) => Reading
  readonly keep: (reading: Reading) => Promise<Kept>
  /** The present instant, ISO 8601. */
  readonly now: () => string
  /** Signs the tokens of forms; at least 32 random bytes, new for every start. */
  readonly secret: Uint8Array
  /** The names that the desk answers to: "localhost:4242", or "localhost" for any port. Asked anew at each request. */
  readonly hosts: readonly string[]
}
