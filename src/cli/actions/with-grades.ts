import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { readGrades } from '../../ingest/read-grades.ts'
import { type Grades, gradeBook } from '../../queries/grades.ts'
import type { Ledger } from '../../store/ledger.ts'
import { withLedger } from './with-ledger.ts'

/** Where the ledger and the grades of sources are. */
export interface Kept {
  readonly ledger: string
  /** Null for those that lie beside the ledger, where there are any. */
  readonly grades: string | null
}

/** The grades that a person gave to sources. Throws 'grades-unusable'. */
export async function loadGrades({ ledger, grades }: Kept): Promise<Grades> {
  return gradeBook(await readGrades(grades, ledger), grades ?? dirname(ledger))
}

/**
 * Asks a ledger something, with the grades at hand. A ledger that is not there holds nothing and is not made: what is then
 * answered, `absent` says or throws.
 */
export async function askLedger<Answer>(
  kept: Kept,
  absent: () => Answer,
  work: (ledger: Ledger, grades: Grades) => Promise<Answer>,
): Promise<Answer> {
  const grades = await loadGrades(kept)
  return existsSync(kept.ledger) ? await withLedger(kept.ledger, (ledger) => work(ledger, grades)) : absent()
}
