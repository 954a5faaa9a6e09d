import type { Member } from '../claims/story-ledger.ts'
import type { Reading } from '../document/reading.ts'
import type { Fingerprint } from '../stories/fingerprint.ts'
import type { Candidate, Corpus } from '../stories/place.ts'
import type { Forgotten } from './forgotten.ts'
import type { Upkeep } from './upkeep.ts'

/** A reading that is to be kept, with what decides which report it is of and where that belongs. */
export interface Entry {
  readonly reading: Reading
  /** What makes it the same report as one kept before: see `identityOf`; or the digest of that, where it is kept. */
  readonly identity: string | { readonly digest: string }
  /** The digest of the text, of what was given with it and of the version of the analysis: the same key, the same reading. */
  readonly key: string
  /** By which other reports of its story find it. */
  readonly fingerprint: Fingerprint
  /** Asked only where the report is new: the story that it belongs to, given the kept reports most like it. */
  readonly place: (candidates: readonly Candidate[], corpus: Corpus) => string
  /** An instant, ISO 8601. */
  readonly keptAt: string
  /** The `state` of what was forgotten and is heeded in it; left out where that does not matter. */
  readonly heeds?: string
}

/** What became of a reading. */
export interface Kept {
  /** The report's id in the ledger: its own, unless another report had it first. */
  readonly report: string
  readonly story: string
  /**
   * `new`: a report that was not known. `revision`: a text that this report did not have. `updated`: a text that it had,
   * read anew by another version of the analysis or with other things given. `unchanged`: nothing to keep.
   */
  readonly outcome: 'new' | 'revision' | 'updated' | 'unchanged'
}

/** A report as the ledger holds it. The `report.id` of its readings is its id in the ledger. */
export interface KeptReport {
  readonly id: string
  readonly story: string
  /** One for each of its texts, the one kept first before the others. The last is the one the ledger speaks from. */
  readonly readings: readonly [Reading, ...Reading[]]
  /** When the report was first kept; an instant, ISO 8601. */
  readonly keptAt: string
}

/**
 * The reports that were kept, and the stories that they are in. Several processes may have one ledger open. Every method
 * throws 'ledger-busy' where another process kept it for too long, and 'ledger-unusable' where the disk fails.
 */
export interface Ledger {
  readonly path: string
  /**
   * Keeps a reading, or finds that it is kept already; all of it or, where something fails, nothing. Throws
   * 'report-forgotten' where the report was taken out for good.
   */
  keep(entry: Entry): Promise<Kept>
  /** A report by its id in the ledger, to the letter; null where there is none. */
  report(id: string): Promise<KeptReport | null>
  /** The reports of a story, in the order in which they were first kept; none where there is no such story. */
  storyMembers(story: string): Promise<readonly Member[]>
  /** The ids of the stories whose id begins so, in their alphabetical order; of a whole id, that story first. */
  storiesBeginning(beginning: string): Promise<readonly string[]>
  /** The ids of all stories, in their alphabetical order. */
  storyIds(): Promise<readonly string[]>
  /** What must not come back. */
  forgotten(): Promise<Forgotten>
  /** Backing up, forgetting, reading anew: what is seldom done and may alter anything. */
  readonly upkeep: Upkeep
  /** Waits for what is under way, and closes the file. Nothing may be asked after it; closing twice does no harm. */
  close(): Promise<void>
}
