import { ReportedlyError } from '../errors.ts'
import type { ListedFeed } from '../ingest/feeds/opml.ts'
import type { Happening } from './happening.ts'
import { pollFeed } from './poll-feed.ts'
import { readWaiting } from './read-waiting.ts'
import type { Watcher } from './watcher.ts'

/** How many feeds may be asked at once: one that hangs must not hold up the others. */
const atOnce = 8

/** After trouble of our own a feed is left alone for so long, in milliseconds. */
const afterFault = 300_000

/**
 * Polls feeds, each when it is due, until watching is stopped; or, `once`, each a single time and now. Polls that are under way
 * when it is stopped finish the item at hand. Throws 'ledger-unusable' where the ledger cannot be written any more.
 */
export async function watchFeeds(feeds: readonly ListedFeed[], watcher: Watcher, once: boolean): Promise<void> {
  const tally = { polls: 0, failures: 0, kept: 0 }
  const counting = { ...watcher, tell: countedBy(tally, watcher) }
  await counting.tell({ kind: 'began', feeds: feeds.length })
  await new Watch(feeds, counting, once).run()
  await counting.tell({ kind: 'ended', ...tally })
}

function countedBy(tally: { polls: number; failures: number; kept: number }, { tell }: Watcher): Watcher['tell'] {
  return async (happening: Happening) => {
    if (happening.kind === 'polled') tally.polls++
    if (happening.kind === 'poll-failed') tally.failures++
    if (happening.kind === 'kept' && happening.outcome !== 'unchanged' && happening.outcome !== 'forgotten')
      tally.kept++
    await tell(happening)
  }
}

class Watch {
  readonly #feeds: ReadonlyMap<string, ListedFeed>
  readonly #watcher: Watcher
  readonly #once: boolean
  /** When each feed that is not being polled is due, in milliseconds since 1970. */
  readonly #due = new Map<string, number>()
  readonly #running = new Map<string, Promise<void>>()
  #trouble: unknown = null

  constructor(feeds: readonly ListedFeed[], watcher: Watcher, once: boolean) {
    this.#feeds = new Map(feeds.map((feed) => [feed.address, feed]))
    this.#watcher = watcher
    this.#once = once
  }

  async run(): Promise<void> {
    const { stopped } = this.#watcher
    for (const address of this.#feeds.keys())
      this.#due.set(address, (await this.#isBegun(address)) ? 0 : await this.#nextPoll(address))
    while (!stopped.aborted && this.#trouble === null) {
      this.#startDue()
      if (this.#due.size === 0 && this.#running.size === 0) break
      await this.#somethingToDo()
    }
    await Promise.all(this.#running.values())
    if (this.#trouble !== null) throw this.#trouble
  }

  /** When a feed is due by what is remembered of it, in milliseconds since 1970. */
  async #nextPoll(address: string): Promise<number> {
    const known = await this.#watcher.ledger.feeds.feed(address)
    return this.#once || known === null || known.nextPoll === null ? 0 : Date.parse(known.nextPoll)
  }

  /** Whether an earlier run left items of a feed unread: these are read at once. */
  async #isBegun(address: string): Promise<boolean> {
    return (await this.#watcher.ledger.feeds.waiting(address)).length > 0
  }

  #startDue(): void {
    const now = this.#watcher.visitor.network.now()
    const due = [...this.#due].filter(([, at]) => at <= now).sort(([, one], [, other]) => one - other)
    for (const [address] of due.slice(0, atOnce - this.#running.size)) {
      const feed = this.#feeds.get(address)
      if (feed === undefined) continue
      this.#due.delete(address)
      this.#running.set(address, this.#poll(feed))
    }
  }

  async #poll(feed: ListedFeed): Promise<void> {
    const { visitor, tell } = this.#watcher
    const { address } = feed
    let again = visitor.network.now() + afterFault
    try {
      if ((await this.#nextPoll(address)) <= visitor.network.now()) await pollFeed(feed, this.#watcher)
      else await readWaiting(address, this.#watcher)
      again = await this.#nextPoll(address)
    } catch (error) {
      if (error instanceof ReportedlyError && error.code === 'ledger-unusable') this.#trouble = error
      else await tell(faultOf(feed, error, new Date(again).toISOString()))
    } finally {
      this.#running.delete(address)
      if (!this.#once) this.#due.set(address, again)
    }
  }

  /** Waits until a poll has ended, the next feed is due, or watching is stopped. */
  async #somethingToDo(): Promise<void> {
    const { visitor, stopped } = this.#watcher
    const over = new AbortController()
    const waits: Promise<void>[] = [...this.#running.values()]
    const stop = new Promise<void>((resolve) => {
      stopped.addEventListener('abort', () => resolve(), { once: true, signal: over.signal })
    })
    if (this.#due.size > 0 && this.#running.size < atOnce) {
      const wait = Math.min(...this.#due.values()) - visitor.network.now()
      waits.push(visitor.network.wait(Math.min(Math.max(wait, 0), longestWait), over.signal))
    }
    await Promise.race([...waits, stop])
    over.abort()
  }
}

/** Timers hold no more than some weeks; the loop looks again after an hour. */
const longestWait = 3_600_000

/** A feed that could not be polled through a fault of ours, or because the ledger was busy. */
function faultOf({ address, title }: ListedFeed, error: unknown, nextPoll: string): Happening {
  const code = error instanceof ReportedlyError ? error.code : 'fault'
  const trouble = error instanceof Error ? error.message : String(error)
  return { kind: 'poll-failed', feed: address, title, code, trouble, failures: 1, nextPoll }
}
