import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { systemCode } from '../system-reason.ts'
import { hasZlibWrapping } from '../zlib-wrapping.ts'

/** What became of a packed body: its bytes, or in words why there are none. */
export type Unpacked =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unknown'; readonly encoding: string }
  | { readonly kind: 'damaged'; readonly reason: string }

/** A page that grows to more than this many times its packed size was made to fill memory. Real ones grow to 5 to 30 times. */
const mostGrowth = 200
/** Below this size growth does no harm. */
const harmless = 1024 * 1024

/** Nobody packs more often, except to do harm. */
const mostEncodings = 3

type Unpack = (bytes: Uint8Array, limit: number) => Uint8Array

const unpackers: Readonly<Record<string, Unpack>> = {
  gzip: (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength }),
  deflate: (bytes, maxOutputLength) =>
    hasZlibWrapping(bytes) ? inflateSync(bytes, { maxOutputLength }) : inflateRawSync(bytes, { maxOutputLength }),
  br: (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength }),
}

/**
 * Undoes a Content-Encoding; `limit` is the most bytes that may come of it. Many archives name an encoding and hold the body
 * without it: what plainly begins as text does is given back as it is.
 */
export function unpackBody(body: Uint8Array, encodings: string, limit: number): Unpacked {
  const names = namesOf(encodings)
  if (names.length > mostEncodings) return { kind: 'damaged', reason: 'its content is packed again and again' }
  let bytes = body
  for (const encoding of names.reverse()) {
    const unpack = unpackers[encoding.replace(/^x-/, '')]
    if (unpack === undefined) return { kind: 'unknown', encoding }
    if (beginsAsText(bytes)) continue
    const most = Math.min(limit, Math.max(harmless, mostGrowth * bytes.length))
    try {
      bytes = unpack(bytes, most)
    } catch (error) {
      const grows = systemCode(error) === 'ERR_BUFFER_TOO_LARGE'
      const reason = grows ? `unpacked, its content has more than ${most} bytes` : `its ${encoding} content is damaged`
      return { kind: 'damaged', reason }
    }
  }
  return { kind: 'bytes', bytes }
}

function namesOf(encodings: string): string[] {
  const names = encodings.toLowerCase().split(',', mostEncodings + 1)
  return names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity' && name !== 'none')
}

function beginsAsText(bytes: Uint8Array): boolean {
  const begin = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  return /^(?:\xef\xbb\xbf)?\s*<[!?a-z]/i.test(begin) || begin === ''
}
