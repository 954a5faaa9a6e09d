import { ReportedlyError } from '../errors.ts'
import { textLimit } from './text-limit.ts'

/** All bytes of a stream. Throws 'input-too-large' as soon as there are more than one report may have. */
export async function readWhole(input: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const kept: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > textLimit) throw new ReportedlyError('input-too-large', { input, bytes, limit: textLimit })
    kept.push(chunk)
  }
  return Buffer.concat(kept, bytes)
}
