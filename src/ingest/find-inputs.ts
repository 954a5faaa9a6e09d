import type { Stats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { ReportedlyError } from '../errors.ts'
import { systemCode, unreadable } from './system-reason.ts'

/** A file to read, under the name it was given or has in its folder; or why there is none. */
export type Found =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'failure'; readonly failure: ReportedlyError }

/**
 * The files behind one name: the file itself, or all files in the folder and its folders, sorted by path. Hidden ones
 * are left out, and a folder that links lead to twice is read once. What cannot be read is a failure among the others.
 */
export async function* findInputs(name: string): AsyncGenerator<Found> {
  let found: Stats
  try {
    found = await stat(name)
  } catch (error) {
    yield failed(await missing(name, error))
    return
  }
  if (!found.isDirectory()) {
    yield fileOrFailure(name, found)
    return
  }
  let empty = true
  for await (const inside of findInFolder(name, new Set())) {
    empty = false
    yield inside
  }
  if (empty) yield failed(new ReportedlyError('input-empty', { input: name }))
}

async function* findInFolder(folder: string, visited: Set<string>): AsyncGenerator<Found> {
  let entries: readonly Entry[]
  try {
    const real = await realpath(folder)
    if (visited.has(real)) return
    visited.add(real)
    entries = await entriesOf(folder)
  } catch (error) {
    yield failed(unreadable(folder, error))
    return
  }
  for (const { name, found } of entries) {
    if (!('isDirectory' in found)) yield failed(found)
    else if (found.isDirectory()) yield* findInFolder(name, visited)
    else yield fileOrFailure(name, found)
  }
}

interface Entry {
  readonly name: string
  readonly found: Stats | ReportedlyError
}

async function entriesOf(folder: string): Promise<readonly Entry[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'))
  const stem = folder.endsWith('/') ? folder : `${folder}/`
  const entries: { entry: Entry; key: string }[] = []
  for (const last of names) {
    const name = stem + last
    const found = await stat(name).catch((error: unknown) => unreadable(name, error))
    // With its stroke a folder's name sorts as the paths of the files in it do.
    entries.push({ entry: { name, found }, key: 'isDirectory' in found && found.isDirectory() ? `${name}/` : name })
  }
  return entries.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry)
}

async function missing(name: string, error: unknown): Promise<ReportedlyError> {
  const code = systemCode(error)
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return unreadable(name, error)
  const isLink = await lstat(name).then(
    (link) => link.isSymbolicLink(),
    () => false,
  )
  return isLink ? unreadable(name, error) : new ReportedlyError('input-missing', { input: name }, { cause: error })
}

function fileOrFailure(name: string, found: Stats): Found {
  if (found.isFile()) return { kind: 'file', name, bytes: found.size }
  return failed(new ReportedlyError('input-not-a-file', { input: name, kind: kindOf(found) }))
}

function failed(failure: ReportedlyError): Found {
  return { kind: 'failure', failure }
}

/** What something is that is neither a file nor a folder, in words. */
export function kindOf(found: Stats): string {
  if (found.isSocket()) return 'a socket'
  if (found.isFIFO()) return 'a pipe'
  if (found.isDirectory()) return 'a folder'
  return 'a device'
}
