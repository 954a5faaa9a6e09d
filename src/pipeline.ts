import { analysisVersion } from './analysis/version.ts'
import { digest, identityOf } from './document/identity.ts'
import type { Reading } from './document/reading.ts'
import type { Kept, Ledger } from './store/ledger.ts'
import { fingerprint } from './stories/fingerprint.ts'
import { place } from './stories/place.ts'
import { storyId } from './stories/story-id.ts'

/**
 * Keeps a reading in the ledger, in the story it belongs to or in one of its own. `keptAt` is an instant, ISO 8601.
 * Throws as the ledger does.
 */
export async function keepReading(ledger: Ledger, reading: Reading, keptAt: string): Promise<Kept> {
  const identity = identityOf(reading.report)
  const newcomer = fingerprint(reading)
  return await ledger.keep({
    reading,
    identity,
    key: readingKey(reading),
    fingerprint: newcomer,
    place: (candidates, corpus) => place(newcomer, candidates, corpus) ?? storyId(identity),
    keptAt,
  })
}

/** By which road the text came is no part of it: the same text from another file is the same reading. */
function readingKey({ report }: Reading): string {
  const { id, url, outlet, headline, byline, published, language, text } = report
  return digest(JSON.stringify([analysisVersion, id, url, outlet, headline, byline, published, language, text]))
}
