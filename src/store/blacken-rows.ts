import type { Names } from '../forgetting/blacken.ts'
import { blackenWithin } from '../forgetting/blacken-reading.ts'
import type { Connection, SqlValue } from './driver.ts'
import { withoutTriggers } from './without-triggers.ts'

/** Tables that are seen to elsewhere: reports with their texts, what is made from them, and what was forgotten. */
const seenTo: ReadonlySet<string> = new Set(['report', 'revision', 'term', 'forgotten'])

interface TextTable {
  readonly name: string
  /** The columns by which a row is told from the others. */
  readonly key: readonly string[]
  readonly columns: readonly string[]
}

/**
 * Blots the names out of every text that stands in the ledger beside its reports, such as the judgements of people, whatever
 * tables there are. `renamed` has the ids of reports that have others now. Returns how many rows were altered, by the table.
 */
export function blackenRows(
  connection: Connection,
  names: Names,
  renamed: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const altered = new Map<string, number>()
  for (const table of textTables(connection)) {
    const rows = withoutTriggers(connection, table.name, () => blackenTable(connection, table, names, renamed))
    if (rows > 0) altered.set(table.name, rows)
  }
  return altered
}

function blackenTable(
  connection: Connection,
  { name, key, columns }: TextTable,
  names: Names,
  renamed: ReadonlyMap<string, string>,
): number {
  let altered = 0
  // Under names of their own: SQLite calls a rowid by the column that stands for it, where there is one.
  const keys = key.map((column, at) => `${quoted(column)} AS ${quoted(`key ${at}`)}`)
  const selected = [...keys, ...columns.map(quoted)].join(', ')
  for (const row of connection.all(`SELECT ${selected} FROM ${quoted(name)}`) as Record<string, SqlValue>[]) {
    const changes = columns.flatMap((column) => {
      const before = row[column]
      const after = typeof before === 'string' ? blackenText(before, names, renamed) : before
      return after === before || after === undefined ? [] : [[column, after] as const]
    })
    if (changes.length === 0) continue
    const set = changes.map(([column]) => `${quoted(column)} = ?`).join(', ')
    const where = key.map((column) => `${quoted(column)} IS ?`).join(' AND ')
    const values = [...changes.map(([, after]) => after), ...key.map((_, at) => row[`key ${at}`] ?? null)]
    connection.all(`UPDATE ${quoted(name)} SET ${set} WHERE ${where}`, values)
    altered++
  }
  return altered
}

/** Blots the names out of a text, or of the texts within it where it is JSON. */
function blackenText(text: string, names: Names, renamed: ReadonlyMap<string, string>): string {
  const value = /^[[{]/u.test(text) ? jsonFrom(text) : undefined
  if (value === undefined) return renamed.get(text) ?? blackenWithin(text, names)
  const after = blackenWithin(withNewIds(value, renamed), names)
  return after === value ? text : JSON.stringify(after)
}

function withNewIds(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (renamed.size === 0) return value
  if (typeof value === 'string') return renamed.get(value) ?? value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => withNewIds(each, renamed))
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, withNewIds(each, renamed)]))
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The ordinary tables with columns of text, and what tells their rows apart. */
function textTables(connection: Connection): readonly TextTable[] {
  const found = connection.all(
    `SELECT tables.name, columns.name AS "column", columns.type, columns.pk, tables.wr
      FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS columns
      WHERE tables.schema = 'main' AND tables.type = 'table' AND tables.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      ORDER BY tables.name, columns.cid`,
  ) as readonly { name: string; column: string; type: string; pk: number; wr: number }[]
  const names = [...new Set(found.map(({ name }) => name))].filter((name) => !seenTo.has(name))
  return names.map((name) => {
    const rows = found.filter((each) => each.name === name)
    const key = rows.some(({ wr }) => wr === 1)
      ? rows.filter(({ pk }) => pk > 0).map(({ column }) => column)
      : ['rowid']
    return { name, key, columns: rows.filter(({ type }) => type === 'TEXT').map(({ column }) => column) }
  })
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
