import { decodeAs } from './encodings.ts'

/** Encodings in which every byte is a letter, so that text in UTF-8 never shows an error in them, only «Ã©» for «é». */
const singleByte = /^(?:windows-125|iso-8859-|macintosh$)/

/**
 * Bytes as text by the encoding that they are said to be in, but where they plainly show another: what is UTF-8 to the last byte
 * is no Latin-1, and what is said to be UTF-8 and has more broken letters than whole ones, or none whole, is windows-1252, the usual truth
 * behind that. What an encoding does not have becomes U+FFFD. Browsers believe what they are told and show such a page damaged; a
 * reader of it would see so, a ledger would keep the damaged names.
 */
export function decodeShown(encoding: string, bytes: Uint8Array): string {
  if (singleByte.test(encoding)) return validUtf8(bytes) ?? decodeAs(encoding, bytes)
  if (encoding !== 'utf-8') return decodeAs(encoding, bytes)
  return validUtf8(bytes) ?? decodeBroken(bytes)
}

function decodeBroken(bytes: Uint8Array): string {
  const text = decodeAs('utf-8', bytes)
  let [whole, broken] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) broken++
    else if (unit >= 0x80) whole++
  }
  return whole > 0 && whole >= broken ? text : decodeAs('windows-1252', bytes)
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
