/** Days are counted from 1970-01-01 in the proleptic Gregorian calendar, in whole numbers, without a time zone. */
const millisecondsADay = 86_400_000

/** The number of a day; null where there is no such day. Months are counted from 1. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? Math.round(date.getTime() / millisecondsADay) : null
}

/** A day as year, month and day of the month. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * millisecondsADay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** `YYYY-MM-DD` */
export function dayValue(day: number): string {
  const { year, month, day: ofMonth } = dateOf(day)
  return `${yearValue(year)}-${two(month)}-${two(ofMonth)}`
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The week of a day as ISO 8601 counts it: `YYYY-Www`. Weeks begin on Monday; the first is that of 4 January. */
export function weekValue(day: number): string {
  const { year } = dateOf(day - weekdayOf(day) + 4)
  const fourth = dayNumber(year, 1, 4) ?? 0
  const first = fourth - weekdayOf(fourth) + 1
  return `${yearValue(year)}-W${two(Math.floor((day - first) / 7) + 1)}`
}

/** Four digits. */
export function yearValue(year: number): string {
  return String(year).padStart(4, '0')
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0')
}
