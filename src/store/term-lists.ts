import { sql } from 'kysely'
import { ask } from './ask.ts'
import type { Connection } from './driver.ts'
import { eachAscending, packAscending } from './packed-numbers.ts'

/** Reports in one piece of a list at most: some hundred bytes, so that a page of the file holds several. */
const mostInPiece = 256

/** Pieces that go into one statement, some hundred kilobytes. */
const piecesAtOnce = 5_000

interface Piece {
  readonly term: number
  readonly first: number
  readonly reports: Uint8Array
}

/** Visits every report in the lists of these terms. All lists come in one row: a row for each would cost more than reading it. */
export function visitLists(
  connection: Connection,
  terms: readonly number[],
  see: (report: number, term: number) => void,
): void {
  const [row] = ask(
    connection,
    sql<{ lists: string | null }>`SELECT group_concat(term_list.term || ' ' || hex(term_list.reports), ' ') AS lists
      FROM json_each(${JSON.stringify(terms)}) AS wanted CROSS JOIN term_list ON term_list.term = wanted.value`,
  )
  const lists = row?.lists?.split(' ') ?? []
  for (let place = 0; place < lists.length; place += 2) {
    const term = Number(lists[place])
    eachAscending(Buffer.from(lists[place + 1] ?? '', 'hex'), (report) => see(report, term))
  }
}

/** Adds reports to the ends of lists; their numbers are greater than those there. Terms and reports come ascending. */
export function appendToLists(
  connection: Connection,
  additions: readonly (readonly [term: number, reports: readonly number[]])[],
): void {
  const wanted = JSON.stringify(additions.map(([term]) => term))
  const ends = ask(
    connection,
    sql<Piece>`SELECT term_list.term, term_list.first, term_list.reports
      FROM json_each(${wanted}) AS wanted CROSS JOIN term_list ON term_list.term = wanted.value
        AND term_list.first = (SELECT max(first) FROM term_list WHERE term = wanted.value)`,
  )
  const ofTerm = new Map(ends.map((piece) => [piece.term, numbersOf(piece)]))
  writeLists(
    connection,
    additions.map(([term, reports]) => [term, [...(ofTerm.get(term) ?? []), ...reports]]),
  )
}

/** Puts a report into a list, or takes it out, wherever in it that is. */
export function alterList(connection: Connection, term: number, report: number, has: boolean): void {
  const [piece] = ask(
    connection,
    sql<Piece>`SELECT term, first, reports FROM term_list WHERE term = ${term}
      ORDER BY first <= ${report} DESC, abs(first - ${report}) LIMIT 1`,
  )
  const others = piece === undefined ? [] : numbersOf(piece).filter((number) => number !== report)
  if (piece !== undefined) ask(connection, sql`DELETE FROM term_list WHERE term = ${term} AND first = ${piece.first}`)
  writeLists(connection, [[term, has ? [...others, report].sort((one, other) => one - other) : others]])
}

/** Writes lists in pieces, many of them with one statement: of tens of thousands each would cost more than its writing. */
function writeLists(
  connection: Connection,
  lists: readonly (readonly [term: number, reports: readonly number[]])[],
): void {
  const pieces: (readonly [term: number, first: number, reports: string])[] = []
  for (const [term, reports] of lists)
    for (let start = 0; start < reports.length; start += mostInPiece) {
      const piece = reports.slice(start, start + mostInPiece)
      pieces.push([term, piece[0] ?? 0, Buffer.from(packAscending(piece)).toString('hex')])
    }
  for (let start = 0; start < pieces.length; start += piecesAtOnce)
    ask(
      connection,
      sql`INSERT OR REPLACE INTO term_list (term, first, reports)
        SELECT value ->> 0, value ->> 1, unhex(value ->> 2)
        FROM json_each(${JSON.stringify(pieces.slice(start, start + piecesAtOnce))})`,
    )
}

function numbersOf({ reports }: Piece): number[] {
  const numbers: number[] = []
  eachAscending(reports, (number) => numbers.push(number))
  return numbers
}
