import { dateOf, dayNumber, dayValue, two, weekdayOf, yearValue } from '../../document/calendar-day.ts'
import type { DayPart } from '../../lang/time-words.ts'
import { afterJoins, digitsAt, type Expression, lowerAt, markEnd, meet, type Reader } from './reader.ts'
import { dayOfWeekday, dayWithoutYear, partValue, yearOfMonth } from './reference.ts'
import { fullYear, yearBehind } from './year.ts'

/** «lunedì 21 ottobre 2024», "Oct. 21", «giugno», "June of last year", 21/10/2024. */
export function calendarDate(reader: Reader, at: number): Expression | null {
  return (
    numericDate(reader, at) ??
    monthOfYear(reader, at) ??
    weekdayFirst(reader, at) ??
    chosenDay(reader, at) ??
    dayAndMonth(reader, at) ??
    monthAndDay(reader, at) ??
    monthAlone(reader, at)
  )
}

function numericDate(reader: Reader, at: number): Expression | null {
  const { pieces } = reader
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(digitsAt(reader, at, /\./) ?? '')
  if (dotted) return wholeDate(reader, at, at + 1, dotted[3] ?? '', dotted[2] ?? '', dotted[1] ?? '')
  const mark = lowerAt(reader, at + 1)
  if (!/^[-/.]$/.test(mark) || lowerAt(reader, at + 3) !== mark) return null
  const tight = [1, 2, 3, 4].every((step) => pieces[at + step]?.tight)
  const [first, second, third] = [0, 2, 4].map((step) => digitsAt(reader, at + step, /^\d{1,4}$/))
  if (!tight || !first || !second || !third) return null
  if (first.length === 4) return wholeDate(reader, at, at + 5, first, second, third)
  return wholeDate(reader, at, at + 5, third, second, first) ?? wholeDate(reader, at, at + 5, third, first, second)
}

/** 06-2005, 10/2024 */
function monthOfYear(reader: Reader, at: number): Expression | null {
  const month = Number(digitsAt(reader, at, /^(?:0?[1-9]|1[0-2])$/) ?? 0)
  const year = digitsAt(reader, at + 2, /^(?:19|20)\d\d$/)
  const tight = [1, 2].every((step) => reader.pieces[at + step]?.tight)
  if (month === 0 || year === null || !tight || !/^[-/]$/.test(lowerAt(reader, at + 1))) return null
  return { start: at, end: at + 3, type: 'DATE', value: `${year}-${two(month)}`, year: Number(year) }
}

/** «el pasado 19 de marzo», « le 3 mars dernier »: a day of the year that is the last or the next of its name. */
function chosenDay(reader: Reader, at: number): Expression | null {
  const before = meet(reader, at, 'relation')
  const date = dayAndMonth(reader, before?.end ?? at) ?? monthAndDay(reader, before?.end ?? at)
  if (date === null || date.year !== undefined || !date.day || reader.now.day === null) return null
  const behind = before ? null : meet(reader, date.end, 'relation')
  const steps = (before ?? behind)?.meaning.steps ?? 0
  if (steps === 0 && before === null) return null
  const { year, month, day: ofMonth } = dateOf(date.day)
  const turns = steps < 0 && date.day > reader.now.day ? -1 : steps > 0 && date.day < reader.now.day ? 1 : 0
  const day = dayNumber(year + turns, month, ofMonth) ?? date.day
  return { start: at, end: behind?.end ?? date.end, type: 'DATE', value: dayValue(day), day }
}

function wholeDate(
  reader: Reader,
  start: number,
  end: number,
  year: string,
  month: string,
  ofMonth: string,
): Expression | null {
  if (year.length !== 4 && year.length !== 2) return null
  const full = year.length === 4 ? Number(year) : fullYear(Number(year), reader.now.year)
  const day = dayNumber(full, Number(month), Number(ofMonth))
  return day === null ? null : { start, end, type: 'DATE', value: dayValue(day), day, year: full }
}

