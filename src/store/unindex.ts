import { sql } from 'kysely'
import type { Fingerprint } from '../stories/fingerprint.ts'
import { ask } from './ask.ts'
import type { Connection } from './driver.ts'
import { packNumbers, unpackNumbers } from './packed-numbers.ts'
import { storableText } from './storable-text.ts'
import { TermBook } from './term-book.ts'

/** So many reports are looked at at once. */
const atOnce = 500

/** Makes a report's row say what its latest reading does. `indexAgain` is due when all of it is done; `book` serves until then. */
export function indexAnew(
  connection: Connection,
  report: number,
  { terms: texts, ...rest }: Fingerprint,
  book = new TermBook(connection),
): void {
  const terms = packNumbers(book.enter([...new Set(texts.map(storableText))]))
  const fingerprint = JSON.stringify(rest)
  ask(
    connection,
    sql`UPDATE report SET day = ${rest.day}, fingerprint = ${fingerprint}, terms = ${terms} WHERE number = ${report}`,
  )
}

/**
 * Empties the lists of the index, so that they are made anew from the reports when something is next kept, and takes the
 * terms out that no report has any more, which may be names; returns how many. What is altered seldom need not be altered
 * list by list.
 */
export function indexAgain(connection: Connection): number {
  connection.exec(
    `DELETE FROM term_list; DELETE FROM term_block; DELETE FROM day_block; DELETE FROM term_part;
     UPDATE term_index SET last = 0, reports = 0`,
  )
  const used = usedTerms(connection)
  const unused = ask(connection, sql<{ number: number }>`SELECT number FROM term`).filter(
    ({ number }) => !used.has(number),
  )
  const numbers = JSON.stringify(unused.map(({ number }) => number))
  ask(connection, sql`DELETE FROM term WHERE number IN (SELECT value FROM json_each(${numbers}))`)
  return unused.length
}

function usedTerms(connection: Connection): ReadonlySet<number> {
  const used = new Set<number>()
  for (let last = 0; ; ) {
    const rows = ask(
      connection,
      sql<{ number: number; terms: Uint8Array }>`SELECT number, terms FROM report
        WHERE number > ${last} ORDER BY number LIMIT ${atOnce}`,
    )
    for (const { terms } of rows) for (const term of unpackNumbers(terms)) used.add(term)
    const end = rows.at(-1)
    if (end === undefined) return used
    last = end.number
  }
}
