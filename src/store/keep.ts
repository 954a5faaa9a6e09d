import { ReportedlyError } from '../errors.ts'
import type { Fingerprint } from '../stories/fingerprint.ts'
import { ask, askSql, inOneTransaction, tables } from './ask.ts'
import { CandidateFinder } from './candidates.ts'
import type { Connection } from './driver.ts'
import { ForgottenMeanwhile, forgottenState, refuseForgotten } from './forgotten.ts'
import { freeId } from './free-id.ts'
import { joinStories, settledStory } from './join-stories.ts'
import type { Entry, Kept } from './ledger.ts'
import { packedUnder } from './ready-reading.ts'
import { type JustKept, searchBatch } from './search-index.ts'
import { storableText } from './storable-text.ts'
import { TermIndex } from './term-index.ts'

/** So many readings that were kept wait in memory to be made searchable, at most. */
const mostAtHand = searchBatch

/** Keeps entries by one connection, and remembers from one to the next what the index holds. */
export class Keeper {
  readonly #connection: Connection
  readonly #index: TermIndex
  readonly #finder: CandidateFinder
  #atHand: JustKept[] = []

  constructor(connection: Connection) {
    this.#connection = connection
    this.#index = new TermIndex(connection)
    this.#finder = new CandidateFinder(connection, this.#index)
  }

  /** The readings kept since this was last asked, as far as they are still at hand, for whoever makes them searchable. */
  takeAtHand(): readonly JustKept[] {
    const atHand = this.#atHand
    this.#atHand = []
    return atHand
  }

  /**
   * Keeps entries in their order, all of them or none; where one of them is of a report that was taken out for good, it is
   * left out, and the error that says so stands in its place.
   */
  keep(entries: readonly Entry[]): (Kept | ReportedlyError)[] {
    try {
      const done = inOneTransaction(this.#connection, () => {
        if (!this.#index.catchUp()) this.#finder.forget()
        this.#refuseUnheeded(entries)
        this.#index.terms.seek(entries.flatMap(({ ready }) => ready.fingerprint.terms.map(storableText)))
        const all = entries.map((entry) => this.#keepOne(entry))
        this.#index.settle()
        return all
      })
      this.#putAtHand(done.flatMap(({ atHand }) => atHand ?? []))
      return done.map(({ outcome }) => outcome)
    } catch (error) {
      this.#index.forget()
      throw error
    }
  }

  #refuseUnheeded(entries: readonly Entry[]): void {
    const heeding = entries.filter(({ heeds }) => heeds !== undefined)
    if (heeding.length === 0) return
    const state = forgottenState(this.#connection)
    if (heeding.some(({ heeds }) => heeds !== state)) throw new ForgottenMeanwhile()
  }

  /** Does work in a transaction that alters nothing of what the index holds, so that it need not be read again for it. */
  beside<Result>(work: () => Result): Result {
    let current = false
    const result = inOneTransaction(this.#connection, () => {
      current = this.#index.isCurrent()
      return work()
    })
    if (current) this.#index.noteOwn()
    return result
  }

  #keepOne(entry: Entry): { readonly outcome: Kept | ReportedlyError; readonly atHand?: JustKept } {
    try {
      const { number, ...outcome } = keepEntry(this.#connection, entry, this.#index, this.#finder)
      const { key, searched } = entry.ready
      return outcome.outcome === 'unchanged' ? { outcome } : { outcome, atHand: { report: number, key, searched } }
    } catch (error) {
      // Thrown before anything of it was written.
      if (error instanceof ReportedlyError && error.code === 'report-forgotten') return { outcome: error }
      throw error
    }
  }

  #putAtHand(kept: readonly JustKept[]): void {
    this.#atHand.push(...kept)
    if (this.#atHand.length > mostAtHand * 2) this.#atHand = this.#atHand.slice(-mostAtHand)
  }
}

/** What became of a reading, and the number of its report. */
type NumberedKept = Kept & { readonly number: number }

