import { digest } from '../document/identity.ts'
import type { Reading } from '../document/reading.ts'
import type { Fingerprint } from '../stories/fingerprint.ts'
import { ask, inOneTransaction, tables } from './ask.ts'
import { CandidateFinder } from './candidates.ts'
import type { Connection } from './driver.ts'
import { ForgottenMeanwhile, forgottenState, refuseForgotten } from './forgotten.ts'
import { freeId } from './free-id.ts'
import type { Entry, Kept } from './ledger.ts'
import { packReading } from './packed-reading.ts'
import { storableText } from './storable-text.ts'
import { TermIndex } from './term-index.ts'

/** Keeps entries by one connection, and remembers from one to the next what the index holds. */
export class Keeper {
  readonly #connection: Connection
  readonly #index: TermIndex
  readonly #finder: CandidateFinder

  constructor(connection: Connection) {
    this.#connection = connection
    this.#index = new TermIndex(connection)
    this.#finder = new CandidateFinder(connection, this.#index)
  }

  /** Keeps an entry, all of it or nothing. */
  keep(entry: Entry): Kept {
    try {
      return inOneTransaction(this.#connection, () => {
        if (!this.#index.catchUp()) this.#finder.forget()
        const kept = keepEntry(this.#connection, entry, this.#index, this.#finder)
        this.#index.settle()
        return kept
      })
    } catch (error) {
      this.#index.forget()
      throw error
    }
  }
}

function keepEntry(connection: Connection, entry: Entry, index: TermIndex, finder: CandidateFinder): Kept {
  if (entry.heeds !== undefined && entry.heeds !== forgottenState(connection)) throw new ForgottenMeanwhile()
  const [known] = ask(
    connection,
    tables
      .selectFrom('report')
      .select(['number', 'id', 'story', 'terms'])
      .where('identity', '=', identityDigest(entry)),
  )
  return known === undefined ? keepNew(connection, entry, index, finder) : keepAgain(connection, entry, known, index)
}

function identityDigest({ identity }: Entry): string {
  return typeof identity === 'string' ? digest(identity) : identity.digest
}

function keepNew(connection: Connection, entry: Entry, index: TermIndex, finder: CandidateFinder): Kept {
  const identity = identityDigest(entry)
  refuseForgotten(connection, entry.reading.report.id, identity)
  const id = freeId(connection, entry.reading.report.id, identity)
  const fingerprint = storableFingerprint(entry.fingerprint)
  const { terms: texts, ...rest } = fingerprint
  const found = index.terms.enter(texts)
  const { candidates, corpus } = finder.find(fingerprint, found)
  const story = entry.place(candidates, corpus)
  // Never the number of a report that was taken out: the index would take it for one that it has.
  const number = index.lastReport + 1
  const terms = index.add(number, found)
  const { day } = fingerprint
  const report = { number, id, identity, story, day, fingerprint: JSON.stringify(rest), terms, kept_at: entry.keptAt }
  ask(connection, tables.insertInto('report').values(report))
  addRevision(connection, entry, { id, number }, 1)
  return { report: id, story, outcome: 'new' }
}

/** A fingerprint as it can be kept; the same in and out of the ledger. */
function storableFingerprint(fingerprint: Fingerprint): Fingerprint {
  return { ...fingerprint, terms: [...new Set(fingerprint.terms.map(storableText))] }
}

interface KnownReport {
  readonly number: number
  readonly id: string
  readonly story: string
  readonly terms: Uint8Array
}

/**
 * A text that the report had before does not become its newest by being read again: whoever adds a folder twice changes
 * nothing by it. So each different text is one revision, and reading it anew replaces that revision where it stands.
 */
function keepAgain(connection: Connection, entry: Entry, known: KnownReport, index: TermIndex): Kept {
  const kept = { report: known.id, story: known.story }
  const textDigest = digest(entry.reading.report.text)
  const revisions = ask(
    connection,
    tables.selectFrom('revision').select(['number', 'key', 'text_digest']).where('report', '=', known.number),
  )
  const same = revisions.find((revision) => revision.text_digest === textDigest)
  if (same?.key === entry.key) return { ...kept, outcome: 'unchanged' }
  if (same === undefined && isNoArticle(entry.reading)) return { ...kept, outcome: 'no-article' }
  if (same === undefined) addRevision(connection, entry, known, revisions.length + 1)
  else replaceRevision(connection, entry, known, same.number)
  // A report is found by what its latest text says.
  if (same === undefined || same.number === revisions.length) setFingerprint(connection, entry, known, index)
  return { ...kept, outcome: same === undefined ? 'revision' : 'updated' }
}

/** What a site shows for a while in place of a report (a consent wall, an error, a paywall) is no text of that report. */
function isNoArticle({ report, notices }: Reading): boolean {
  return report.partsFrom === 'page' && notices.some(({ rule }) => rule === 'no-article')
}

function setFingerprint(connection: Connection, entry: Entry, known: KnownReport, index: TermIndex): void {
  const { terms: texts, ...rest } = storableFingerprint(entry.fingerprint)
  const terms = index.alter(known.number, known.terms, texts)
  ask(
    connection,
    tables
      .updateTable('report')
      .set({ day: rest.day, fingerprint: JSON.stringify(rest), terms })
      .where('number', '=', known.number),
  )
}

type NumberedReport = Pick<KnownReport, 'number' | 'id'>

function addRevision(connection: Connection, entry: Entry, report: NumberedReport, number: number): void {
  const { key, reading } = entry
  const text_digest = digest(reading.report.text)
  const revision = { report: report.number, number, text_digest, key, reading: packReading(reading, report.id) }
  ask(connection, tables.insertInto('revision').values(revision))
}

function replaceRevision(
  connection: Connection,
  { key, reading }: Entry,
  report: NumberedReport,
  number: number,
): void {
  ask(
    connection,
    tables
      .updateTable('revision')
      .set({ key, reading: packReading(reading, report.id) })
      .where('report', '=', report.number)
      .where('number', '=', number),
  )
}
