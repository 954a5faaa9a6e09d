const nothing = new Uint8Array(0)

/** Bytes that have come and were not yet gone through, in the pieces in which they came: looking ahead copies nothing. */
export class ByteQueue {
  #pieces: Uint8Array[] = []
  #first = 0
  #length = 0

  get length(): number {
    return this.#length
  }

  add(piece: Uint8Array): void {
    if (piece.length === 0) return
    this.#pieces.push(piece)
    this.#length += piece.length
  }

  /** Leaves the first `count` bytes behind, or all that there are. */
  drop(count: number): void {
    let left = Math.min(count, this.#length)
    this.#length -= left
    while (left > 0) {
      const piece = this.#pieces[this.#first]
      if (piece === undefined) break
      if (piece.length > left) this.#pieces[this.#first] = piece.subarray(left)
      // What was gone through is let go at once: 64 pieces of a file are 4 MB.
      else this.#pieces[this.#first++] = nothing
      left -= Math.min(left, piece.length)
    }
    // Moving the pieces up at each step would make many small pieces quadratic.
    if (this.#first > 64 || this.#first === this.#pieces.length) {
      this.#pieces = this.#pieces.slice(this.#first)
      this.#first = 0
    }
  }

  /** A copy of the bytes from `start` to `end`, as far as they are there. */
  copy(start: number, end: number): Buffer {
    const wanted = Math.max(0, Math.min(end, this.#length) - start)
    const copy = Buffer.allocUnsafeSlow(wanted)
    let at = -start
    for (let place = this.#first; place < this.#pieces.length && at < wanted; place++) {
      const piece = this.#pieces[place]
      if (piece === undefined) break
      if (at + piece.length > 0) copy.set(piece.subarray(Math.max(0, -at), wanted - at), Math.max(0, at))
      at += piece.length
    }
    return copy
  }

  /** Where some bytes stand first; -1 where they do not. */
  find(words: Uint8Array): number {
    let at = 0
    for (let place = this.#first; place < this.#pieces.length; place++) {
      const piece = this.#pieces[place]
      if (piece === undefined) break
      const end = at + piece.length
      const found = buffer(piece).indexOf(words)
      if (found >= 0) return at + found
      // What begins in this piece may end in the next ones.
      const from = Math.max(0, end - words.length + 1)
      const across = this.copy(from, end + words.length - 1).indexOf(words)
      if (across >= 0) return from + across
      at = end
    }
    return -1
  }
}

function buffer(piece: Uint8Array): Buffer {
  return Buffer.from(piece.buffer, piece.byteOffset, piece.length)
}
