import type { Connection } from './driver.ts'
import { packNumbers } from './packed-numbers.ts'
import { packJson } from './packed-reading.ts'

/**
 * The part of a migration that SQL cannot do: readings and terms that an older layout holds as JSON are packed. Row by
 * row in the order in which they were kept, so that a large ledger need not fit into memory.
 */
export function packReports(connection: Connection): void {
  const numbers = new Map(
    (connection.all('SELECT number, term FROM term') as { number: number; term: string }[]).map(
      ({ number, term }) => [term, number] as const,
    ),
  )
  for (const { number } of connection.all('SELECT number FROM report') as { number: number }[]) {
    const [row] = connection.all('SELECT fingerprint FROM report WHERE number = ?', [number])
    const { terms, ...rest } = JSON.parse((row as { fingerprint: string }).fingerprint) as { terms: string[] }
    const known = terms.flatMap((term) => numbers.get(term) ?? [])
    connection.all('UPDATE report SET fingerprint = ?, terms = ? WHERE number = ?', [
      JSON.stringify(rest),
      packNumbers(known),
      number,
    ])
  }
  for (const { rowid } of connection.all('SELECT rowid FROM revision ORDER BY rowid') as { rowid: number }[]) {
    const [row] = connection.all('SELECT reading FROM revision WHERE rowid = ?', [rowid])
    const packed = packJson((row as { reading: string }).reading)
    connection.all('INSERT INTO packed SELECT report, number, text_digest, key, ? FROM revision WHERE rowid = ?', [
      packed,
      rowid,
    ])
  }
}
