import { analysisVersion } from './analysis/version.ts'
import { addressOfPage, digest, identityOf } from './document/identity.ts'
import type { Reading } from './document/reading.ts'
import { ReportedlyError } from './errors.ts'
import { blackenReading } from './forgetting/blacken-reading.ts'
import { ForgottenMeanwhile } from './store/forgotten.ts'
import type { Entry, Kept, Ledger } from './store/ledger.ts'
import { fingerprint } from './stories/fingerprint.ts'
import { place } from './stories/place.ts'
import { storyId, storyIdOf } from './stories/story-id.ts'

/**
 * Keeps a reading in the ledger, in the story it belongs to or in one of its own; names that were forgotten are blotted out of
 * it before. `keptAt` is an instant, ISO 8601. Throws as the ledger does.
 */
export async function keepReading(ledger: Ledger, reading: Reading, keptAt: string): Promise<Kept> {
  const [kept] = await keepReadings(ledger, [reading], keptAt)
  if (kept === undefined || kept instanceof ReportedlyError) throw kept
  return kept
}

/**
 * Keeps readings in their order, as `keepReading` would one by one, but all of them at once or none. Where a report was
 * taken out for good the error that says so stands in its place.
 */
export async function keepReadings(
  ledger: Ledger,
  readings: readonly Reading[],
  keptAt: string,
): Promise<readonly (Kept | ReportedlyError)[]> {
  for (;;) {
    const { names, state } = await ledger.forgotten()
    const entries = readings.map((reading) => {
      // By its identity as it comes, so that it is found again under whatever name it was kept.
      const identity = identityOf(reading.report)
      const bare = names === null ? reading : blackenReading(reading, names)
      return { ...entryOf(bare, identity, keptAt), heeds: state }
    })
    try {
      return await ledger.keepAll(entries)
    } catch (error) {
      if (!(error instanceof ForgottenMeanwhile)) throw error
    }
  }
}

/** A reading as it is kept: `identity` is that of its report, or the digest of it. */
export function entryOf(reading: Reading, identity: Entry['identity'], keptAt: string): Entry {
  return {
    reading,
    identity,
    key: readingKey(reading),
    fingerprint: fingerprint(reading),
    place: (newcomer, candidates, corpus) =>
      place(newcomer, candidates, corpus) ?? {
        story: typeof identity === 'string' ? storyId(identity) : storyIdOf(identity.digest),
        joins: null,
      },
    keptAt,
  }
}

/**
 * By which road the text came is no part of it: the same text from another file, or by another link to its address, is the
 * same reading. The version of the analysis stands before the digest, so that readings by an older one are found.
 */
export function readingKey({ report }: Reading): string {
  const { id, url, outlet, headline, byline, published, language, text } = report
  const address = url === null ? null : addressOfPage(url)
  const given = digest(JSON.stringify([id, address, outlet, headline, byline, published, language, text]))
  return `${keyBeginning(analysisVersion)}${given}`
}

/** How the keys of the readings begin that this version of the analysis made. */
export function keyBeginning(version: number): string {
  return `${version} `
}
