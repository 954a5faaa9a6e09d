import { dateOf, dayNumber, dayValue, two, weekdayOf, weekValue, yearValue } from '../../document/calendar-day.ts'
import type { DayPart, Season, TimeUnit } from '../../lang/time-words.ts'

/** The day from which a report speaks, as far as it is known. */
export interface Reference {
  readonly year: number | null
  readonly month: number | null
  /** Number of the day, as `dayNumber` counts. */
  readonly day: number | null
}

/** The reference that a published date gives: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an instant; XXXX stands for an unknown year. */
export function referenceOf(published: string | null): Reference {
  const match = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published ?? '')
  const year = match?.[1] === undefined || match[1] === 'XXXX' ? null : Number(match[1])
  const month = match?.[2] === undefined ? null : Number(match[2])
  const day =
    year === null || month === null || match?.[3] === undefined ? null : dayNumber(year, month, Number(match[3]))
  return { year, month, day }
}

/** The reference that is a certain day. */
export function referenceAt(day: number): Reference {
  const { year, month } = dateOf(day)
  return { year, month, day }
}

/** What TIMEX3 writes where only the direction is known: before now, now, after it. */
export function vagueValue(steps: number): string {
  return steps < 0 ? 'PAST_REF' : steps > 0 ? 'FUTURE_REF' : 'PRESENT_REF'
}

/**
 * The period of this kind that lies so many of its kind before or after the reference's own; null where that is not known.
 * Outside the years that four digits can write («tremila anni fa») only the direction is told.
 */
export function periodAway(unit: TimeUnit, steps: number, reference: Reference): string | null {
  const value = countedPeriod(unit, steps, reference)
  return value === null || /^\d{2,4}(?:-|$)/.test(value) ? value : vagueValue(steps)
}

function countedPeriod(unit: TimeUnit, steps: number, { year, month, day }: Reference): string | null {
  const months = year === null || month === null ? null : year * 12 + month - 1
  switch (unit) {
    case 'century':
      return year === null ? null : two(Math.floor(year / 100) + steps)
    case 'decade':
      return year === null ? null : String(Math.floor(year / 10) + steps).padStart(3, '0')
    case 'year':
      return year === null ? null : yearValue(year + steps)
    case 'half-year':
      return months === null ? null : ofYear(Math.floor(months / 6) + steps, 2, 'H')
    case 'quarter':
      return months === null ? null : ofYear(Math.floor(months / 3) + steps, 4, 'Q')
    case 'month':
      return months === null ? null : monthValue(months + steps)
    case 'week':
      return day === null ? null : weekValue(day + 7 * steps)
    case 'weekend':
      return day === null ? null : `${weekValue(day + 7 * steps)}-WE`
    case 'day':
      return day === null ? null : dayValue(day + steps)
    case 'night':
      return day === null ? null : `${dayValue(day + steps)}TNI`
    default:
      return null
  }
}

function ofYear(index: number, count: number, letter: string): string {
  return `${yearValue(Math.floor(index / count))}-${letter}${(index % count) + 1}`
}

/** `YYYY-MM` of months counted from the year 0. */
function monthValue(months: number): string {
  return `${yearValue(Math.floor(months / 12))}-${two((months % 12) + 1)}`
}

/** Which way a name without a year looks: the last one before now, the next one after it. */
export type Direction = 'back' | 'ahead'

/**
 * The year of a month that is named without one. Looking back, this month is the last one; looking ahead, it is the next.
 * `strictly`: this month does not count («lo scorso giugno»).
 */
export function yearOfMonth(
  month: number,
  direction: Direction,
  reference: Reference,
  strictly = false,
): number | null {
  const { year, month: own } = reference
  if (year === null || own === null) return year
  if (month === own) return strictly ? year + (direction === 'back' ? -1 : 1) : year
  if (direction === 'back') return month < own ? year : year - 1
  return month > own ? year : year + 1
}

/** The day with this weekday that is next to the reference's, which itself counts unless `strictly`; null where it is not known. */
export function dayOfWeekday(
  weekday: number,
  direction: Direction,
  { day }: Reference,
  strictly = false,
): number | null {
  if (day === null) return null
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  if (ahead === 0 && !strictly) return day
  return direction === 'ahead' ? day + (ahead || 7) : day + ahead - 7
}

/** The day of a date without a year that is nearest to the reference, unless the sentence says which way it lies. */
export function dayWithoutYear(month: number, ofMonth: number, ahead: boolean, reference: Reference): number | null {
  const { year, month: own, day } = reference
  if (year === null) return null
  const from = day ?? dayNumber(year, own ?? 6, 28)
  if (from === null) return null
  const days = [year - 1, year, year + 1].flatMap((each) => dayNumber(each, month, ofMonth) ?? [])
  // What is told has mostly been: a day half a year ahead is sooner that of last year.
  const distance = (each: number) => (each > from && !ahead ? 2 * (each - from) : Math.abs(each - from))
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** `YYYY-SU`; of a winter the year in which it begins. */
export function seasonValue(season: Season, year: number | null): string {
  return `${year === null ? 'XXXX' : yearValue(year)}-${season}`
}

/** A day with its part: `2024-10-18TNI`. */
export function partValue(date: string, part: DayPart): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) || date.startsWith('XXXX') ? `${date}T${part}` : date
}

const letters: Readonly<Record<TimeUnit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'N',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  'half-year': 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

/** `P2Y`, `PT12H`; `PXD` where it is not said how many. */
export function durationValue(count: number | null, unit: TimeUnit): string {
  if (unit === 'decade' && count !== null) return durationValue(10 * count, 'year')
  const letter = letters[unit]
  const many = count === null ? 'X' : String(count)
  return letter.startsWith('T') ? `PT${many}${letter.slice(1)}` : `P${many}${letter}`
}
