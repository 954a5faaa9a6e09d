/** What windows-1252 has at the bytes 0x80 to 0x9f, where Latin-1 has control characters. */
const windowsMarks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Bytes as text; what the encoding does not have becomes U+FFFD. Windows-1252 by hand: Node 20 takes it for Latin-1. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/g, (mark) => windowsMarks.charAt(mark.charCodeAt(0) - 0x80))
}

/** A text without control characters, which are no words and which neither HTML nor XML shows; tabs and line ends stay. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
  return text.replace(/[\0-\x08\x0b\x0e-\x1f\x7f]/g, '')
}

/** The encoding that a label means for browsers; null for one that is none. Source: WHATWG Encoding. */
export function encodingOf(label: string | null | undefined): string | null {
  if (label === null || label === undefined) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
