import type { Fingerprint } from './fingerprint.ts'

/** A report that is already in a story. A story with many reports gives as many candidates. */
export interface Candidate {
  readonly story: string
  readonly fingerprint: Fingerprint
}

/** What the ledger knows of how common a term is: the number of reports in it, and of those that have the term. */
export interface Corpus {
  readonly reports: number
  frequency(term: string): number
}

/** The story that a report belongs to, or null where it begins one of its own. */
export function place(_newcomer: Fingerprint, _candidates: readonly Candidate[], _corpus: Corpus): string | null {
  return null
}
