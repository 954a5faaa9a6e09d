import { digest, identityOf } from '../document/identity.ts'
import { isOfNoArticle } from '../document/no-article.ts'
import type { Notice } from '../document/notice.ts'
import type { Reading } from '../document/reading.ts'
import type { Report } from '../document/report.ts'
import { type Fingerprint, fingerprint } from '../stories/fingerprint.ts'
import { packReading, unpackReading } from './packed-reading.ts'
import { readingKey } from './reading-key.ts'
import { type Searched, searchedIn } from './searched.ts'

/**
 * A reading made ready to be kept: all that the ledger holds of it, and what is told of it when it is kept. It takes little
 * memory, is soon handed from one thread to another, and is the same whichever thread made it.
 */
export interface ReadyReading {
  readonly input: string
  readonly report: Pick<Report, 'id' | 'outlet' | 'headline' | 'published'>
  readonly notices: readonly Notice[]
  /** Whether it is of a page that is no article. */
  readonly noArticle: boolean
  /** The digest of what makes it the same report as one kept before: see `identityOf`. */
  readonly identity: string
  /** The digest of the text, of what was given with it and of the version of the analysis: the same key, the same reading. */
  readonly key: string
  readonly textDigest: string
  /** By which other reports of its story find it. */
  readonly fingerprint: Fingerprint
  readonly searched: Searched
  /** The whole reading: see `packReading`. */
  readonly packed: Uint8Array
}

/** Makes a reading ready to be kept. Pure. */
export function readyReading(reading: Reading): ReadyReading {
  const { input, report, notices } = reading
  const { id, outlet, headline, published, text } = report
  return {
    input,
    report: { id, outlet, headline, published },
    notices,
    noArticle: isOfNoArticle(reading),
    identity: digest(identityOf(report)),
    key: readingKey(reading),
    textDigest: digest(text),
    fingerprint: fingerprint(reading),
    searched: searchedIn(reading),
    // Its bytes alone: with a part of a larger buffer the whole of that would be held, and handed from thread to thread.
    packed: new Uint8Array(packReading(reading, id)),
  }
}

/** The whole reading as the ledger holds it under an id, which is its own nearly always. */
export function packedUnder(id: string, { report, packed }: Pick<ReadyReading, 'report' | 'packed'>): Uint8Array {
  return report.id === id ? packed : packReading(unpackReading(packed), id)
}
