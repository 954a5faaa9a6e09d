import { constants, inflateRawSync } from 'node:zlib'
import { gzipHeaderLength } from './gzip-header.ts'

/** How a record of a WARC file begins. */
export const recordSignature = Buffer.from('WARC/')

/** Whether these bytes begin as a record of a WARC file does. */
export function startsRecord(bytes: Uint8Array): boolean {
  return recordSignature.equals(bytes.subarray(0, recordSignature.length))
}

/** Whether these bytes, the first of a gzip member and maybe not all of it, unpacked begin as a record of a WARC file does. */
export function beginsPackedRecord(bytes: Uint8Array): boolean {
  const header = gzipHeaderLength(bytes)
  if (typeof header !== 'number') return false
  try {
    return startsRecord(inflateRawSync(bytes.subarray(header), { finishFlush: constants.Z_SYNC_FLUSH }))
  } catch {
    return false
  }
}
