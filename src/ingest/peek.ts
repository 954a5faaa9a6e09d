/**
 * Looks at the first bytes of a stream, at least `length` of them where it has so many, and gives the whole stream
 * back with them.
 */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly head: Uint8Array; readonly chunks: AsyncGenerator<Uint8Array> }> {
  const rest = chunks[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let count = 0
  while (count < length) {
    const next = await rest.next()
    if (next.done) break
    seen.push(next.value)
    count += next.value.length
  }
  return { head: Buffer.concat(seen), chunks: again(seen, rest) }
}

async function* again(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* seen
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
