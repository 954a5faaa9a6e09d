/**
 * Whether bytes of the Content-Encoding "deflate" begin with the wrapping of zlib that the standard asks for (RFC 1950), which
 * some servers leave out.
 */
export function hasZlibWrapping(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes
  return (method & 0x0f) === 8 && (256 * method + flags) % 31 === 0
}
