/** Lets work on one host run one after the other, in the order in which it was asked for. */
export class HostQueue {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Runs `work` when all that was asked for earlier on this host has ended, however it ended. */
  async run<Result>(host: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(host) ?? Promise.resolve()
    const mine = before.then(work, work)
    this.#last.set(host, mine)
    try {
      return await mine
    } finally {
      if (this.#last.get(host) === mine) this.#last.delete(host)
    }
  }
}
