import { Readable } from 'node:stream'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BadlyPacked, TooMuch, unpack } from './unpack.ts'

const limits = { bytes: 1000, expansion: 200 }
const packers = {
  gzip: [gzipSync],
  'x-gzip': [gzipSync],
  br: [brotliCompressSync],
  deflate: [deflateSync, deflateRawSync],
}

/** A stream that comes in pieces of this size. */
function inPieces(bytes: Uint8Array, size: number): Readable {
  const pieces: Uint8Array[] = []
  for (let start = 0; start < bytes.length; start += size) pieces.push(bytes.subarray(start, start + size))
  return Readable.from(pieces)
}

const packing = fc.constantFrom(
  ...Object.entries(packers).flatMap(([name, all]) => all.map((pack) => ({ name, pack }))),
  { name: 'identity', pack: (bytes: Uint8Array) => bytes },
)

test('whatever is packed comes out as it was, in whatever pieces it comes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 1000 }),
      packing,
      fc.integer({ min: 1, max: 300 }),
      async (bytes, how, size) => {
        const packed = how.pack(bytes)
        expect(Buffer.from(await unpack(inPieces(packed, size), how.name, limits))).toEqual(Buffer.from(bytes))
      },
    ),
  )
})

test('whatever bytes come under whatever name, they are unpacked or refused, within the limit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 3000 }),
      packing,
      fc.constantFrom('gzip', 'br', 'deflate', 'identity', ' GZIP ', 'zstd', 'gzip, br', ''),
      fc.nat(40),
      fc.boolean(),
      async (bytes, how, name, damage, cut) => {
        const packed = Buffer.from(how.pack(bytes))
        if (damage < packed.length) packed[damage] = (packed[damage] ?? 0) ^ 0x55
        try {
          expect((await unpack(inPieces(packed, 100), name, limits, cut)).length).toBeLessThanOrEqual(limits.bytes)
        } catch (error) {
          expect(error instanceof BadlyPacked || (error instanceof TooMuch && !cut)).toBe(true)
        }
      },
    ),
  )
})

test('what breaks off in its source is told as it was, and not as badly packed', async () => {
  const broken = async function* () {
    yield gzipSync('a'.repeat(10_000)).subarray(0, 20)
    throw new Error('the line is dead')
  }
  await expect(unpack(Readable.from(broken()), 'gzip', limits)).rejects.toThrow('the line is dead')
})

test('as much as is wanted can be cut from a stream that never ends, which is then let go', async () => {
  let given = 0
  const endless = async function* () {
    for (;;) yield Buffer.alloc(100, ++given)
  }
  const stream = Readable.from(endless())
  expect(await unpack(stream, undefined, limits, true)).toHaveLength(1000)
  expect(stream.destroyed).toBe(true)
  expect(given).toBeLessThan(40)
})
