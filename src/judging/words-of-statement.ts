import { factAt } from '../claims/judged/fact-at.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import type { Statement } from '../document/statement.ts'
import { ReportedlyError } from '../errors.ts'
import type { Ledger } from '../store/ledger.ts'
import type { GivenWords } from './wanted-judgement.ts'

/** The first words of a statement are enough to find it again. */
const longestAnchor = 1000

/** The words of a statement by which a judgement on it is anchored: of a place at which something is read. */
export async function wordsOfStatement(ledger: Ledger, { report, places }: Statement): Promise<GivenWords> {
  const found = await ledger.report(report)
  if (found === null) throw new ReportedlyError('report-unknown', { id: report })
  const reading = found.readings.at(-1) ?? found.readings[0]
  // A headline may repeat a statement without anything being read in it.
  const place = places.find(({ span }) => factAt(reading, short(span)) !== null) ?? places[0]
  return place === undefined ? { report, words: '', start: null } : given(report, reading, short(place.span))
}

function short([start, end]: Span): Span {
  return [start, Math.min(end, start + longestAnchor)]
}

function given(report: string, reading: Reading, span: Span): GivenWords {
  return { report, words: wordsOf(reading.report.text, span), start: span[0] }
}
