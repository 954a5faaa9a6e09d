import type { ArchiveRecord, DamagedRecord } from './archive-record.ts'
import { headerFields } from './header-fields.ts'
import { recordSignature, startsRecord } from './packed-record.ts'
import type { Piece } from './piece.ts'
import { UnpackedBytes } from './unpacked-bytes.ts'

/** A header may have so many bytes; those of real archives have some hundred. */
const longestHeader = 64 * 1024
/** So many bytes behind a record are looked at for the line ends that end it. */
const longestEnd = 64
const nextBeginning = Buffer.concat([Buffer.from('\n'), recordSignature])

/**
 * The records of an archive, one after the other. Each is held whole up to `limit` bytes, so memory does not grow with the
 * archive. What is damaged is told in its place, and the reading goes on where the next record begins. `size` is that of an
 * archive that is not packed, where it is known: a record that would be longer than the rest of it takes no others along.
 */
export async function* archiveRecords(
  pieces: AsyncIterable<Piece>,
  limit: number,
  size: number | null = null,
): AsyncGenerator<ArchiveRecord | DamagedRecord> {
  const bytes = new UnpackedBytes(pieces)
  let number = 0
  try {
    while (await goToRecord(bytes)) {
      const { at } = bytes
      const found = await takeRecord(bytes, limit, size ?? Number.POSITIVE_INFINITY)
      number++
      if (typeof found !== 'string') yield { kind: 'record', number, at, ...found }
      else yield { kind: 'damaged', number, at, reason: await leaveDamaged(bytes, found) }
    }
  } finally {
    await bytes.close()
  }
}

/** Passes the line ends and seams between records; false at the end. */
async function goToRecord(bytes: UnpackedBytes): Promise<boolean> {
  for (;;) {
    if (await bytes.has(1)) {
      const next = bytes.queue.copy(0, longestEnd)
      const count = lineEnds(next)
      if (count === 0) return true
      bytes.drop(count)
    } else if (bytes.barrier?.kind === 'seam') bytes.pass()
    else return bytes.barrier?.kind === 'damage'
  }
}

/** How many bytes of line ends the bytes begin with. */
function lineEnds(bytes: Uint8Array): number {
  const end = bytes.findIndex((byte) => byte !== 0x0d && byte !== 0x0a)
  return end < 0 ? bytes.length : end
}

type Content = Pick<ArchiveRecord, 'fields' | 'block'>

/** Takes the record that begins here; or, in words, what is wrong with it. */
async function takeRecord(bytes: UnpackedBytes, limit: number, size: number): Promise<Content | string> {
  const header = await readHeader(bytes)
  if (typeof header === 'string') return header
  const { fields, end } = header
  const told = fields.get('content-length') ?? ''
  if (!/^\d{1,15}$/.test(told)) return 'its header does not tell its length'
  const length = Number(told)
  if (length <= limit) return await takeWhole(bytes, fields, end, length)
  const left = size - bytes.at - end
  return length > left ? tooShort(length, left) : await passLong(bytes, fields, end, length)
}

async function takeWhole(
  bytes: UnpackedBytes,
  fields: ReadonlyMap<string, string>,
  start: number,
  length: number,
): Promise<Content | string> {
  if (!(await bytes.hasAcrossSeams(start + length))) return cutShort(bytes, bytes.queue.length - start, length)
  const wrong = await wrongBehind(bytes, start + length)
  if (wrong !== null) return wrong
  const block = bytes.queue.copy(start, start + length)
  bytes.drop(start + length)
  return { fields, block }
}

async function passLong(
  bytes: UnpackedBytes,
  fields: ReadonlyMap<string, string>,
  start: number,
  length: number,
): Promise<Content | string> {
  bytes.drop(start)
  let there = 0
  while (there < length) {
    if (!(await bytes.hasAcrossSeams(1))) return cutShort(bytes, there, length)
    const count = Math.min(bytes.queue.length, length - there)
    bytes.drop(count)
    there += count
  }
  return (await wrongBehind(bytes, 0)) ?? { fields, block: null }
}

function cutShort({ barrier }: UnpackedBytes, there: number, length: number): string {
  return barrier?.kind === 'damage' ? barrier.reason : tooShort(length, there)
}

function tooShort(length: number, there: number): string {
  return `it should have ${length} bytes and has ${there}`
}

interface Header {
  readonly fields: ReadonlyMap<string, string>
  /** Where the content begins. */
  readonly end: number
}

/** The header that the bytes begin with, left in hand; or in words why there is none. */
async function readHeader(bytes: UnpackedBytes): Promise<Header | string> {
  if (!(await bytes.hasAcrossSeams(recordSignature.length)) && bytes.barrier?.kind === 'damage')
    return bytes.barrier.reason
  if (!startsRecord(bytes.queue.copy(0, recordSignature.length))) return 'there are bytes that belong to no record'
  for (let looked = 1024; ; looked = Math.min(8 * looked, longestHeader)) {
    const more = await bytes.hasAcrossSeams(looked)
    const head = bytes.queue.copy(0, looked)
    const end = /\r?\n\r?\n/.exec(head.toString('latin1'))
    const next = head.indexOf(nextBeginning)
    // Another record begins before the end of this header: it is not to be swallowed by it.
    if (next >= 0 && next < (end?.index ?? head.length)) return 'its header does not end'
    if (end !== null) {
      const lines = head.subarray(0, end.index).toString('utf8').split(/\r?\n/)
      return { fields: headerFields(lines.slice(1)), end: end.index + end[0].length }
    }
    if (!more) return bytes.barrier?.kind === 'damage' ? bytes.barrier.reason : 'its header is cut short'
    if (looked === longestHeader) return 'its header does not end'
  }
}

/** What stands behind a record must be its end: line ends, then another record or nothing. In words what is wrong with it. */
async function wrongBehind(bytes: UnpackedBytes, end: number): Promise<string | null> {
  await bytes.has(end + longestEnd)
  const next = bytes.queue.copy(end, end + longestEnd)
  const begin = next.subarray(lineEnds(next)).subarray(0, recordSignature.length)
  if (!begin.equals(recordSignature.subarray(0, begin.length))) return 'its length is wrong, other bytes follow it'
  // A packed stretch that proves damaged at its end was damaged anywhere.
  return begin.length === 0 && bytes.barrier?.kind === 'damage' ? bytes.barrier.reason : null
}

/**
 * Leaves a damaged record behind, up to the next line that begins a record, the next packed stretch that does, or where the
 * file goes on behind the damage. Gives what is wrong with it.
 */
async function leaveDamaged(bytes: UnpackedBytes, reason: string): Promise<string> {
  for (;;) {
    const found = bytes.queue.find(nextBeginning)
    if (found >= 0) {
      bytes.drop(found + 1)
      return reason
    }
    // What is in hand may end in the middle of the line that is looked for.
    bytes.drop(Math.max(0, bytes.queue.length - nextBeginning.length + 1))
    if (await bytes.hasAcrossSeams(bytes.queue.length + 1)) continue
    bytes.drop(bytes.queue.length)
    if (bytes.barrier?.kind !== 'damage') return reason
    const why = bytes.barrier.reason
    bytes.pass()
    return why
  }
}
