import type { Reading } from '../document/reading.ts'
import { ReportedlyError } from '../errors.ts'
import type { Ledger } from '../store/ledger.ts'

/** What was read in a report, in which story is it, and what did its earlier texts say? Throws 'report-unknown'. */
export async function reportReading(
  ledger: Ledger,
  id: string,
): Promise<{ reading: Reading; story: string; earlier: readonly Reading[] }> {
  const found = await ledger.report(id)
  if (found === null) throw new ReportedlyError('report-unknown', { id })
  const [first, ...later] = found.readings
  return { reading: later.at(-1) ?? first, story: found.story, earlier: found.readings.slice(0, -1) }
}
