import type { Connection } from '../src/store/driver.ts'
import { FreshReports } from '../src/store/fresh-reports.ts'
import { eachAscending, unpackNumbers } from '../src/store/packed-numbers.ts'
import { ReportDays } from '../src/store/report-days.ts'
import { termsInBlock } from '../src/store/term-book.ts'
import { tooCommon } from '../src/store/term-index.ts'
import { anyDay, daySpan } from '../src/stories/day-gap.ts'
import { kindOfLetter, kinds } from '../src/stories/term-kind.ts'

/**
 * Holds the stored index against the reports it was made from, term by term. Returns what is wrong, in words; nothing when
 * it is sound. Reads the whole ledger.
 */
export function indexFaults(connection: Connection, termsTogether: number = termsInBlock): string[] {
  const [index] = connection.all('SELECT last, reports FROM term_index') as { last: number; reports: number }[]
  const reports = connection.all('SELECT number, terms FROM report ORDER BY number') as {
    number: number
    terms: Uint8Array
  }[]
  const indexed = reports.filter(({ number }) => number <= (index?.last ?? 0))
  const rows = connection.all('SELECT part, last FROM term_part') as { part: number; last: number }[]
  const lasts = new Map(rows.map(({ part, last }) => [part, last]))
  const fresh = new FreshReports(termsTogether)
  const expected = new Map<number, number[]>()
  for (const { number, terms } of reports)
    for (const term of unpackNumbers(terms))
      if (number <= (lasts.get(fresh.partOf(term)) ?? 0)) expected.set(term, [...(expected.get(term) ?? []), number])
  const lists = new Map<number, number[]>()
  const pieces = connection.all('SELECT term, reports FROM term_list ORDER BY term, first')
  for (const { term, reports } of pieces as { term: number; reports: Uint8Array }[]) {
    const list = lists.get(term) ?? []
    eachAscending(reports, (report) => list.push(report))
    lists.set(term, list)
  }
  const counts = countsIn(connection)
  const terms = connection.all('SELECT number, term FROM term') as { number: number; term: string }[]
  const faults = index?.reports === indexed.length ? [] : ['the index counts another number of reports']
  for (const { number, term } of terms) {
    const wanted = expected.get(number) ?? []
    const { reports, kind } = counts.get(number) ?? { reports: 0, kind: null }
    if (kind !== null && kind !== kindOfLetter(term.charCodeAt(0)) + 1) faults.push(`${term} is of another kind`)
    if (reports !== wanted.length) faults.push(`${term} is counted ${reports} times and stands in ${wanted.length}`)
    if (reports <= tooCommon && String(lists.get(number) ?? []) !== String(wanted))
      faults.push(`${term} has a list with other reports`)
  }
  const known = new Set(terms.map(({ number }) => number))
  for (const { number, terms } of reports)
    for (const term of unpackNumbers(terms)) if (!known.has(term)) faults.push(`report ${number} has an unknown term`)
  return [...faults, ...dayFaults(connection, index?.last ?? 0)]
}

function countsIn(connection: Connection): ReadonlyMap<number, { readonly reports: number; readonly kind: number }> {
  const blocks = connection.all('SELECT first, terms FROM term_block') as { first: number; terms: Uint8Array }[]
  return new Map(
    blocks.flatMap(({ first, terms }) =>
      unpackNumbers(terms).map((number, place): [number, { reports: number; kind: number }] => [
        first + place,
        { reports: Math.floor(number / (kinds.length + 1)), kind: number % (kinds.length + 1) },
      ]),
    ),
  )
}

/** Holds the days that the stored index has of the reports against those that stand with them. */
function dayFaults(connection: Connection, last: number): string[] {
  const days = new ReportDays(connection)
  days.read()
  const rows = connection.all('SELECT number, day FROM report WHERE number <= ? ORDER BY number', [last])
  return (rows as { number: number; day: string | null }[]).flatMap(({ number, day }) => {
    const span = daySpan(day)
    const agree = days.isDated(number) === (span !== anyDay) && days.gap(number, span) === 0
    const next = { first: span.last + 1, last: span.last + 1 }
    return agree && (span === anyDay || days.gap(number, next) === 1) ? [] : [`report ${number} is of another day`]
  })
}
