import { pathToFileURL } from 'node:url'
import { compiledOnce } from './compiled.ts'
import type { Driver } from './driver.ts'
import { guardOf } from './ledger-trouble.ts'

/** The part of node:sqlite that we use. Node 20, whose types we build with, does not have it. */
interface NodeSqlite {
  readonly DatabaseSync: new (path: string, options: { readOnly: boolean }) => NodeDatabase
}

interface NodeDatabase {
  exec(sql: string): void
  prepare(sql: string): { all(...parameters: readonly unknown[]): unknown[] }
  close(): void
}

/** SQLite by the running Node itself; null where it has none, has it only behind a flag, or has one too old to look. */
export function nodeDriver(): Driver | null {
  const sqlite = nodeSqlite()
  if (sqlite === null) return null
  return {
    name: 'node:sqlite',
    open(path, mode) {
      const run = guardOf(path, resultCodeOf)
      const database = run(() =>
        mode === 'look'
          ? new sqlite.DatabaseSync(`${pathToFileURL(path).href}?immutable=1`, { readOnly: true })
          : new sqlite.DatabaseSync(path, { readOnly: false }),
      )
      const { statement, clear } = compiledOnce((sql) => database.prepare(sql))
      return {
        exec: (sql) => run(() => database.exec(sql)),
        all: (sql, parameters = []) => run(() => statement(sql).all(...parameters)),
        close: () => {
          clear()
          run(() => database.close())
        },
      }
    },
  }
}

function nodeSqlite(): NodeSqlite | null {
  // Before 20.16 Node cannot be asked, and has no SQLite.
  if (typeof process.getBuiltinModule !== 'function') return null
  const loaded = withoutExperimentalWarning(() => process.getBuiltinModule('node:sqlite'))
  return hasDatabase(loaded) && takesAddresses(loaded) ? loaded : null
}

/** Before 22.15 a file can only be opened by its path, and even a reader leaves an empty log beside it. */
function takesAddresses(sqlite: NodeSqlite): boolean {
  try {
    new sqlite.DatabaseSync('file:nothing?mode=memory', { readOnly: true }).close()
    return true
  } catch {
    return false
  }
}

function hasDatabase(loaded: object | undefined): loaded is NodeSqlite {
  return loaded !== undefined && 'DatabaseSync' in loaded
}

/** Some versions warn on loading that SQLite may change: nothing to the person at the terminal. Others pass. */
function withoutExperimentalWarning<Result>(load: () => Result): Result {
  const emitWarning = process.emitWarning
  const emitOthers = (...warning: Parameters<typeof emitWarning>) => {
    if (!/SQLite/.test(String(warning[0]))) emitWarning.apply(process, warning)
  }
  process.emitWarning = emitOthers as typeof emitWarning
  try {
    return load()
  } finally {
    process.emitWarning = emitWarning
  }
}

function resultCodeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined
}
