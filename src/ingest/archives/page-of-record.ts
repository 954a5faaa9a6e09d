import type { Page } from '../../document/page.ts'
import { textLimit } from '../text-limit.ts'
import type { ArchiveRecord } from './archive-record.ts'
import { httpAnswer } from './http-answer.ts'
import { type Unpacked, unpackBody } from './unpack-body.ts'
import { withoutChunks } from './without-chunks.ts'

/** What a record is to us: a page to read, something to pass over with the reason in words, or damaged. */
export type RecordUse =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'passed'; readonly reason: string }
  | { readonly kind: 'damaged'; readonly reason: string }

/** Kinds of records that hold no page, by their WARC-Type. */
const noPages: ReadonlyMap<string, string> = new Map([
  ['request', 'requests'],
  ['metadata', 'notes on a capture'],
  ['warcinfo', 'notes on the archive'],
  ['revisit', 'repeats of an earlier capture'],
  ['conversion', 'conversions of another record'],
  ['continuation', 'continuations of another record'],
])

/** The page in a record, under the name that it is to have. */
export function pageOfRecord(record: ArchiveRecord, name: string): RecordUse {
  const type = record.fields.get('warc-type')?.toLowerCase() ?? ''
  const reason = noPages.get(type)
  if (reason !== undefined) return passed(reason)
  if (type === 'response') return pageOfResponse(record, name)
  if (type === 'resource') return pageOfResource(record, name)
  return passed('records of an unknown kind')
}

function pageOfResource(record: ArchiveRecord, name: string): RecordUse {
  const contentType = record.fields.get('content-type') ?? ''
  const other = reasonByContent(contentType, addressOf(record))
  if (other !== null) return passed(other)
  if (record.block === null) return passed('too large')
  return pageWith(record, name, contentType, record.block)
}

function pageOfResponse(record: ArchiveRecord, name: string): RecordUse {
  const { fields, block } = record
  if (/^text\/dns/i.test(fields.get('content-type') ?? '')) return passed('look-ups of a name')
  if (block === null) return passed('too large')
  const answer = httpAnswer(block)
  if (answer === null) return { kind: 'damaged', reason: 'it holds no answer of a server' }
  const { status } = answer
  if (status === null) return { kind: 'damaged', reason: 'its answer has no status' }
  if (status !== 200) return passed(reasonByStatus(status))
  const contentType = answer.fields.get('content-type') ?? ''
  const other = reasonByContent(contentType, addressOf(record))
  if (other !== null) return passed(other)
  const chunked = /\bchunked\b/i.test(answer.fields.get('transfer-encoding') ?? '')
  const body = chunked ? withoutChunks(answer.body) : answer.body
  if (body === null) return { kind: 'damaged', reason: 'its content breaks off between chunks' }
  return unpackedPage(
    record,
    name,
    contentType,
    unpackBody(body, answer.fields.get('content-encoding') ?? '', textLimit),
  )
}

function unpackedPage(record: ArchiveRecord, name: string, contentType: string, unpacked: Unpacked): RecordUse {
  if (unpacked.kind === 'unknown')
    return passed(`packed in a way that is not known (${unpacked.encoding.slice(0, 20)})`)
  return unpacked.kind === 'damaged' ? unpacked : pageWith(record, name, contentType, unpacked.bytes)
}

function pageWith(record: ArchiveRecord, name: string, contentType: string, bytes: Uint8Array): RecordUse {
  if (bytes.length === 0) return passed('empty')
  const address = addressOf(record)
  const fetched = record.fields.get('warc-date')
  return {
    kind: 'page',
    page: {
      name,
      road: 'archive',
      bytes,
      ...(address === '' ? {} : { address }),
      ...(contentType === '' ? {} : { contentType }),
      ...(fetched !== undefined && isInstant(fetched) ? { fetched } : {}),
    },
  }
}

/** Where the page stood; empty where that is no address of the web. Some programs write it between angle brackets. */
function addressOf({ fields }: ArchiveRecord): string {
  const told = (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/s, '$1')
  return /^https?:\/\//i.test(told) ? told : ''
}

function isInstant(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value))
}

function passed(reason: string): RecordUse {
  return { kind: 'passed', reason }
}

function reasonByStatus(status: number): string {
  if (status >= 300 && status < 400) return status === 304 ? 'not changed since' : 'redirects'
  return status >= 200 && status < 300 ? 'answers without a whole page' : 'error answers'
}

/** Why content of this type is no page; null where it is one. */
function reasonByContent(contentType: string, address: string): string | null {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (/^[a-z]+:\/\/[^/]+\/robots\.txt$/i.test(address)) return 'robots.txt'
  if (type === 'text/html' || type === 'application/xhtml+xml') return null
  if (type === '') return 'of no stated type'
  if (type.startsWith('image/')) return 'images'
  if (type.startsWith('audio/') || type.startsWith('video/')) return 'sound and video'
  if (/javascript|ecmascript|^text\/css$/.test(type)) return 'scripts and styles'
  return 'other than HTML'
}
