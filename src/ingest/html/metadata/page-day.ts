import { dayNumber, dayValue } from '../../../document/calendar-day.ts'
import { monthOf } from './page-vocabulary.ts'

/** A day that a page gives, in whatever writing. */
export interface PageDay {
  /** Where it stands in the words. */
  readonly start: number
  readonly end: number
  /** `YYYY-MM-DD` */
  readonly day: string
  /** The instant, where a time and its zone are told; else the day. */
  readonly value: string
  /** The other day that 05/10/2018 may be: in some countries days come first, in others months. */
  readonly other?: string
}

const years = { first: 1800, last: 2099 }
/** More than any date stands in, in characters. */
const longest = 400
/** What every writing of a day has. */
const mayHold = /\d{4}|\d[./-]\s?\d{1,2}[./-]/

/**
 * The days in a few words, in their order: 2024-10-21T09:30:00Z, 20241021, 21/10/2024, 21.10.24, 2024年10月21日, and with months in
 * the words of any of our languages. `monthsFirst` tells how 05/10/2018 is read, where both ways make a day.
 */
export function pageDays(words: string, monthsFirst: boolean): readonly PageDay[] {
  const text = words.slice(0, longest)
  if (!mayHold.test(text)) return []
  const found = [...yearFirst(text), ...yearLast(text, monthsFirst), ...worded(text)]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((each) => {
    const free = each.start >= end
    if (free) end = each.end
    return free
  })
}

const yearFirstPatterns = [
  /(?<!\d)(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/g,
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)/g,
  /(?<!\d)(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/g,
]

function yearFirst(text: string): PageDay[] {
  return yearFirstPatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const day = dayOf(match.groups?.year, match.groups?.month, match.groups?.day)
      return day === null ? [] : timed(text, match.index, match.index + match[0].length, day)
    }),
  )
}

const yearLastPattern = /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/]|[.-]\d)/g

function yearLast(text: string, monthsFirst: boolean): PageDay[] {
  return [...text.matchAll(yearLastPattern)].flatMap((match) => {
    const [all, first, mark, second, year = ''] = match
    const whole = year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`
    const readings = [dayOf(whole, second, first), dayOf(whole, first, second)]
    if (monthsFirst && mark !== '.') readings.reverse()
    const [day, other] = readings.filter((reading) => reading !== null)
    if (day === undefined) return []
    const whenDone = timed(text, match.index, match.index + all.length, day)
    return [other === undefined || other === day || mark === '.' ? whenDone : { ...whenDone, other }]
  })
}

const betweenDayAndMonth = String.raw`[\s.,]{0,3}(?:st|nd|rd|th|er|º|°|ª)?[\s.,\-/]{0,3}(?:(?:de|del|d[’']|of)\s)?`
const wordedPatterns = [
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})${betweenDayAndMonth}(?<month>\p{L}{3,12})[\s.,\-/]{0,3}(?:del?\s)?(?<year>\d{4})(?!\d)`,
    'gu',
  ),
  /(?<!\p{L})(?<month>\p{L}{3,12})[\s.,]{0,3}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:[\s.,]{1,3}|(?<=\d\d))(?:de\s)?(?<year>\d{4})(?!\d)/gu,
]

function worded(text: string): PageDay[] {
  if (!/\d{4}/.test(text) || !/\p{L}{3}/u.test(text)) return []
  return wordedPatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const month = monthOf(match.groups?.month ?? '')
      const day = month === 0 ? null : dayOf(match.groups?.year, String(month), match.groups?.day)
      return day === null ? [] : timed(text, match.index, match.index + match[0].length, day)
    }),
  )
}

/** With the time behind a day, if it has a zone: without one it is no instant. */
function timed(text: string, start: number, end: number, day: string): PageDay {
  const behind = text.slice(end, end + 40)
  const time =
    /^(?:[T,@]|\s){0,3}(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s?(Z|UTC|GMT|(?:GMT|UTC)?\s?[+-]\d{2}:?\d{2})(?![\p{L}\d])/u.exec(
      behind,
    )
  const [all = '', hour = '', minute = '', second = '00', fraction = '', zone = ''] = time ?? []
  const plain = { start, end: end + all.length, day, value: day }
  if (time === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return plain
  const offset = /([+-]\d{2}):?(\d{2})/.exec(zone)
  const zoned = offset === null ? 'Z' : `${offset[1]}:${offset[2]}`
  if (offset !== null && Math.abs(Number(offset[1])) > 14) return plain
  return { ...plain, value: `${day}T${hour.padStart(2, '0')}:${minute}:${second}${fraction}${zoned}` }
}

/** `YYYY-MM-DD`; null where there is no such day, or none that a page was written on. */
function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const inYear = Number(year)
  const number = inYear < years.first || inYear > years.last ? null : dayNumber(inYear, Number(month), Number(day))
  return number === null ? null : dayValue(number)
}
