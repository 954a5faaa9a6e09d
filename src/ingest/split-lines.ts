import { textLimit } from './text-limit.ts'

/** A line of a stream, without its end. `bytes` is null where it has more than one report may have: it was not kept. */
export interface Line {
  /** Counted from 1 over all lines, empty ones too. */
  readonly number: number
  readonly length: number
  readonly bytes: Uint8Array | null
}

/** The lines of a stream, one at a time: it holds no more than one line and one chunk, however long the stream is. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit = textLimit): AsyncGenerator<Line> {
  let kept: Uint8Array[] = []
  let length = 0
  let number = 1
  const add = (piece: Uint8Array) => {
    length += piece.length
    if (length <= limit) kept.push(piece)
    else kept = []
  }
  const take = (): Line => {
    const line = { number, length, bytes: length <= limit ? Buffer.concat(kept, length) : null }
    kept = []
    length = 0
    number++
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end))
      start = end + 1
      yield take()
    }
    add(chunk.subarray(start))
  }
  if (length > 0) yield take()
}

const lineFeed = 0x0a
