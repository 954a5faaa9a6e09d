import { dayNumber, dayValue, two, weekdayOf } from './calendar-day.ts'

/** The first and the last day, month or year of a time; both the same where it is one, with its hour where it has one. */
export interface TimeRange {
  readonly from: string
  readonly to: string
}

/**
 * When a TIMEX3 value begins and ends, in the calendar's own terms (ISO 8601): weeks, quarters, decades and parts of days as
 * the days, months and years that they are. Null for durations, repetitions, vague times and what has no year.
 */
export function timeRange(value: string): TimeRange | null {
  const plain = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(T(?:[A-Z]{2}|\d{2}:\d{2}\S*))?$/.exec(value)
  if (plain) {
    const [, date = '', clock = ''] = plain
    const at = /^T\d/.test(clock) ? value : date
    return { from: at, to: at }
  }
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value)
  if (week) return weekRange(Number(week[1]), Number(week[2]), week[3] !== undefined)
  const piece = /^(\d{4})-([QH])(\d)$/.exec(value)
  if (piece) return monthRange(piece[1] ?? '', piece[2] === 'Q' ? 3 : 6, Number(piece[3]))
  const season = /^(\d{4})-(?:SP|SU|FA|WI)$/.exec(value)
  if (season) return { from: season[1] ?? '', to: season[1] ?? '' }
  if (/^\d{3}$/.test(value)) return { from: `${value}0`, to: `${value}9` }
  return /^\d{2}$/.test(value) ? { from: `${value}00`, to: `${value}99` } : null
}

function monthRange(year: string, length: number, number: number): TimeRange {
  const month = (at: number) => `${year}-${two(at)}`
  return { from: month((number - 1) * length + 1), to: month(number * length) }
}

function weekRange(year: number, week: number, weekend: boolean): TimeRange | null {
  const first = dayNumber(year, 1, 4)
  if (first === null) return null
  const monday = first - weekdayOf(first) + 1 + 7 * (week - 1)
  return { from: dayValue(weekend ? monday + 5 : monday), to: dayValue(monday + 6) }
}
