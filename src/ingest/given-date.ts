import { ReportedlyError } from '../errors.ts'

const pattern =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-](\d{2}):(\d{2}))?)?)?)?$/

/**
 * Takes a date as somebody gave it: YYYY, YYYY-MM, YYYY-MM-DD or a full instant. Returns it to the letter; of a day and hour
 * without a time zone, which are no instant, the day. Throws 'date-not-understood' for any other writing and for days that no
 * calendar has.
 */
export function givenDate(value: string): string {
  const match = pattern.exec(value)
  if (match === null) throw new ReportedlyError('date-not-understood', { value })
  const [, , , , hours, , , zone] = match
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, , offsetHour = 0, offsetMinute = 0] = match
    .slice(1)
    .map((digits: string | undefined) => (digits === undefined ? undefined : Number(digits)))
  const exists =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    Math.max(hour, offsetHour) <= 23 &&
    Math.max(minute, second, offsetMinute) <= 59
  if (!exists) throw new ReportedlyError('date-not-understood', { value })
  return hours !== undefined && zone === undefined ? value.slice(0, 10) : value
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
