import { plainName } from '../claims/plain-name.ts'
import type { Grade } from '../document/grade.ts'
import type { Story } from '../document/story.ts'
import { ReportedlyError } from '../errors.ts'
import { languages } from '../lang/languages.ts'
import type { SourceRecord } from './source-record.ts'

/** The grades that a person gave to sources, by the name as `gradedName` compares it. */
export type Grades = ReadonlyMap<string, Grade>

export const noGrades: Grades = new Map()

const ourLanguages = [...languages.keys()]

/**
 * Puts grades under the names they are found by. Throws 'grades-unusable' where one source has two: which of them counts
 * is not for the program to say.
 */
export function gradeBook(given: readonly { readonly source: string; readonly grade: Grade }[], path: string): Grades {
  const book = new Map<string, Grade>()
  for (const { source, grade } of given) {
    const name = gradedName(source)
    if (name === '' || book.has(name)) {
      const reason = name === '' ? `“${source}” is no name` : `“${source}” stands in it twice`
      throw new ReportedlyError('grades-unusable', { path, reason })
    }
    book.set(name, grade)
  }
  return book
}

/** A name for finding its grade: without case, diacritics and marks. */
function gradedName(name: string): string {
  return plainName(name, '')
}

/** The grade of a source by its name, with or without the article that its language puts before it. */
export function gradeOf(grades: Grades, name: string): Grade | undefined {
  if (grades.size === 0) return undefined
  const plain = [gradedName(name), ...ourLanguages.map((code) => plainName(name, code))]
  return plain.map((each) => grades.get(each)).find((grade) => grade !== undefined)
}

/** A story's ledger with the grades of its origins. It is the person's word, not the ledger's. */
export function withGrades<Ledger extends Story>(story: Ledger, grades: Grades): Ledger {
  if (grades.size === 0) return story
  const origins = story.origins.map((origin) => {
    const grade = gradeOf(grades, origin.name)
    return grade === undefined ? origin : { ...origin, grade }
  })
  return { ...story, origins }
}

/** A source's record with the grades of its names. */
export function withRecordGrades(record: SourceRecord, grades: Grades): SourceRecord {
  const sources = record.sources.map((source) => {
    const grade = gradeOf(grades, source.name)
    return grade === undefined ? source : { ...source, grade }
  })
  return { ...record, sources }
}
