import { sql } from 'kysely'
import { digest } from '../document/identity.ts'
import type { Reading } from '../document/reading.ts'
import { blot } from '../forgetting/blacken.ts'
import { blackenReading } from '../forgetting/blacken-reading.ts'
import { leftovers, nameScent } from '../forgetting/leftovers.ts'
import { type NameForm, namesOf } from '../forgetting/name-forms.ts'
import { joinedPieces } from '../forgetting/name-pieces.ts'
import { ask, tables } from './ask.ts'
import { blackenRows } from './blacken-rows.ts'
import type { Connection } from './driver.ts'
import { dropMade } from './drop-made.ts'
import { rememberName } from './forgotten.ts'
import { freeId } from './free-id.ts'
import { hangingOn } from './hanging.ts'
import { packReading, unpackReading } from './packed-reading.ts'
import { revisions } from './revisions.ts'
import { storableText } from './storable-text.ts'
import { indexAgain, indexAnew } from './unindex.ts'
import type { BlackenedReport, KeptRevision, Rekeeping, TakenName } from './upkeep.ts'
import { withoutTriggers } from './without-triggers.ts'

/** A name with its forms, how a blotted reading is kept, and the present instant. */
export interface ForgottenName {
  readonly name: string
  readonly forms: readonly NameForm[]
  readonly keep: Rekeeping
  readonly at: string
}

/**
 * Blots a name out of everything that the ledger holds, and remembers by digests that it must not come back. In one
 * transaction.
 */
export function forgetName(connection: Connection, { name, forms, keep, at }: ForgottenName): TakenName {
  // Reports and what refers to them may be renamed one after the other.
  connection.exec('PRAGMA defer_foreign_keys = ON')
  const names = namesOf(forms)
  const reports = new Map<string, BlackenedReport>()
  const others = new Map<string, Set<string>>()
  const left = new Map<string, Set<string>>()
  const mayHold = nameScent(forms)
  for (const revision of revisions(connection)) {
    if (!mayHold(JSON.stringify(revision.reading))) continue
    const blackened = blackenReading(revision.reading, names)
    for (const word of leftovers(blackened.report.text, forms))
      left.set(word, (left.get(word) ?? new Set()).add(revision.report))
    if (blackened === revision.reading) continue
    for (const other of otherNames(revision.reading, blackened, forms))
      others.set(other, (others.get(other) ?? new Set()).add(revision.report))
    const { report: id, story } = revision
    const places = (reports.get(id)?.places ?? 0) + marks(blackened) - marks(revision.reading)
    reports.set(id, { id, story, places })
    rewrite(connection, revision, blackened, keep)
  }
  const renamed = new Map([...reports.keys()].flatMap((id) => settle(connection, id, keep)))
  const rows = blackenRows(connection, names, renamed)
  indexAgain(connection)
  if (reports.size > 0 || rows.size > 0) rememberName(connection, name, forms, at)
  return {
    reports: [...reports.values()].map((report) => ({ ...report, id: renamed.get(report.id) ?? report.id })),
    others: byReports(others),
    left: byReports(left),
    rows,
  }
}

/** The most frequent first. */
function byReports(names: ReadonlyMap<string, ReadonlySet<string>>): TakenName['others'] {
  return [...names]
    .map(([name, reports]) => ({ name, reports: reports.size }))
    .sort((one, other) => other.reports - one.reports || (one.name < other.name ? -1 : 1))
}

/** Names of others in which a form of the name stands. */
function otherNames(before: Reading, after: Reading, forms: readonly NameForm[]): readonly string[] {
  const own = new Set(forms.map(({ joined }) => joined))
  return before.entities
    .filter(({ name }, at) => name !== after.entities[at]?.name && !own.has(joinedPieces(name)))
    .map(({ name }) => name)
}

/** Places with marks; those of one name side by side are one. */
function marks({ report, entities }: Reading): number {
  const texts = [report.text, report.headline, report.byline, report.outlet, report.url, report.id]
  const all = [...texts, ...entities.flatMap(({ name, role }) => [name, role])].join('\n')
  return all.match(new RegExp(`${blot}+(?:[ .,’'-]{1,2}${blot}+)*`, 'gu'))?.length ?? 0
}

/** Two texts of a report that differed in the name alone are one now: the later one stays. */
function rewrite(connection: Connection, revision: KeptRevision, reading: Reading, keep: Rekeeping): void {
  const textDigest = digest(reading.report.text)
  const [own] = ask(connection, sql<{ report: number }>`SELECT report FROM revision WHERE rowid = ${revision.order}`)
  if (own === undefined) return
  ask(
    connection,
    sql`DELETE FROM revision
      WHERE report = ${own.report} AND text_digest = ${textDigest} AND rowid <> ${revision.order}`,
  )
  ask(
    connection,
    sql`UPDATE revision SET text_digest = ${textDigest}, key = ${keep(reading).key}, reading = ${packReading(reading, reading.report.id)}
      WHERE rowid = ${revision.order}`,
  )
}

/**
 * Numbers the texts of a report anew, makes its row and what is made from its readings say what the latest does, and gives
 * it another id where its own held the name. Returns the old id with the new one, where there is one.
 */
function settle(
  connection: Connection,
  id: string,
  keep: Rekeeping,
): readonly (readonly [before: string, after: string])[] {
  const [row] = ask(connection, tables.selectFrom('report').select(['number', 'identity']).where('id', '=', id))
  if (row === undefined) return []
  const texts = textsOf(connection, row.number)
  for (const [at, { order }] of texts.entries())
    ask(connection, sql`UPDATE revision SET number = ${at + 1} WHERE rowid = ${order} AND number <> ${at + 1}`)
  const latest = texts.at(-1)
  if (latest === undefined) return []
  indexAnew(connection, row.number, keep(latest.reading).fingerprint)
  dropMade(connection, row.number)
  const wanted = storableText(latest.reading.report.id)
  if (wanted === id) return []
  const free = freeId(connection, wanted, row.identity)
  rename(connection, { number: row.number, id }, free, texts)
  return [[id, free]]
}

interface Text {
  readonly order: number
  readonly reading: Reading
}

function textsOf(connection: Connection, report: number): readonly Text[] {
  return ask(
    connection,
    sql<{ order: number; reading: Uint8Array }>`SELECT rowid AS "order", reading FROM revision
      WHERE report = ${report} ORDER BY number`,
  ).map(({ order, reading }) => ({ order, reading: unpackReading(reading) }))
}

function rename(
  connection: Connection,
  report: { readonly number: number; readonly id: string },
  id: string,
  texts: readonly Text[],
): void {
  ask(connection, sql`UPDATE report SET id = ${id} WHERE number = ${report.number}`)
  for (const { order, reading } of texts) {
    const named = packReading(reading, id)
    ask(connection, sql`UPDATE revision SET reading = ${named} WHERE rowid = ${order}`)
  }
  for (const { table, column, names } of hangingOn(connection, 'report'))
    if (names === 'id')
      withoutTriggers(connection, table, () =>
        connection.all(`UPDATE "${table}" SET "${column}" = ? WHERE "${column}" = ?`, [id, report.id]),
      )
}
