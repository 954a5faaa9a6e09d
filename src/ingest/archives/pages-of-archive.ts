import type { Page } from '../../document/page.ts'
import { ReportedlyError } from '../../errors.ts'
import { peek } from '../peek.ts'
import { textLimit } from '../text-limit.ts'
import type { Account } from './account.ts'
import { archiveRecords } from './archive-records.ts'
import { gzipSignature } from './gzip-header.ts'
import { unpackMembers } from './gzip-members.ts'
import { pageOfRecord } from './page-of-record.ts'
import type { Piece } from './piece.ts'

/** What an archive gives: its pages and what is damaged in it, in their order, and at its end an account of all records. */
export type FromArchive =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'failure'; readonly failure: ReportedlyError }
  | { readonly kind: 'account'; readonly account: Account }

/**
 * The pages of a WARC file, packed with gzip or not. At most one record is held at a time; what is no page of a report is
 * passed over and counted by the reason. `size` is that of the file, where it is known. Throws 'input-empty' where there is no
 * record.
 */
export async function* pagesOfArchive(
  input: string,
  stream: AsyncIterable<Uint8Array>,
  size: number | null = null,
): AsyncGenerator<FromArchive> {
  const { head, chunks } = await peek(stream, gzipSignature.length)
  const packed = gzipSignature.every((byte, at) => head[at] === byte)
  const passed = new Map<string, number>()
  let [records, pages, damaged] = [0, 0, 0]
  const found = packed
    ? archiveRecords(unpackMembers(chunks), longestRecord)
    : archiveRecords(asItIs(chunks), longestRecord, size)
  for await (const record of found) {
    records++
    const name = `${input}#${record.number}`
    const use = record.kind === 'damaged' ? record : pageOfRecord(record, name)
    if (use.kind === 'passed') passed.set(use.reason, (passed.get(use.reason) ?? 0) + 1)
    else if (use.kind === 'page') {
      pages++
      yield use
    } else {
      damaged++
      const details = { input: name, offset: record.at, reason: use.reason }
      yield { kind: 'failure', failure: new ReportedlyError('record-damaged', details) }
    }
  }
  if (records === 0) throw new ReportedlyError('input-empty', { input })
  yield { kind: 'account', account: { input, records, pages, passed, damaged } }
}

/** The longest record that is held: its block holds what the server said before the page. */
const longestRecord = textLimit + 256 * 1024

async function* asItIs(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  for await (const bytes of chunks) yield { kind: 'bytes', bytes }
}
