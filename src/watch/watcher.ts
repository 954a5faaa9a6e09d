import type { Draft } from '../document/draft.ts'
import type { Reading } from '../document/reading.ts'
import type { HostQueue } from '../ingest/addresses/host-queue.ts'
import type { Visitor } from '../ingest/addresses/visitor.ts'
import type { Ledger } from '../store/ledger.ts'
import type { Happening } from './happening.ts'
import type { PauseLimits } from './pause.ts'

/** What feeds are watched with. */
export interface Watcher {
  readonly ledger: Ledger
  /** Who asks for feeds and pages; its clock is the one by which feeds are polled. */
  readonly visitor: Visitor
  readonly analyse: (draft: Draft) => Reading
  readonly pauses: PauseLimits
  /** Items that lead to one address are read one after the other, whatever feed lists them. */
  readonly links: HostQueue
  /** Aborted when watching is to end: the item at hand is finished, and nothing else begun. */
  readonly stopped: AbortSignal
  readonly tell: (happening: Happening) => Promise<void>
}

/** The present instant by the watcher's clock, and so many seconds later; ISO 8601 in UTC. */
export function instant({ visitor }: Pick<Watcher, 'visitor'>, secondsLater = 0): string {
  return new Date(visitor.network.now() + secondsLater * 1000).toISOString()
}
