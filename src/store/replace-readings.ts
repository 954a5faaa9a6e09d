import { sql } from 'kysely'
import { ask } from './ask.ts'
import type { Connection } from './driver.ts'
import { dropMade } from './drop-made.ts'
import { packReading } from './packed-reading.ts'
import { storableText } from './storable-text.ts'
import { TermBook } from './term-book.ts'
import { indexAgain, indexAnew } from './unindex.ts'
import type { NewReading } from './upkeep.ts'

interface Place {
  readonly report: number
  readonly latest: number
}

/** Puts readings in the place of others, and reports in other stories. In one transaction. */
export function replaceReadings(
  connection: Connection,
  readings: Iterable<NewReading>,
  stories: ReadonlyMap<string, string>,
): void {
  let altered = false
  const book = new TermBook(connection)
  for (const { order, replaces, reading, key, fingerprint } of readings) {
    const [place] = ask(
      connection,
      sql<Place>`SELECT revision.report,
          revision.number = (SELECT max(number) FROM revision AS any WHERE any.report = revision.report) AS latest
        FROM revision JOIN report ON report.number = revision.report WHERE revision.rowid = ${order} AND revision.key = ${replaces}`,
    )
    if (place === undefined) continue
    ask(
      connection,
      sql`UPDATE revision SET key = ${key}, reading = ${packReading(reading, reading.report.id)} WHERE rowid = ${order}`,
    )
    // A report is found by what its latest text says.
    if (place.latest !== 1) continue
    indexAnew(connection, place.report, fingerprint, book)
    dropMade(connection, place.report)
    altered = true
  }
  if (altered) indexAgain(connection)
  for (const [report, story] of stories)
    ask(connection, sql`UPDATE report SET story = ${story} WHERE id = ${storableText(report)}`)
}
