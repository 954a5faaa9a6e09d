import type { Page } from '../../document/page.ts'
import { byteOrderMark } from '../decode-text.ts'

/** How many bytes from its start a page may say its encoding in. */
const declaredWithin = 1024

/**
 * A page's bytes as text, as browsers take them: by their byte order mark, else by the Content-Type that came with them, else
 * by what the page declares in its first 1,024 bytes, else as UTF-8 where they are valid UTF-8, else as windows-1252. Bytes
 * that the encoding does not have become U+FFFD. Source: WHATWG HTML, "Determining the character encoding".
 */
export function decodePage({ bytes, contentType }: Page): string {
  const mark = byteOrderMark(bytes)
  if (mark !== null) return new TextDecoder(mark.encoding).decode(bytes)
  const encoding = encodingOf(charsetOf(contentType ?? '')) ?? declaredEncoding(bytes)
  return encoding === null ? decodeUndeclared(bytes) : decodeAs(encoding, bytes)
}

/** What windows-1252 has at 0x80 to 0x9f, where it differs from Latin-1; Node 20 decodes it as Latin-1. */
const windowsMarks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/g, (mark) => windowsMarks.charAt(mark.charCodeAt(0) - 0x80))
}

function decodeUndeclared(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeAs('windows-1252', bytes)
  }
}

/** The encoding that a page declares in its own `meta`; one that declares UTF-16 in ASCII letters is in UTF-8. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, declaredWithin)).toString('latin1')
  for (const [tag] of head.matchAll(/<(?:meta|\?xml)\s[^>]{1,1000}/gi)) {
    const encoding = encodingOf(charsetOf(tag) ?? /\sencoding\s*=\s*["']?([^\s"'?>]+)/i.exec(tag)?.[1] ?? null)
    if (encoding !== null) return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  }
  return null
}

function charsetOf(words: string): string | null {
  return /charset\s*=\s*["']?\s*([^\s"';/>]+)/i.exec(words)?.[1] ?? null
}

/** The encoding of a label as WHATWG has them; null for a label that is none. */
function encodingOf(label: string | null): string | null {
  if (label === null) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
