import type { EntityType } from '../document/entity.ts'
import type { Reading } from '../document/reading.ts'
import type { NameForm } from '../forgetting/name-forms.ts'
import type { Fingerprint } from '../stories/fingerprint.ts'

/** One text of a report as the ledger holds it. */
export interface KeptRevision {
  /** In the order of these the revisions were kept, of all reports. */
  readonly order: number
  /** The id of its report in the ledger. */
  readonly report: string
  /** The digest of the report's identity. */
  readonly identity: string
  readonly story: string
  /** 1 for the first text of its report. */
  readonly number: number
  readonly key: string
  readonly keptAt: string
  readonly reading: Reading
}

/** Whether to do it, or only to find out what would be done. */
export interface Trial {
  readonly dryRun: boolean
  /** The present instant, ISO 8601. */
  readonly at: string
}

/** A report that was taken out, or would be. */
export interface TakenReport {
  readonly id: string
  readonly story: string
  readonly outlet: string | null
  readonly headline: string | null
  /** How many texts of it there were. */
  readonly texts: number
}

/** What left with some reports. */
export interface TakenReports {
  readonly reports: readonly TakenReport[]
  /** Rows that hung on them, by the table: judgements, say. */
  readonly hanging: ReadonlyMap<string, number>
  /** Terms of the index that no other report has. */
  readonly terms: number
}

/** What the reports make of a name. */
export interface FoundName {
  /** What most of them take it for; null where none names it. */
  readonly type: EntityType | null
  /** Single words of the name by which reports call its bearer. */
  readonly calledBy: readonly string[]
}

/** A report out of which a name was taken, or would be. */
export interface BlackenedReport {
  readonly id: string
  readonly story: string
  /** At how many places of its texts and of what was read in them. */
  readonly places: number
}

/** What was done to take out a name. */
export interface TakenName {
  readonly reports: readonly BlackenedReport[]
  /** Other names in which a form of it stands, with the number of reports, the most frequent first. */
  readonly others: readonly { readonly name: string; readonly reports: number }[]
  /** Words that stay although the name stands in them, since they are other words, with the number of reports. */
  readonly left: readonly { readonly name: string; readonly reports: number }[]
  /** Rows beside the reports that held it, by the table: judgements, say. */
  readonly rows: ReadonlyMap<string, number>
}

/** How a reading is to be kept instead of the one at this place. */
export interface NewReading {
  readonly order: number
  /** The key of the one that it replaces; where another is there meanwhile, that one stays. */
  readonly replaces: string
  readonly reading: Reading
  readonly key: string
  readonly fingerprint: Fingerprint
}

/** What is seldom done to a ledger, and may alter anything in it. Throws as the ledger does. */
export interface Upkeep {
  /** All texts of all reports, in the order in which they were kept; read bit by bit. */
  revisions(): Iterable<KeptRevision>
  /** The story of every report, by the report's id. */
  stories(): ReadonlyMap<string, string>
  /** How many texts of reports there are, and how many have a key that begins otherwise. */
  countRevisions(keyBeginning: string): { readonly all: number; readonly others: number }
  /** What the reports make of a name. */
  findName(name: string): FoundName
  /** Takes reports out, by their ids, with all that hangs on them. Ids that are not there are passed over. */
  forgetReports(ids: readonly string[], trial: Trial): TakenReports
  /**
   * Blots a name out of everything that the ledger holds. `keep` tells how a blotted reading is kept.
   */
  forgetName(name: string, forms: readonly NameForm[], keep: Rekeeping, trial: Trial): TakenName
  /** Lets what was forgotten be kept again where it comes again. False where it was not. */
  letBeKeptAgain(what: string): boolean
  /**
   * Writes the file anew, so that no bytes of what was taken out stay in it or beside it. Throws 'old-bytes-left' where
   * another program has it open and is reading.
   */
  wipe(): void
  /** Puts readings in the place of others, and reports, by their ids, in other stories: all of it or nothing. */
  replace(readings: Iterable<NewReading>, stories: ReadonlyMap<string, string>): void
}

/** What decides under which key and by what a reading is kept. */
export type Rekeeping = (reading: Reading) => Pick<NewReading, 'key' | 'fingerprint'>
