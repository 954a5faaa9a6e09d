import type { Page } from '../../document/page.ts'
import { byteOrderMark } from '../decode-text.ts'
import { encodingOf, withoutControls } from '../encodings.ts'
import { decodeShown } from '../shown-encoding.ts'

/** How many bytes from its start a page may say its encoding in. */
const declaredWithin = 1024

/**
 * A page's bytes as text, as browsers take them: by their byte order mark, else by the Content-Type that came with them, else
 * by what the page declares in its first 1,024 bytes, else as UTF-8 or windows-1252, whichever they are; but where they plainly
 * show that what was told is wrong (`decodeShown`). Bytes that the encoding does not have become U+FFFD, and control characters
 * are left out. Source: WHATWG HTML, "Determining the character encoding".
 */
export function decodePage(page: Page): string {
  return withoutControls(decoded(page))
}

function decoded({ bytes, contentType }: Page): string {
  const mark = byteOrderMark(bytes)
  if (mark !== null) return new TextDecoder(mark.encoding).decode(bytes)
  return decodeShown(encodingOf(charsetOf(contentType ?? '')) ?? declaredEncoding(bytes) ?? 'utf-8', bytes)
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