function keepEntry(connection: Connection, entry: Entry, index: TermIndex, finder: CandidateFinder): NumberedKept {
  const [known] = askSql<KnownReport>(connection, 'SELECT number, id, story, terms FROM report WHERE identity = ?', [
    entry.identity,
  ])
  return known === undefined
    ? keepNew(connection, entry, index, finder)
    : keepAgain(connection, entry, known, index, finder)
}

function keepNew(connection: Connection, entry: Entry, index: TermIndex, finder: CandidateFinder): NumberedKept {
  const { identity, ready } = entry
  refuseForgotten(connection, ready.report.id, identity)
  const id = freeId(connection, ready.report.id, identity)
  const fingerprint = storableFingerprint(ready.fingerprint)
  const { terms: texts, ...rest } = fingerprint
  const found = index.terms.enter(texts)
  const { day } = fingerprint
  const { candidates, corpus } = finder.find(day, texts, found)
  const newcomer = { day, language: fingerprint.language, terms: found }
  const placement = entry.place(newcomer, candidates, corpus)
  const { story, joined } = settledStory(connection, placement)
  // Never the number of a report that was taken out: the index would take it for one that it has.
  const number = index.lastReport + 1
  const terms = index.add(number, day, found)
  askSql(
    connection,
    'INSERT INTO report (number, id, identity, story, day, fingerprint, terms, kept_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [number, id, identity, story, day, JSON.stringify(rest), terms, entry.keptAt],
  )
  addRevision(connection, entry, { id, number }, 1)
  finder.put(number, story, newcomer)
  if (joined === null) return { number, report: id, story, outcome: 'new' }
  joinStories(connection, { story, joined, report: id, at: entry.keptAt })
  finder.moved(joined, story)
  return { number, report: id, story, outcome: 'new', joined }
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
function keepAgain(
  connection: Connection,
  entry: Entry,
  known: KnownReport,
  index: TermIndex,
  finder: CandidateFinder,
): NumberedKept {
  const kept = { number: known.number, report: known.id, story: known.story }
  const { key, textDigest, noArticle } = entry.ready
  const revisions = ask(
    connection,
    tables.selectFrom('revision').select(['number', 'key', 'text_digest']).where('report', '=', known.number),
  )
  const same = revisions.find((revision) => revision.text_digest === textDigest)
  if (same?.key === key) return { ...kept, outcome: 'unchanged' }
  // What a site shows for a while in place of a report (a consent wall, an error, a paywall) is no text of that report.
  if (same === undefined && noArticle) return { ...kept, outcome: 'no-article' }
  if (same === undefined) addRevision(connection, entry, known, revisions.length + 1)
  else replaceRevision(connection, entry, known, same.number)
  // A report is found by what its latest text says.
  if (same === undefined || same.number === revisions.length) {
    setFingerprint(connection, entry, known, index)
    finder.altered(known.number)
  }
  return { ...kept, outcome: same === undefined ? 'revision' : 'updated' }
}

function setFingerprint(connection: Connection, entry: Entry, known: KnownReport, index: TermIndex): void {
  const { terms: texts, ...rest } = storableFingerprint(entry.ready.fingerprint)
  const terms = index.alter(known.number, known.terms, rest.day, texts)
  ask(
    connection,
    tables
      .updateTable('report')
      .set({ day: rest.day, fingerprint: JSON.stringify(rest), terms })
      .where('number', '=', known.number),
  )
}

type NumberedReport = Pick<KnownReport, 'number' | 'id'>

function addRevision(connection: Connection, { ready }: Entry, report: NumberedReport, number: number): void {
  askSql(connection, 'INSERT INTO revision (report, number, text_digest, key, reading) VALUES (?, ?, ?, ?, ?)', [
    report.number,
    number,
    ready.textDigest,
    ready.key,
    packedUnder(report.id, ready),
  ])
}

function replaceRevision(connection: Connection, { ready }: Entry, report: NumberedReport, number: number): void {
  ask(
    connection,
    tables
      .updateTable('revision')
      .set({ key: ready.key, reading: packedUnder(report.id, ready) })
      .where('report', '=', report.number)
      .where('number', '=', number),
  )
}
