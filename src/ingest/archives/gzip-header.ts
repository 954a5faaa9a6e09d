/** How gzip data begins: its two bytes, and the only method of packing that there is. */
export const gzipSignature = Uint8Array.of(0x1f, 0x8b, 8)

/** How many bytes of a gzip header are looked through for its end: names and notes in it are short. */
export const longestGzipHeader = 64 * 1024

const hasCheck = 2
const hasExtra = 4
const hasName = 8
const hasNote = 16

/** The length of the gzip header that the bytes begin with (RFC 1952); null where they do not, 'short' where it goes on. */
export function gzipHeaderLength(bytes: Uint8Array): number | null | 'short' {
  if (gzipSignature.some((byte, at) => at < bytes.length && bytes[at] !== byte)) return null
  if (bytes.length < 10) return 'short'
  const flags = bytes[3] ?? 0
  if (flags > 0x1f) return null
  let at = 10
  if (flags & hasExtra) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  for (const flag of [hasName, hasNote]) {
    if (!(flags & flag)) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return 'short'
    at = end + 1
  }
  if (flags & hasCheck) at += 2
  return at > bytes.length ? 'short' : at
}
