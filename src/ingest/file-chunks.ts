import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { ReportedlyError } from '../errors.ts'
import { kindOf } from './find-inputs.ts'
import { unreadable } from './system-reason.ts'

// Absent on Windows, which has no pipes in folders either.
const openAtOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * A file's bytes in pieces. Throws 'input-unreadable', or 'input-not-a-file' where something else took the file's place
 * after it was found: it is opened so that even a pipe does not make us wait.
 */
export async function* fileChunks(name: string): AsyncGenerator<Uint8Array> {
  try {
    const handle = await open(name, openAtOnce)
    try {
      const found = await handle.stat()
      if (!found.isFile()) throw new ReportedlyError('input-not-a-file', { input: name, kind: kindOf(found) })
      yield* handle.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw unreadable(name, error)
  }
}
