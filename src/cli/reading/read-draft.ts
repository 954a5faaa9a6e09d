import { analyse } from '../../analysis/analyse.ts'
import type { EngineOf } from '../../analysis/analyse-trees.ts'
import type { Draft } from '../../document/draft.ts'
import { ReportedlyError } from '../../errors.ts'
import { languages } from '../../lang/languages.ts'
import type { Failure, Outcome } from './outcome.ts'

/**
 * Reads one draft. A fault of ours in one report must not stop the others, so it comes back as that report's failure. Throws
 * 'weights-unusable', which is not the fault of any report.
 */
export function readDraft(draft: Draft, engineOf: EngineOf): Outcome {
  try {
    return { kind: 'reading', reading: analyse(draft, languages, engineOf) }
  } catch (error) {
    if (error instanceof ReportedlyError) throw error
    return analysisFailed(draft.input, error)
  }
}

/** The failure of a report whose reading broke down. */
export function analysisFailed(input: string, error: unknown): Failure {
  const failure = new ReportedlyError('analysis-failed', { input, reason: reasonOf(error) }, { cause: error })
  return { kind: 'failure', failure }
}

/** What an error says, which is all of it that crosses from one thread to another. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
