import { createHmac, randomBytes } from 'node:crypto'
import { ReportedlyError } from '../errors.ts'
import type { Names } from '../forgetting/blacken.ts'
import type { NameForm, Stand } from '../forgetting/name-forms.ts'
import { joinedPieces } from '../forgetting/name-pieces.ts'
import { ask, askSql, tables } from './ask.ts'
import type { Connection } from './driver.ts'

/** What was taken out for good and must not come back: known by salted digests alone, never by name. */
export interface Forgotten {
  /** Differs whenever something was forgotten or may be kept again. */
  readonly state: string
  /** The names, to be blotted out of what is kept; null where none was forgotten. */
  readonly names: Names | null
}

/** Thrown within the store where a name was forgotten between the blotting of a reading and its keeping. */
export class ForgottenMeanwhile extends Error {}

/** How many answers are remembered: a report has fewer different words. */
const mostAnswers = 50_000

/** Finds what was forgotten, and reads it anew only where something has changed since it was asked last. */
export function forgottenFinder(connection: Connection): () => Forgotten {
  let last: Forgotten | null = null
  return () => {
    const state = forgottenState(connection)
    if (last?.state !== state) last = { state, names: forgottenNames(connection) }
    return last
  }
}

export function forgottenState(connection: Connection): string {
  const [row] = askSql<{ all: number; last: number | null }>(
    connection,
    'SELECT count(*) AS "all", max(number) AS last FROM forgotten',
  )
  return `${row?.all ?? 0} ${row?.last ?? 0}`
}

function forgottenNames(connection: Connection): Names | null {
  const rows = ask(
    connection,
    tables.selectFrom('forgotten').select(['digest', 'kind', 'pieces']).where('pieces', '>', 0),
  )
  if (rows.length === 0) return null
  const stands = new Map<string, Stand>()
  for (const { digest, kind } of rows) {
    const stand = widening.find((each) => each === kind)
    const other = stands.get(digest)
    if (stand !== undefined && (other === undefined || strength(stand) > strength(other))) stands.set(digest, stand)
  }
  const salt = saltOf(connection)
  const answers = new Map<string, Stand | undefined>()
  return {
    longest: Math.max(...rows.map(({ pieces }) => pieces)),
    standOf: (joined) => {
      if (answers.has(joined)) return answers.get(joined)
      if (answers.size >= mostAnswers) answers.clear()
      const stand = stands.get(salted(salt, `name ${joined}`))
      answers.set(joined, stand)
      return stand
    },
  }
}

/** Two names may share a form: the given name of one is the surname of another. */
const widening: readonly Stand[] = ['beside', 'capital', 'anywhere']

function strength(stand: Stand): number {
  return widening.indexOf(stand)
}

/** Remembers that a name was forgotten, by each of its forms. `at` is an instant. */
export function rememberName(connection: Connection, name: string, forms: readonly NameForm[], at: string): void {
  const salt = saltOf(connection)
  const act = salted(salt, `act ${foldedWhole(name)}`)
  for (const { joined, stand, pieces } of forms)
    remember(connection, { act, at, salt, digest: salted(salt, `name ${joined}`), kind: stand, pieces })
}

/** Remembers that a report was forgotten. `identity` is the digest of its identity. */
export function rememberReport(connection: Connection, report: { id: string; identity: string }, at: string): void {
  const salt = saltOf(connection)
  const act = salted(salt, `act ${foldedWhole(report.id)}`)
  remember(connection, { act, at, salt, digest: salted(salt, `report ${report.identity}`), kind: 'report', pieces: 0 })
}

/** Lets a name or a report, by its id, be kept again where it comes again. False where it was not forgotten. */
export function letBeKeptAgain(connection: Connection, what: string): boolean {
  const act = salted(saltOf(connection), `act ${foldedWhole(what)}`)
  const found = ask(connection, tables.selectFrom('forgotten').select('number').where('act', '=', act))
  ask(connection, tables.deleteFrom('forgotten').where('act', '=', act))
  return found.length > 0
}

/** Throws 'report-forgotten' where the report of this identity's digest was taken out for good. */
export function refuseForgotten(connection: Connection, id: string, identity: string): void {
  const [any] = askSql<{ salt: string }>(connection, "SELECT salt FROM forgotten WHERE kind = 'report' LIMIT 1")
  if (any === undefined) return
  const digest = salted(any.salt, `report ${identity}`)
  const [row] = ask(connection, tables.selectFrom('forgotten').select('at').where('digest', '=', digest))
  if (row !== undefined) throw new ReportedlyError('report-forgotten', { id, at: row.at })
}

interface Remembered {
  readonly act: string
  readonly at: string
  readonly salt: string
  readonly digest: string
  readonly kind: string
  readonly pieces: number
}

function remember(connection: Connection, remembered: Remembered): void {
  ask(
    connection,
    tables
      .insertInto('forgotten')
      .values(remembered)
      .onConflict((conflict) => conflict.columns(['act', 'digest']).doNothing()),
  )
}

function foldedWhole(words: string): string {
  return joinedPieces(words) || words
}

/** One for the whole ledger, chosen when something is forgotten first. */
function saltOf(connection: Connection): string {
  const [row] = ask(connection, tables.selectFrom('forgotten').select('salt').limit(1))
  return row?.salt ?? randomBytes(16).toString('hex')
}

function salted(salt: string, words: string): string {
  return createHmac('sha256', salt).update(words, 'utf8').digest('hex')
}
