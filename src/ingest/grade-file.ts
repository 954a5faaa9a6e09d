import { z } from 'zod'
import { type Grade, gradeLetters } from '../document/grade.ts'
import { dateValueSchema } from '../document/published.ts'
import { csvRows } from './csv-rows.ts'

/** A source by name with the grade that a person gave it. */
export interface GivenGrade {
  readonly source: string
  readonly grade: Grade
}

const entrySchema = z.strictObject({
  source: z.string().trim().min(1),
  grade: z.enum(gradeLetters),
  by: z.string().trim().min(1),
  why: z.string().nullish(),
  at: dateValueSchema.nullish(),
})

const columns = ['source', 'grade', 'by', 'why', 'at'] as const

/**
 * Takes a file of grades: JSON, a list of `{source, grade, by, why?, at?}`; or CSV with a first line that names these
 * columns, the first three at least. Returns in words why it cannot, with the entry or line.
 */
export function gradesOf(text: string): readonly GivenGrade[] | string {
  const words = text.replace(/^\ufeff/u, '')
  if (words.trim() === '') return 'it is empty'
  const entries = /^\s*[[{]/u.test(words) ? entriesOfJson(words) : entriesOfCsv(words)
  if (typeof entries === 'string') return entries
  const given: GivenGrade[] = []
  for (const [where, entry] of entries) {
    const checked = entrySchema.safeParse(entry)
    if (!checked.success) return `${where}: ${reasonOf(checked.error)}`
    const { source, grade, by, why, at } = checked.data
    given.push({ source, grade: { letter: grade, by, why: why ?? null, at: at ?? null } })
  }
  return given
}

type Entries = readonly (readonly [where: string, entry: unknown])[]

function entriesOfJson(words: string): Entries | string {
  try {
    const list: unknown = JSON.parse(words)
    if (!Array.isArray(list)) return 'it is JSON but no list'
    return list.map((entry, index) => [`entry ${index + 1}`, entry])
  } catch (error) {
    return `it is no JSON: ${error instanceof Error ? error.message : String(error)}`
  }
}

function entriesOfCsv(words: string): Entries | string {
  const rows = csvRows(words)
  if (typeof rows === 'string') return rows
  const [head, ...rest] = rows
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  const unknown = names.find((name) => !columns.some((column) => column === name))
  if (unknown !== undefined) return `its first line names a column “${unknown}”; the columns are ${columns.join(', ')}`
  const missing = columns.slice(0, 3).find((column) => !names.includes(column))
  if (missing !== undefined) return `its first line does not name the column “${missing}”`
  return rest.map(({ line, cells }) => [
    `line ${line}`,
    Object.fromEntries(names.flatMap((name, i) => ((cells[i] ?? '') === '' ? [] : [[name, cells[i]]]))),
  ])
}

function reasonOf({ issues }: z.ZodError): string {
  const [issue] = issues
  if (issue === undefined) return 'it is no grade'
  const field = String(issue.path[0] ?? '')
  if (field === 'grade') return `“grade” must be one of ${gradeLetters.join(', ')}`
  if (field === 'at') return '“at” must be a date: YYYY, YYYY-MM or YYYY-MM-DD'
  return field === '' ? issue.message : `“${field}” is missing or no text`
}