/** «venerdì», «venerdì 6», «venerdì 6 marzo», "Friday, Oct. 13", "last Friday", «venerdì scorso», "Friday night". */
function weekdayFirst(reader: Reader, at: number): Expression | null {
  const before = meet(reader, at, 'relation')
  const from = before?.end ?? at
  const weekday = meet(reader, from, 'weekday')
  if (weekday === null) return null
  if (before === null) {
    const next = lowerAt(reader, weekday.end) === '.' ? weekday.end + 1 : weekday.end
    const behind = afterJoins(reader, next)
    const date = dayAndMonth(reader, behind) ?? monthAndDay(reader, behind) ?? numericDate(reader, behind)
    if (date !== null) return { ...date, start: at }
    const ofMonth = dayOfMonthBehind(reader, weekday.end, weekday.meaning.weekday)
    if (ofMonth !== null) return { ...ofMonth, start: at }
  }
  if (!weekday.meaning.whole) return null
  const behind = before ? null : meet(reader, weekday.end, 'relation')
  const relation = before ?? behind
  const end = behind?.end ?? weekday.end
  const steps = relation?.meaning.steps ?? 0
  const direction = steps < 0 ? 'back' : steps > 0 ? 'ahead' : reader.direction(from)
  const day = dayOfWeekday(weekday.meaning.weekday, direction, reader.now, steps !== 0)
  const value = day === null ? `XXXX-WXX-${weekday.meaning.weekday}` : dayValue(day)
  return withPart(reader, { start: at, end, type: 'DATE', value, day }, weekday.meaning.part)
}

/** «Venerdì 6»: the day of the month and that of the week tell the month. */
function dayOfMonthBehind(reader: Reader, at: number, weekday: number): Expression | null {
  const digits = digitsAt(reader, at, /^\d{1,2}$/)
  const { year, month, day: now } = reader.now
  if (digits === null || year === null || month === null) return null
  const unit = meet(reader, at + 1, 'unit') ?? meet(reader, at + 1, 'part')
  if (unit !== null || reader.pieces[at + 1]?.kind === 'digits') return null
  const days = [-1, 0, 1].flatMap((step) => {
    const months = year * 12 + month - 1 + step
    return dayNumber(Math.floor(months / 12), (months % 12) + 1, Number(digits)) ?? []
  })
  const day = days.find((each) => weekdayOf(each) === weekday)
  if (day === undefined || (now !== null && Math.abs(day - now) > 40)) return null
  return { start: at, end: at + 1, type: 'DATE', value: dayValue(day), day }
}

/** Adds the part of the day that stands behind a day («ieri sera», «martes por la noche») or is in its name. */
export function withPart(reader: Reader, date: Expression, named: DayPart | null = null): Expression {
  const part = named === null ? partBehind(reader, date.end) : { part: named, end: date.end }
  return part === null ? date : { ...date, end: part.end, type: 'TIME', value: partValue(date.value, part.part) }
}

function partBehind(reader: Reader, at: number): { part: DayPart; end: number } | null {
  const beside = meet(reader, at, 'part')
  if (beside !== null) return { part: beside.meaning.part, end: beside.end }
  const joined = markEnd(reader, at, 'joins')
  const part = joined === null || lowerAt(reader, at) === ',' ? null : meet(reader, joined, 'part')
  return part && { part: part.meaning.part, end: part.end }
}

/** A day of the month: «21», "21st", «1º», "21.", «primo». */
function dayOfMonth(reader: Reader, at: number): { day: number; end: number } | null {
  const digits = digitsAt(reader, at, /^\d{1,2}$/)
  if (digits === null) {
    const ordinal = meet(reader, at, 'ordinal')
    return ordinal && ordinal.meaning.ordinal <= 31 ? { day: ordinal.meaning.ordinal, end: ordinal.end } : null
  }
  const day = Number(digits)
  if (day < 1 || day > 31) return null
  const mark = reader.pieces[at + 1]
  const marked = mark?.tight && reader.grammar.ordinalMarks.has(mark.lower)
  return { day, end: marked ? at + 2 : at + 1 }
}

