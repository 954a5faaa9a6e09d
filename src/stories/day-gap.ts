const millisecondsADay = 86_400_000

/** The first and the last day that a date allows, as days since 1970. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/** What no date is known of may be of any day. */
export const anyDay: DaySpan = { first: -1_000_000_000, last: 1_000_000_000 }

/** The days that a date allows, `YYYY-MM-DD` or less exact; any day where it is none. */
export function daySpan(date: string | null): DaySpan {
  if (date === null) return anyDay
  const [year = 0, month, day] = date.split('-').map(Number)
  const span =
    month === undefined
      ? { first: dayNumber(year, 0, 1), last: dayNumber(year, 11, 31) }
      : day === undefined
        ? { first: dayNumber(year, month - 1, 1), last: dayNumber(year, month, 0) }
        : { first: dayNumber(year, month - 1, day), last: dayNumber(year, month - 1, day) }
  return Number.isNaN(span.first) ? anyDay : span
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / millisecondsADay
}

/** Days between two spans: the fewest that both allow. */
function gapBetween(one: DaySpan, other: DaySpan): number {
  return Math.max(0, Math.max(one.first, other.first) - Math.min(one.last, other.last))
}

/**
 * Days between two dates, each `YYYY-MM-DD` or less exact: the fewest that both allow, so that an unknown day, month or
 * date never holds two reports apart.
 */
export function dayGap(one: string | null, other: string | null): number {
  return gapBetween(daySpan(one), daySpan(other))
}

/** Days that a story may rest without loss, and those after which its likeness is halved. */
const daysOfGrace = 2
const daysToHalf = 10

/** The days from which `nearness` is less than this. */
export function daysUntil(little: number): number {
  return daysOfGrace + Math.ceil(daysToHalf * (1 / little - 1))
}

/** What so many days between a report and a story leave of their likeness. */
export function nearness(days: number): number {
  return 1 / (1 + Math.max(0, days - daysOfGrace) / daysToHalf)
}
