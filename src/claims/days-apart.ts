import { compareDates } from './report-order.ts'
import type { Told } from './told-statements.ts'

const millisecondsOfADay = 86_400_000

/** Whether one statement was surely made on an earlier day than another: both days are known to the day. */
export function dayBefore({ statement: one }: Told, { statement: other }: Told): boolean {
  if (one.at === null || other.at === null || one.at.length < 10 || other.at.length < 10) return false
  return one.at.slice(0, 10) < other.at.slice(0, 10) && compareDates(one.at, other.at) < 0
}

/** Statements by when they were made, those of an unknown time last; of one time in the order in which they come. */
export function bySaid(told: readonly Told[]): Told[] {
  return [...told].sort((one, other) => compareDates(one.statement.at, other.statement.at))
}

/** The day of a date as a number, for telling how many days lie between two; null where it is not known to the day. */
export function dayNumber(at: string | null): number | null {
  if (at === null || at.length < 10) return null
  const time = Date.parse(`${at.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? null : Math.round(time / millisecondsOfADay)
}
