/** What may stand for a `?`. Text must be well formed and without NUL: see storable-text.ts. */
export type SqlValue = string | number | Uint8Array | null

/** An open SQLite file. Every method is synchronous and throws what `guardOf` makes of the trouble. */
export interface Connection {
  /** Runs statements that need no parameters and give no rows. */
  exec(sql: string): void
  /**
   * Runs one statement to its end and gives its rows; none where it gives none. A statement asked before is not compiled
   * again. Bytes come back as a Uint8Array.
   */
  all(sql: string, parameters?: readonly SqlValue[]): readonly unknown[]
  close(): void
}

/** The seam to SQLite. Implementations differ in nothing that the contract test can see. */
export interface Driver {
  readonly name: 'node:sqlite' | 'libsql'
  /**
   * Opens the file at an absolute path. `write` makes one where there is none. `look` only looks at one that is there:
   * it alters nothing in it and beside it, takes no locks, and may not see what was written but lately.
   */
  open(path: string, mode: 'look' | 'write'): Connection
}
