import { createInflateRaw } from 'node:zlib'

/** Undoes the packing of one stretch of DEFLATE, whose end it finds itself. */
export class Inflation {
  readonly #inflater = createInflateRaw({ chunkSize: 64 * 1024 })
  #out: Uint8Array[] = []
  #ended = false
  #failed = false
  #wake: () => void = () => {}

  constructor() {
    this.#inflater.on('data', (bytes: Uint8Array) => this.#out.push(bytes))
    this.#inflater.on('end', () => {
      this.#ended = true
      this.#wake()
    })
    this.#inflater.on('error', () => {
      this.#failed = true
      this.#wake()
    })
  }

  /** Whether the stretch has ended: what was written behind its end was not looked at. */
  get ended(): boolean {
    return this.#ended
  }

  /** Whether the bytes were no DEFLATE. */
  get failed(): boolean {
    return this.#failed
  }

  /** How many of the bytes that were written belong to the stretch. */
  get taken(): number {
    return this.#inflater.bytesWritten
  }

  /** Writes some bytes and gives what comes of them: at most about a thousand times as many. */
  async write(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
    await new Promise<void>((resolve) => {
      // At its end, and where it fails, an inflater does not call back.
      this.#wake = resolve
      this.#inflater.write(bytes, () => resolve())
    })
    const out = this.#out
    this.#out = []
    return out
  }

  close(): void {
    this.#inflater.destroy()
  }
}
