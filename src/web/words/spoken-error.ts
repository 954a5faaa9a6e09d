import type { ErrorCode, ReportedlyError } from '../../errors.ts'
import type { Words } from './words.ts'

/** The sentence for an error in the interface's language; nothing where only the English one of errors.ts is there. */
export function spokenError<Code extends ErrorCode>(error: ReportedlyError<Code>, words: Words): string | undefined {
  return words.trouble.errors[error.code]?.(error.details)
}
