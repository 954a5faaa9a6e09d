import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ReportedlyError } from '../errors.ts'
import { decodeText } from './decode-text.ts'
import { type GivenGrade, gradesOf } from './grade-file.ts'
import { systemCode, unreadable } from './system-reason.ts'

/** Looked for beside a ledger where no file of grades is named; the first that is there is read. */
const usualNames = ['sources.json', 'sources.csv']
/** In bytes; nobody grades so many sources. */
const largest = 8 * 1024 * 1024

/**
 * The grades that a person gave to sources: from the file named or, where none is, from `sources.json` or `sources.csv` in
 * the folder of the ledger; none where there is no such file. Throws 'grades-unusable'.
 */
export async function readGrades(named: string | null, ledger: string): Promise<readonly GivenGrade[]> {
  if (named !== null) return gradesOfFile(named)
  for (const name of usualNames) {
    const path = join(dirname(ledger), name)
    if (await isThere(path)) return gradesOfFile(path)
  }
  return []
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return false
    throw unusable(path, error)
  }
}

async function gradesOfFile(path: string): Promise<readonly GivenGrade[]> {
  const given = gradesOf(await textOf(path))
  if (typeof given === 'string') throw new ReportedlyError('grades-unusable', { path, reason: given })
  return given
}

async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > largest) throw new ReportedlyError('grades-unusable', { path, reason: 'it is larger than 8 MB' })
    return decodeText({ name: path, road: 'file', bytes: await readFile(path) })
  } catch (error) {
    throw unusable(path, error)
  }
}

function unusable(path: string, error: unknown): ReportedlyError {
  if (error instanceof ReportedlyError && error.code === 'grades-unusable') return error
  if (systemCode(error) === 'ENOENT') return new ReportedlyError('grades-unusable', { path, reason: 'it is not there' })
  const told = unreadable(path, error)
  const reason = 'reason' in told.details ? told.details.reason : 'it is no text in UTF-8'
  return new ReportedlyError('grades-unusable', { path, reason }, { cause: error })
}
