import { ReportedlyError } from '../../errors.ts'
import type { Failure } from './outcome.ts'

/** The failure of a report whose reading broke down. */
export function analysisFailed(input: string, error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error)
  return { kind: 'failure', failure: new ReportedlyError('analysis-failed', { input, reason }, { cause: error }) }
}
