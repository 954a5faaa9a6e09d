/** More different statements than the program has; a statement that is composed anew each time must not fill the memory. */
const most = 200

/** Compiles each statement once and keeps it for the next time; `clear` when the file is closed. */
export function compiledOnce<Statement>(compile: (sql: string) => Statement): {
  readonly statement: (sql: string) => Statement
  readonly clear: () => void
} {
  const statements = new Map<string, Statement>()
  return {
    statement: (sql) => {
      const known = statements.get(sql)
      if (known !== undefined) return known
      if (statements.size >= most) statements.clear()
      const compiled = compile(sql)
      statements.set(sql, compiled)
      return compiled
    },
    clear: () => statements.clear(),
  }
}
