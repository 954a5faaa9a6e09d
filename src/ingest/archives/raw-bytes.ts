import { ByteQueue } from './byte-queue.ts'

/** The bytes of a stream that are in hand, with where they stand in it. */
export class RawBytes {
  readonly queue = new ByteQueue()
  readonly #chunks: AsyncIterator<Uint8Array>
  #offset = 0
  #ended = false

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** Where the first byte in hand stands. */
  get offset(): number {
    return this.#offset
  }

  /** Whether `count` bytes are in hand, after waiting for them as long as there are any. */
  async has(count: number): Promise<boolean> {
    while (this.queue.length < count && !this.#ended) {
      const next = await this.#chunks.next()
      if (next.done) this.#ended = true
      else this.queue.add(next.value)
    }
    return this.queue.length >= count
  }

  drop(count: number): void {
    this.#offset += Math.min(count, this.queue.length)
    this.queue.drop(count)
  }

  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}
