import type { Page } from '../document/page.ts'
import { ReportedlyError } from '../errors.ts'
import { firstInvalidByte } from './first-invalid-byte.ts'

/**
 * A page's bytes as text, to the letter: UTF-8, or UTF-16 that says so by its byte order mark. The mark itself is no
 * part of the text. Throws 'input-binary', 'input-not-utf8' (with the offset of the byte) or 'input-empty'.
 */
export function decodeText({ name, bytes }: Page): string {
  const mark = byteOrderMark(bytes)
  const text = mark?.encoding.startsWith('utf-16')
    ? decodeUtf16(name, bytes, mark)
    : decodeUtf8(name, bytes, mark?.length ?? 0)
  if (text.trim() === '') throw new ReportedlyError('input-empty', { input: name })
  return text
}

interface ByteOrderMark {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly length: number
}

/** The byte order mark that the bytes begin with, if any. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

function decodeUtf8(input: string, bytes: Uint8Array, start: number): string {
  // Looked for first: an image is not "invalid UTF-8", though it is that too.
  const control = firstControl(bytes.length, (at) => bytes[at] ?? 0)
  if (control !== null) throw new ReportedlyError('input-binary', { input, offset: control })
  const body = bytes.subarray(start)
  try {
    // With ignoreBOM a second mark, which would be a character of the text, stays.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch (cause) {
    const offset = start + (firstInvalidByte(body) ?? 0)
    throw new ReportedlyError('input-not-utf8', { input, offset }, { cause })
  }
}

function decodeUtf16(input: string, bytes: Uint8Array, mark: ByteOrderMark): string {
  const text = new TextDecoder(mark.encoding, { ignoreBOM: true }).decode(bytes.subarray(mark.length))
  const fault = bytes.length % 2 === 1 ? text.length - 1 : firstLoneSurrogate(bytes, mark)
  if (fault !== null) {
    const offset = mark.length + 2 * fault
    throw new ReportedlyError('input-not-utf8', { input, offset, encoding: 'UTF-16' })
  }
  const control = firstControl(text.length, (at) => text.charCodeAt(at))
  if (control !== null) throw new ReportedlyError('input-binary', { input, offset: mark.length + 2 * control })
  return text
}

/** Index of the first code unit that is half of a pair without the other half; null where there is none. */
function firstLoneSurrogate(bytes: Uint8Array, mark: ByteOrderMark): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset + mark.length, bytes.byteLength - mark.length)
  const little = mark.encoding === 'utf-16le'
  const count = Math.floor(view.byteLength / 2)
  for (let at = 0; at < count; at++) {
    const unit = view.getUint16(2 * at, little)
    if (unit < 0xd800 || unit > 0xdfff) continue
    const next = at + 1 < count ? view.getUint16(2 * at + 2, little) : 0
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return at
    at++
  }
  return null
}

/** Index of the first control character. Tabs, line ends of every kind and form feeds are text. */
function firstControl(length: number, unitAt: (at: number) => number): number | null {
  for (let at = 0; at < length; at++) {
    const unit = unitAt(at)
    if (unit < 0x09 || (unit > 0x0d && unit < 0x20) || unit === 0x7f) return at
  }
  return null
}