function dayAndMonth(reader: Reader, at: number): Expression | null {
  const day = dayOfMonth(reader, at)
  if (day === null) return null
  const beside = meet(reader, day.end, 'month')
  const joined = lowerAt(reader, day.end) === ',' ? null : markEnd(reader, day.end, 'joins')
  const month = beside ?? (joined === null ? null : meet(reader, joined, 'month'))
  return month && dated(reader, at, month.meaning.month, day.day, afterPoint(reader, month))
}

/** Behind the point of a month written short. */
function afterPoint(reader: Reader, { meaning, end }: { meaning: { whole: boolean }; end: number }): number {
  return !meaning.whole && lowerAt(reader, end) === '.' && reader.pieces[end]?.tight ? end + 1 : end
}

/** "October 21", "Oct. 21st, 2024". */
function monthAndDay(reader: Reader, at: number): Expression | null {
  const month = meet(reader, at, 'month')
  if (month === null) return null
  const from = afterPoint(reader, month)
  const day = digitsAt(reader, from, /^\d{1,2}$/) === null ? null : dayOfMonth(reader, from)
  return day && dated(reader, at, month.meaning.month, day.day, day.end)
}

function dated(reader: Reader, start: number, month: number, ofMonth: number, end: number): Expression | null {
  const year = yearBehind(reader, end)
  if (year?.year === null) return { start, end: year.end, type: 'DATE', value: `XXXX-${two(month)}-${two(ofMonth)}` }
  if (year !== null) {
    const day = dayNumber(year.year, month, ofMonth)
    return day === null ? null : { start, end: year.end, type: 'DATE', value: dayValue(day), day, year: year.year }
  }
  const day = dayWithoutYear(month, ofMonth, reader.direction(start) === 'ahead', reader.now)
  const value = day === null ? `XXXX-${two(month)}-${two(ofMonth)}` : dayValue(day)
  return { start, end, type: 'DATE', value, day }
}

/** «giugno», «lo scorso giugno», «giugno scorso», "June 1998", "June of last year". */
function monthAlone(reader: Reader, at: number): Expression | null {
  const before = meet(reader, at, 'relation')
  const month = meet(reader, before?.end ?? at, 'month')
  if (month === null) return null
  const end = afterPoint(reader, month)
  const behind = before ? null : meet(reader, end, 'relation')
  const year = before || behind ? null : yearBehind(reader, end)
  const number = month.meaning.month
  if (year !== null) {
    const value = `${year.year === null ? 'XXXX' : yearValue(year.year)}-${two(number)}`
    return { start: at, end: year.end, type: 'DATE', value, year: year.year }
  }
  const relation = before ?? behind
  if (relation === null && (!month.meaning.whole || !mayStandAlone(reader, at))) return null
  const steps = relation?.meaning.steps ?? 0
  const direction = steps < 0 ? 'back' : steps > 0 ? 'ahead' : reader.direction(at)
  const own = yearOfMonth(number, direction, reader.now, steps !== 0)
  const value = `${own === null ? 'XXXX' : yearValue(own)}-${two(number)}`
  return { start: at, end: behind?.end ?? end, type: 'DATE', value }
}

/** "may", « Mars »: a month by itself is written as the language writes months; one that is a verb too does not begin a sentence. */
function mayStandAlone({ pieces, grammar }: Reader, at: number): boolean {
  const piece = pieces[at]
  if (piece === undefined) return false
  const doubtful = grammar.numbers.is.monthOrModal.has(piece.lower)
  if (doubtful) return piece.text !== piece.lower && at > 0
  return (piece.text !== piece.lower) === (grammar.words.monthsHaveCapitals === true) || at === 0
}
