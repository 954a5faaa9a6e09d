import { crc32 } from './crc32.ts'
import { gzipHeaderLength, gzipSignature, longestGzipHeader } from './gzip-header.ts'
import { Inflation } from './inflation.ts'
import { beginsPackedRecord, startsRecord } from './packed-record.ts'
import type { Piece } from './piece.ts'
import { RawBytes } from './raw-bytes.ts'

/** So many bytes are unpacked at a time, which may become a thousand times as many. */
const step = 16 * 1024
/** So much of a damaged member is gone through again for the beginning of the next one. */
const lookBack = 256 * 1024
/** Of so many bytes it is seen whether a member begins with a record. */
const trial = 1024
/** After so many beginnings the rest of a damaged file is given up: whoever writes such a file means harm. */
const mostTrials = 2000

/**
 * The content of a gzip file, member by member, with a seam between each two. A damaged member does not end it: it goes on
 * at the next one that begins with a record of an archive.
 */
export async function* unpackMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const raw = new RawBytes(chunks)
  const search = { trials: 0 }
  try {
    while (await raw.has(1)) {
      const at = raw.offset
      const wrong = yield* unpackMember(raw)
      if (wrong === null) {
        await dropZeros(raw)
        continue
      }
      // The signature of the damaged member itself is not the next one's.
      if (raw.offset === at) raw.drop(1)
      if (!(await findMember(raw, search))) raw.drop(raw.queue.length)
      yield { kind: 'damage', reason: wrong, next: raw.offset }
      if (search.trials > mostTrials) return
    }
  } finally {
    await raw.close()
  }
}

const endsEarly = 'the file ends in the middle of it'

/**
 * Unpacks one member, from the seam before it on. A sound one is left behind. Of a damaged one the last bytes stay in hand, since
 * it may hold the beginning of the next one; what is wrong is given in words.
 */
async function* unpackMember(raw: RawBytes): AsyncGenerator<Piece, string | null> {
  const next = raw.offset
  const header = await headerLength(raw)
  if (typeof header !== 'number') {
    yield { kind: 'seam', next, record: true }
    return header === 'short' ? endsEarly : 'there are bytes that are no gzip data'
  }
  const sum = { crc: 0, size: 0 }
  const inflation = new Inflation()
  try {
    for await (const bytes of unpackedBytes(raw, header, inflation)) {
      if (sum.size === 0) yield { kind: 'seam', next, record: startsRecord(bytes) }
      sum.crc = crc32(bytes, sum.crc)
      sum.size += bytes.length
      yield { kind: 'bytes', bytes }
    }
  } finally {
    inflation.close()
  }
  if (sum.size === 0) yield { kind: 'seam', next, record: !inflation.ended }
  if (inflation.failed) return 'its packed bytes are damaged'
  const end = next + header + inflation.taken - raw.offset
  if (!inflation.ended || !(await raw.has(end + 8))) return endsEarly
  const check = raw.queue.copy(end, end + 8)
  if (check.readUInt32LE(0) !== sum.crc || check.readUInt32LE(4) !== sum.size % 2 ** 32)
    return 'its checksum does not fit'
  raw.drop(end + 8)
  return null
}

/**
 * What comes of the packed bytes behind the header of a member, until it ends or fails or nothing follows. The packed bytes
 * stay in hand as far back as the next member is looked for should this one be damaged.
 */
async function* unpackedBytes(raw: RawBytes, header: number, inflation: Inflation): AsyncGenerator<Uint8Array> {
  let read = header
  while (!inflation.ended && !inflation.failed && (await raw.has(read + 1))) {
    const bytes = raw.queue.copy(read, read + step)
    read += bytes.length
    yield* await inflation.write(bytes)
    const passed = Math.max(0, read - lookBack)
    raw.drop(passed)
    read -= passed
  }
}

async function headerLength(raw: RawBytes): Promise<number | null | 'short'> {
  for (let looked = 64; ; looked = Math.min(8 * looked, longestGzipHeader)) {
    const all = await raw.has(looked)
    const length = gzipHeaderLength(raw.queue.copy(0, looked))
    if (length !== 'short' || !all) return length
    if (looked === longestGzipHeader) return null
  }
}

/** Files are padded with zeros to the size of a block. */
async function dropZeros(raw: RawBytes): Promise<void> {
  while (await raw.has(1)) {
    const bytes = raw.queue.copy(0, step)
    const end = bytes.findIndex((byte) => byte !== 0)
    raw.drop(end < 0 ? bytes.length : end)
    if (end >= 0) return
  }
}

/** Goes to the next member that begins with a record; false where there is none. */
async function findMember(raw: RawBytes, search: { trials: number }): Promise<boolean> {
  while (await raw.has(gzipSignature.length)) {
    const found = raw.queue.find(gzipSignature)
    // What was come so far may end in the middle of a signature.
    raw.drop(found < 0 ? raw.queue.length - gzipSignature.length + 1 : found)
    if (found < 0) continue
    if (++search.trials > mostTrials) return false
    if (await beginsRecord(raw)) return true
    raw.drop(1)
  }
  return false
}

async function beginsRecord(raw: RawBytes): Promise<boolean> {
  await raw.has(trial)
  return beginsPackedRecord(raw.queue.copy(0, trial))
}
