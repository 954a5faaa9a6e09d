const lineFeed = 0x0a
const longestSizeLine = 4096

/**
 * A body without the sizes of the chunks it was sent in (RFC 9112). Many archives say that a body comes in chunks and hold it
 * without: what does not begin as chunks do is given back as it is. Null where the chunks break off.
 */
export function withoutChunks(body: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = []
  let at = 0
  for (;;) {
    const end = body.subarray(at, at + longestSizeLine).indexOf(lineFeed)
    const line = Buffer.from(body.subarray(at, at + Math.max(0, end))).toString('latin1')
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(line)?.[1]
    if (end < 0 || size === undefined) return pieces.length === 0 ? body : null
    const count = Number.parseInt(size, 16)
    at += end + 1
    if (count === 0) return Buffer.concat(pieces)
    if (at + count > body.length) return pieces.length === 0 ? body : null
    pieces.push(body.subarray(at, at + count))
    at += count
    if (body[at] === 0x0d) at++
    if (body[at] !== lineFeed) return pieces.length === 1 ? body : null
    at++
  }
}
