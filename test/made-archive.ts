import { gzipSync } from 'node:zlib'

/** One record of a WARC file for tests, as its bytes. */
export function madeRecord(type: string, fields: Readonly<Record<string, string>>, block: string | Uint8Array): Buffer {
  const content = Buffer.from(block)
  const head = {
    'WARC-Type': type,
    'WARC-Date': '2031-03-04T05:06:07Z',
    'Content-Length': `${content.length}`,
    ...fields,
  }
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), content, Buffer.from('\r\n\r\n')])
}

/** A record with what a server answered, by default a page. */
export function madeAnswer(
  address: string,
  body: string | Uint8Array,
  { status = '200 OK', fields = {} }: { status?: string; fields?: Readonly<Record<string, string>> } = {},
): Buffer {
  const head = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...fields })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n`), Buffer.from(body)])
  return madeRecord(
    'response',
    { 'WARC-Target-URI': address, 'Content-Type': 'application/http; msgtype=response' },
    block,
  )
}

/** An archive of these records; packed, each record is a member of its own, as archives are written. */
export function madeArchive(records: readonly Uint8Array[], packed: boolean): Buffer {
  return Buffer.concat(packed ? records.map((record) => gzipSync(record, { level: 1 })) : records)
}

/** Some bytes in pieces of this size. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
