import type { Page } from '../../document/page.ts'
import { byteOrderMark } from '../decode-text.ts'
import { encodingOf } from '../encodings.ts'
import { decodeShown } from '../shown-encoding.ts'

/** How many bytes from its start an XML document says its encoding in. */
const declaredWithin = 1024

/**
 * A feed's bytes as text: by their byte order mark, else by the Content-Type that came with them, else by the XML
 * declaration, else as UTF-16 where its zero bytes show it, else as UTF-8; but where they plainly show that what was told is
 * wrong (`decodeShown`). What an encoding does not have becomes U+FFFD.
 */
export function decodeFeed({ bytes, contentType }: Pick<Page, 'bytes' | 'contentType'>): string {
  const mark = byteOrderMark(bytes)
  if (mark !== null) return new TextDecoder(mark.encoding).decode(bytes)
  const encoding = encodingOf(charsetIn(contentType ?? '')) ?? declaredEncoding(bytes) ?? undeclaredEncoding(bytes)
  return decodeShown(encoding, bytes)
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, declaredWithin)).toString('latin1')
  const declaration = /<\?xml\s[^>]{1,500}/i.exec(head)?.[0] ?? ''
  const encoding = encodingOf(/\sencoding\s{0,9}=\s{0,9}["']?([^\s"'?>]+)/i.exec(declaration)?.[1])
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding
}

/** UTF-16 without a mark shows by the zero bytes of its first letters. */
function undeclaredEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0 && bytes[1] !== 0) return 'utf-16be'
  return bytes[0] !== 0 && bytes[1] === 0 ? 'utf-16le' : 'utf-8'
}

function charsetIn(contentType: string): string | undefined {
  return /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([^\s"';]+)/i.exec(contentType)?.[1]
}
