import type { ErrorCode } from '../errors.ts'

const notUnderstood: ReadonlySet<ErrorCode> = new Set([
  'date-not-understood',
  'option-not-understood',
  'judgement-not-understood',
  'not-yet-available',
  'words-missing',
  'not-confirmed',
])

/** The exit code of a command that ended with this error. */
export function exitCodeOf(code: ErrorCode): number {
  return notUnderstood.has(code) ? 2 : 1
}
