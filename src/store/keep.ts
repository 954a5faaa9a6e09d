import { digest } from '../document/identity.ts'
import type { Reading } from '../document/reading.ts'
import type { Fingerprint } from '../stories/fingerprint.ts'
import { ask, tables } from './ask.ts'
import { findCandidates } from './candidates.ts'
import type { Connection } from './driver.ts'
import { ForgottenMeanwhile, forgottenState, refuseForgotten } from './forgotten.ts'
import { freeId } from './free-id.ts'
import type { Entry, Kept } from './ledger.ts'
import { reindex, storableFingerprint } from './term-index.ts'

/** Keeps an entry. To be done in one transaction. */
export function keepEntry(connection: Connection, entry: Entry): Kept {
  if (entry.heeds !== undefined && entry.heeds !== forgottenState(connection)) throw new ForgottenMeanwhile()
  const [known] = ask(
    connection,
    tables
      .selectFrom('report')
      .select(['number', 'id', 'story', 'fingerprint'])
      .where('identity', '=', identityDigest(entry)),
  )
  return known === undefined ? keepNew(connection, entry) : keepAgain(connection, entry, known)
}

function identityDigest({ identity }: Entry): string {
  return typeof identity === 'string' ? digest(identity) : identity.digest
}

function keepNew(connection: Connection, entry: Entry): Kept {
  const identity = identityDigest(entry)
  refuseForgotten(connection, entry.reading.report.id, identity)
  const id = freeId(connection, entry.reading.report.id, identity)
  const fingerprint = storableFingerprint(entry.fingerprint)
  const { candidates, corpus } = findCandidates(connection, fingerprint)
  const story = entry.place(candidates, corpus)
  const { day, terms } = fingerprint
  const report = { id, identity, story, day, fingerprint: JSON.stringify(fingerprint), kept_at: entry.keptAt }
  const [row] = ask(connection, tables.insertInto('report').values(report).returning('number'))
  if (row === undefined) throw new TypeError('SQLite gave no number to a new report')
  addRevision(connection, entry, { id, number: row.number }, 1)
  reindex(connection, row.number, [], terms)
  return { report: id, story, outcome: 'new' }
}

interface KnownReport {
  readonly number: number
  readonly id: string
  readonly story: string
  readonly fingerprint: string
}

/**
 * A text that the report had before does not become its newest by being read again: whoever adds a folder twice changes
 * nothing by it. So each different text is one revision, and reading it anew replaces that revision where it stands.
 */
function keepAgain(connection: Connection, entry: Entry, known: KnownReport): Kept {
  const kept = { report: known.id, story: known.story }
  const textDigest = digest(entry.reading.report.text)
  const revisions = ask(
    connection,
    tables.selectFrom('revision').select(['number', 'key', 'text_digest']).where('report', '=', known.number),
  )
  const same = revisions.find((revision) => revision.text_digest === textDigest)
  if (same?.key === entry.key) return { ...kept, outcome: 'unchanged' }
  if (same === undefined) addRevision(connection, entry, known, revisions.length + 1)
  else replaceRevision(connection, entry, known, same.number)
  // A report is found by what its latest text says.
  if (same === undefined || same.number === revisions.length) setFingerprint(connection, entry, known)
  return { ...kept, outcome: same === undefined ? 'revision' : 'updated' }
}

function setFingerprint(connection: Connection, entry: Entry, known: KnownReport): void {
  const before: Fingerprint = JSON.parse(known.fingerprint)
  const after = storableFingerprint(entry.fingerprint)
  reindex(connection, known.number, before.terms, after.terms)
  ask(
    connection,
    tables
      .updateTable('report')
      .set({ day: after.day, fingerprint: JSON.stringify(after) })
      .where('number', '=', known.number),
  )
}

type NumberedReport = Pick<KnownReport, 'number' | 'id'>

function addRevision(connection: Connection, entry: Entry, report: NumberedReport, number: number): void {
  const { key, reading } = entry
  const text_digest = digest(reading.report.text)
  const revision = { report: report.number, number, text_digest, key, reading: readingText(reading, report.id) }
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
      .set({ key, reading: readingText(reading, report.id) })
      .where('report', '=', report.number)
      .where('number', '=', number),
  )
}

/** Under its id in the ledger, by which everything else there names the report. */
function readingText(reading: Reading, id: string): string {
  return JSON.stringify({ ...reading, report: { ...reading.report, id } })
}
