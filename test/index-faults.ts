import type { Connection } from '../src/store/driver.ts'
import { eachAscending, unpackNumbers } from '../src/store/packed-numbers.ts'
import { tooCommon } from '../src/store/term-index.ts'

/**
 * Holds the stored index against the reports it was made from, term by term. Returns what is wrong, in words; nothing when
 * it is sound. Reads the whole ledger.
 */
export function indexFaults(connection: Connection): string[] {
  const [index] = connection.all('SELECT last, reports FROM term_index') as { last: number; reports: number }[]
  const reports = connection.all('SELECT number, terms FROM report ORDER BY number') as {
    number: number
    terms: Uint8Array
  }[]
  const indexed = reports.filter(({ number }) => number <= (index?.last ?? 0))
  const expected = new Map<number, number[]>()
  for (const { number, terms } of indexed)
    for (const term of unpackNumbers(terms)) expected.set(term, [...(expected.get(term) ?? []), number])
  const lists = new Map<number, number[]>()
  const pieces = connection.all('SELECT term, reports FROM term_list ORDER BY term, first')
  for (const { term, reports } of pieces as { term: number; reports: Uint8Array }[]) {
    const list = lists.get(term) ?? []
    eachAscending(reports, (report) => list.push(report))
    lists.set(term, list)
  }
  const terms = connection.all('SELECT number, term, reports FROM term') as {
    number: number
    term: string
    reports: number
  }[]
  const faults = index?.reports === indexed.length ? [] : ['the index counts another number of reports']
  for (const { number, term, reports } of terms) {
    const wanted = expected.get(number) ?? []
    if (reports !== wanted.length) faults.push(`${term} is counted ${reports} times and stands in ${wanted.length}`)
    if (reports <= tooCommon && String(lists.get(number) ?? []) !== String(wanted))
      faults.push(`${term} has a list with other reports`)
  }
  const known = new Set(terms.map(({ number }) => number))
  for (const { number, terms } of reports)
    for (const term of unpackNumbers(terms)) if (!known.has(term)) faults.push(`report ${number} has an unknown term`)
  return faults
}
