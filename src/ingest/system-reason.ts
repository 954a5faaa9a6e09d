import { ReportedlyError } from '../errors.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  EISDIR: 'it is a folder',
  EIO: 'the disk reports an error',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'it is a link to something that is not there, or was taken away meanwhile',
}

/** The system's code of an error of the file system ('ENOENT'), or null for any other error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** Says in words why something could not be read. An error that is none of the system's is a fault and thrown on. */
export function unreadable(input: string, error: unknown): ReportedlyError {
  if (error instanceof ReportedlyError) return error
  const code = systemCode(error)
  if (code === null) throw error
  return new ReportedlyError('input-unreadable', { input, reason: reasons[code] ?? code }, { cause: error })
}
