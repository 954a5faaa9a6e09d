import type { Member } from '../claims/story-ledger.ts'
import type { EntityType } from '../document/entity.ts'
import type { Judgement, Signature } from '../document/judgement.ts'
import type { Reading } from '../document/reading.ts'
import type { JoinedStory } from '../document/story.ts'
import type { ReportedlyError } from '../errors.ts'
import type { Candidate, Compared, Corpus, Placement } from '../stories/place.ts'
import type { FeedBook } from './feed-book.ts'
import type { Forgotten } from './forgotten.ts'
import type { InputBook } from './keep-inputs.ts'
import type { VisitBook } from './keep-visits.ts'
import type { ReadyReading } from './ready-reading.ts'
import type { Upkeep } from './upkeep.ts'

/** A reading that is to be kept, with what decides which report it is of and where that belongs. */
export interface Entry {
  readonly ready: ReadyReading
  /** The digest of what makes it the same report as one kept before: see `identityOf`. */
  readonly identity: string
  /** Asked only where the report is new: the story that it belongs to, given the kept reports most like it. */
  readonly place: (newcomer: Compared, candidates: readonly Candidate[], corpus: Corpus) => Placement
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
   * read anew by another version of the analysis or with other things given. `unchanged`: nothing to keep. `no-article`: at
   * the address of a report that is known stands a page that is no article now; the report stays as it was.
   */
  readonly outcome: 'new' | 'revision' | 'updated' | 'unchanged' | 'no-article'
  /** The story whose reports came into this one by it, since the two are one; left out where none did. */
  readonly joined?: string
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

/** Of what the judgements are asked for: a story or a report by its id, or everything. */
export type JudgementsOf = { readonly story: string } | { readonly report: string } | 'all'
/** What is searched for. At least one of `words` and `source` must hold a word. */
export interface WordSearch {
  /** As somebody writes them; a stretch between quotation marks must stand there word by word. */
  readonly words: string | null
  /** The language of the reports, a BCP 47 primary tag; null for all. */
  readonly language: string | null
  /** Words of the name of a source of the report. */
  readonly source: string | null
  /** The day on which it was published at the earliest, as exact as is known; null for any, and for those without a date. */
  readonly since: string | null
  readonly limit: number
}

export interface FoundReports {
  /** How many there are; `reports` are the first of them. */
  readonly total: number
  readonly reports: readonly { readonly id: string; readonly story: string }[]
}

/** A source by its name across all stories. One name may be two people, and one of them may have two names. */
export interface KnownSource {
  readonly name: string
  readonly type: EntityType
  readonly country: string | null
  readonly reports: number
  readonly stories: number
  readonly statements: number
  /** The days of the first and the last of its reports; null where none has a date. */
  readonly first: string | null
  readonly last: string | null
}

/**
 * The reports that were kept, what people judged of them, and the stories that they are in. Several processes may have one ledger open. Every method
 * throws 'ledger-busy' where another process kept it for too long, and 'ledger-unusable' where the disk fails.
 */
export interface Ledger {
  readonly path: string
  /**
   * Keeps a reading, or finds that it is kept already; all of it or, where something fails, nothing. Throws
   * 'report-forgotten' where the report was taken out for good.
   */
  keep(entry: Entry): Promise<Kept>
  /**
   * Keeps several, in their order and as `keep` would one by one, but all of them at once or none, which costs less. Where a
   * report was taken out for good the error 'report-forgotten' stands in its place, and the others are kept.
   */
  keepAll(entries: readonly Entry[]): Promise<readonly (Kept | ReportedlyError)[]>
  /** A report by its id in the ledger, to the letter; null where there is none. */
  report(id: string): Promise<KeptReport | null>
  /** The reports of a story, in the order in which they were first kept; none where there is no such story. */
  storyMembers(story: string): Promise<readonly Member[]>
  /**
   * The ids of the stories whose id begins so, in their alphabetical order; of a whole id, that story first. The id of a story
   * that came into another leads to that one.
   */
  storiesBeginning(beginning: string): Promise<readonly string[]>
  /** The stories that came into this one, in the order in which they did. */
  joinedStories(story: string): Promise<readonly JoinedStory[]>
  /** The ids of all stories, in their alphabetical order. */
  storyIds(): Promise<readonly string[]>
  /**
   * Enters a judgement; one on a report's story moves the report at once. Entering the same one again changes nothing.
   * Throws 'report-unknown' where a report that it names is not there.
   */
  judge(judgement: Judgement): Promise<void>
  /** Takes a judgement back. Throws 'judgement-unknown', or 'judgement-taken-back' where somebody has done so before. */
  takeBack(id: string, signature: Signature): Promise<Judgement>
  /** What was judged of the reports of a story, of one report, or at all, in the order in which it was entered. */
  judgements(of: JudgementsOf): Promise<readonly Judgement[]>
  /** The reports that hold some words, the likeliest first; see `WordSearch`. */
  reportsWith(search: WordSearch): Promise<FoundReports>
  /** The sources that are named in any report, the one named in most reports first. */
  sources(limit: number): Promise<readonly KnownSource[]>
  /** What must not come back. */
  forgotten(): Promise<Forgotten>
  /** The feeds that are watched, and what was seen in them. */
  readonly feeds: FeedBook
  /** What is remembered of the hosts and pages that were visited: values by keys, each with the instant at which it was set. */
  readonly visits: VisitBook
  /** What was read before. */
  readonly inputs: InputBook
  /** Backing up, forgetting, reading anew: what is seldom done and may alter anything. */
  readonly upkeep: Upkeep
  /** Waits for what is under way, and closes the file. Nothing may be asked after it; closing twice does no harm. */
  close(): Promise<void>
}
