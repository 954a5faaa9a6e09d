import type { Grade } from '../document/grade.ts'
import type { KnownSource, Ledger } from '../store/ledger.ts'
import { type Grades, gradeOf } from './grades.ts'

/** A source of the register, with the grade that a person gave it, where one did. */
export interface RegisteredSource extends KnownSource {
  readonly grade?: Grade
}

/** Which sources do the reports name? The one named in most reports first, so many at most. */
export async function listSources(ledger: Ledger, limit: number, grades: Grades): Promise<RegisteredSource[]> {
  return (await ledger.sources(limit)).map((source) => {
    const grade = gradeOf(grades, source.name)
    return grade === undefined ? source : { ...source, grade }
  })
}
