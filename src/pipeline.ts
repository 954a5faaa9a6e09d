import type { Reading } from './document/reading.ts'
import { ReportedlyError } from './errors.ts'
import { blackenReading } from './forgetting/blacken-reading.ts'
import { ForgottenMeanwhile } from './store/forgotten.ts'
import type { Entry, Kept, Ledger } from './store/ledger.ts'
import { unpackReading } from './store/packed-reading.ts'
import { type ReadyReading, readyReading } from './store/ready-reading.ts'
import { place } from './stories/place.ts'
import { storyIdOf } from './stories/story-id.ts'

/**
 * Keeps a reading in the ledger, in the story it belongs to or in one of its own; names that were forgotten are blotted out of
 * it before. `keptAt` is an instant, ISO 8601. Throws as the ledger does.
 */
export async function keepReading(ledger: Ledger, reading: Reading, keptAt: string): Promise<Kept> {
  const [kept] = await keepReady(ledger, [readyReading(reading)], keptAt)
  if (kept === undefined || kept instanceof ReportedlyError) throw kept
  return kept
}

/**
 * Keeps readings in their order, as `keepReading` would one by one, but all of them at once or none. They may have been made
 * ready in another thread. Where a report was taken out for good the error that says so stands in its place.
 */
export async function keepReady(
  ledger: Ledger,
  readings: readonly ReadyReading[],
  keptAt: string,
): Promise<readonly (Kept | ReportedlyError)[]> {
  for (;;) {
    const { names, state } = await ledger.forgotten()
    const entries = readings.map((ready) => {
      const bare = names === null ? ready : blackenReady(ready, names)
      // By its identity as it comes, so that it is found again under whatever name it was kept.
      return { ...entryOf(bare, ready.identity, keptAt), heeds: state }
    })
    try {
      return await ledger.keepAll(entries)
    } catch (error) {
      if (!(error instanceof ForgottenMeanwhile)) throw error
    }
  }
}

function blackenReady(ready: ReadyReading, names: Parameters<typeof blackenReading>[1]): ReadyReading {
  const reading = unpackReading(ready.packed)
  const bare = blackenReading(reading, names)
  return bare === reading ? ready : readyReading(bare)
}

/** A reading as it is kept: `identity` is the digest of its report's identity. */
export function entryOf(ready: ReadyReading, identity: string, keptAt: string): Entry {
  return {
    ready,
    identity,
    place: (newcomer, candidates, corpus) =>
      place(newcomer, candidates, corpus) ?? { story: storyIdOf(identity), joins: null },
    keptAt,
  }
}
