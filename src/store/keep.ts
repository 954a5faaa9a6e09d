import { digest } from '../document/identity.ts'
import type { Reading } from '../document/reading.ts'
import type { Fingerprint } from '../stories/fingerprint.ts'
import { freeId } from './free-id.ts'
import type { Entry, Kept } from './ledger.ts'
import type { Queries } from './queries-over.ts'
import { findCandidates, reindex, storableFingerprint } from './term-index.ts'

/** Keeps an entry within a transaction that is under way. */
export async function keepEntry(transaction: Queries, entry: Entry): Promise<Kept> {
  const known = await transaction
    .selectFrom('report')
    .select(['number', 'id', 'story', 'fingerprint'])
    .where('identity', '=', digest(entry.identity))
    .executeTakeFirst()
  return known === undefined ? await keepNew(transaction, entry) : await keepAgain(transaction, entry, known)
}

async function keepNew(transaction: Queries, entry: Entry): Promise<Kept> {
  const identity = digest(entry.identity)
  const id = await freeId(transaction, entry.reading.report.id, identity)
  const fingerprint = storableFingerprint(entry.fingerprint)
  const { candidates, corpus } = await findCandidates(transaction, fingerprint)
  const story = entry.place(candidates, corpus)
  const { number } = await transaction
    .insertInto('report')
    .values({
      id,
      identity,
      story,
      day: fingerprint.day,
      fingerprint: JSON.stringify(fingerprint),
      kept_at: entry.keptAt,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  await addRevision(transaction, entry, number, id)
  await reindex(transaction, number, [], fingerprint.terms)
  return { report: id, story, outcome: 'new' }
}

interface KnownReport {
  readonly number: number
  readonly id: string
  readonly story: string
  readonly fingerprint: string
}

/**
 * A text that the report had before is not its newest for being read again: whoever adds a folder twice changes nothing
 * by it. So each different text is one revision, and reading it anew replaces that revision where it stands.
 */
async function keepAgain(transaction: Queries, entry: Entry, known: KnownReport): Promise<Kept> {
  const kept = { report: known.id, story: known.story }
  const revisions = await transaction
    .selectFrom('revision')
    .select(['number', 'key', 'text_digest'])
    .where('report', '=', known.number)
    .orderBy('number')
    .execute()
  const textDigest = digest(entry.reading.report.text)
  const same = revisions.find((revision) => revision.text_digest === textDigest)
  if (same?.key === entry.key) return { ...kept, outcome: 'unchanged' }
  if (same === undefined) {
    await addRevision(transaction, entry, known.number, known.id)
  } else {
    await transaction
      .updateTable('revision')
      .set({ key: entry.key, reading: readingText(entry.reading, known.id) })
      .where('report', '=', known.number)
      .where('number', '=', same.number)
      .execute()
  }
  if (same === undefined || same.number === revisions.length) await setFingerprint(transaction, entry, known)
  return { ...kept, outcome: same === undefined ? 'revision' : 'updated' }
}

/** A report is found by what its latest text says. */
async function setFingerprint(transaction: Queries, entry: Entry, known: KnownReport): Promise<void> {
  const before: Fingerprint = JSON.parse(known.fingerprint)
  const after = storableFingerprint(entry.fingerprint)
  await reindex(transaction, known.number, before.terms, after.terms)
  await transaction
    .updateTable('report')
    .set({ day: after.day, fingerprint: JSON.stringify(after) })
    .where('number', '=', known.number)
    .execute()
}

async function addRevision(transaction: Queries, entry: Entry, report: number, id: string): Promise<void> {
  await transaction
    .insertInto('revision')
    .values(({ selectFrom, fn, lit, eb }) => ({
      report,
      number: selectFrom('revision')
        .select(eb(fn.countAll<number>(), '+', lit(1)).as('number'))
        .where('report', '=', report),
      text_digest: digest(entry.reading.report.text),
      key: entry.key,
      reading: readingText(entry.reading, id),
    }))
    .execute()
}

/** Under its id in the ledger, by which everything else there names the report. */
function readingText(reading: Reading, id: string): string {
  return JSON.stringify({ ...reading, report: { ...reading.report, id } })
}
