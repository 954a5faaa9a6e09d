import * as zlib from 'node:zlib'

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The CRC-32 of RFC 1952 over bytes that follow those of which `before` is the CRC. */
type Crc32 = (bytes: Uint8Array, before?: number) => number

/** The same by a table of ours, which takes ten times as long. */
export const crc32ByTable: Crc32 = (bytes, before = 0) => {
  let crc = ~before
  for (let at = 0; at < bytes.length; at++) crc = (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** Node has its own from 20.15 on. */
const own: Crc32 | undefined = (zlib as { readonly crc32?: Crc32 }).crc32

export const crc32: Crc32 = own ?? crc32ByTable
