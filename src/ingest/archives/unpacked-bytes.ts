import { ByteQueue } from './byte-queue.ts'
import type { Damage, Piece, Seam } from './piece.ts'

/** The unpacked bytes of an archive that are in hand, up to a barrier: a seam, damage, or the end. */
export class UnpackedBytes {
  readonly queue = new ByteQueue()
  readonly #pieces: AsyncIterator<Piece>
  #barrier: Seam | Damage | { readonly kind: 'end' } | null = null
  #at = 0
  #packed = false

  constructor(pieces: AsyncIterable<Piece>) {
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  /** Where the first byte in hand stands in the file; in a packed one, where its stretch begins. */
  get at(): number {
    return this.#at
  }

  /** What stands behind the bytes in hand; null where that is not known yet. */
  get barrier(): Seam | Damage | { readonly kind: 'end' } | null {
    return this.#barrier
  }

  /** Whether `count` bytes are in hand, after taking in as many as stand before the next barrier. */
  async has(count: number): Promise<boolean> {
    while (this.queue.length < count && this.#barrier === null) {
      const next = await this.#pieces.next()
      if (next.done) this.#barrier = { kind: 'end' }
      else if (next.value.kind === 'bytes') this.queue.add(next.value.bytes)
      else this.#barrier = next.value
    }
    return this.queue.length >= count
  }

  /** The same, but seams do not count unless a record begins behind them. */
  async hasAcrossSeams(count: number): Promise<boolean> {
    while (!(await this.has(count))) {
      if (this.#barrier?.kind !== 'seam' || this.#barrier.record) return false
      this.pass()
    }
    return true
  }

  /** Takes in what stands behind the barrier as well; not where that is the end. */
  pass(): void {
    if (this.#barrier === null || this.#barrier.kind === 'end') return
    this.#packed = true
    this.#at = this.#barrier.next
    this.#barrier = null
  }

  drop(count: number): void {
    if (!this.#packed) this.#at += Math.min(count, this.queue.length)
    this.queue.drop(count)
  }

  async close(): Promise<void> {
    await this.#pieces.return?.()
  }
}
