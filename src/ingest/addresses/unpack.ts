import { pipeline, Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { peek } from '../peek.ts'
import { hasZlibWrapping } from '../zlib-wrapping.ts'

/** Why an answer was not taken in. */
export class TooMuch extends Error {}
/** An answer that is packed in a way nobody asked for, or broken. */
export class BadlyPacked extends Error {}

/** Unpacked bytes from which on the expansion is looked at: a small answer may well be all one letter. */
const harmless = 1_000_000

export interface UnpackLimits {
  readonly bytes: number
  readonly expansion: number
}

/**
 * The bytes of an answer, unpacked as its Content-Encoding says. With `cut`, what goes beyond the limit is left out; otherwise
 * it is TooMuch, as is what grows beyond all measure (a bomb). Throws BadlyPacked where it cannot be unpacked.
 */
export async function unpack(
  packed: Readable,
  encoding: string | undefined,
  limits: UnpackLimits,
  cut = false,
): Promise<Uint8Array> {
  let received = 0
  let length = 0
  const pieces: Uint8Array[] = []
  const count = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of packed as AsyncIterable<Uint8Array>) {
      received += piece.length
      yield piece
    }
  }
  for await (const piece of unpacked(count(), encoding)) {
    length += piece.length
    if (length > harmless && length > received * limits.expansion) throw new TooMuch()
    if (length > limits.bytes) {
      if (!cut) throw new TooMuch()
      pieces.push(piece.subarray(0, piece.length - (length - limits.bytes)))
      break
    }
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

async function* unpacked(packed: AsyncGenerator<Uint8Array>, encoding = 'identity'): AsyncGenerator<Uint8Array> {
  const name = encoding.trim().toLowerCase()
  if (name === 'identity' || name === '') {
    yield* packed
    return
  }
  const { head, chunks } = await peek(packed, 2)
  // Nothing is nothing, however it says that it is packed.
  if (head.length === 0) return
  const machine = machineFor(name, head)
  if (machine === null) throw new BadlyPacked(`it is packed as "${name.slice(0, 40)}"`)
  yield* through(chunks, machine)
}

function machineFor(name: string, head: Uint8Array): Transform | null {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip()
  if (name === 'br') return createBrotliDecompress()
  if (name === 'deflate') return hasZlibWrapping(head) ? createInflate() : createInflateRaw()
  return null
}

/** What comes out of a machine. What goes wrong in the stream itself is thrown as it is. */
async function* through(chunks: AsyncIterable<Uint8Array>, machine: Transform): AsyncGenerator<Uint8Array> {
  let broken: { readonly error: unknown } | null = null
  const source = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks
    } catch (error) {
      broken = { error }
      throw error
    }
  }
  const whyBroken = (): { readonly error: unknown } | null => broken
  try {
    // Whichever of the two ends early ends the other.
    yield* pipeline(Readable.from(source()), machine, () => {}) as AsyncIterable<Uint8Array>
  } catch (error) {
    const found = whyBroken()
    if (found !== null) throw found.error
    throw new BadlyPacked('it cannot be unpacked', { cause: error })
  }
}
