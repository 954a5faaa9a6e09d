import { two, yearValue } from '../../document/calendar-day.ts'
import { givenDate } from '../given-date.ts'
import { monthOf } from '../html/metadata/page-vocabulary.ts'

/** No date of a feed is longer; in characters. */
const longest = 100

/** Offsets of zones by their names, in minutes; what feeds write besides offsets. EST and the like are RFC 822's. */
const zones: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    bst: 60,
    west: 60,
    cet: 60,
    mez: 60,
    cest: 120,
    mesz: 120,
    eet: 120,
    eest: 180,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
  }),
)

interface Pieces {
  readonly year: number
  readonly month: number
  readonly day: number
  /** What stands behind the day. */
  readonly rest: string
}

/**
 * The date of a feed, in whatever way it is written (RFC 822, ISO 8601, months in the words of any language that is read), as
 * a report's date is: an instant with its offset where day, hour and zone are told, else the day. Null where it is no date.
 */
export function feedDate(raw: string | undefined): string | null {
  const words = raw?.trim().toLowerCase() ?? ''
  if (words === '' || words.length > longest) return null
  const less = /^\d{4}(?:-\d{2})?$/.exec(words)?.[0]
  if (less !== undefined) return sound(less)
  const pieces = inIsoOrder(words) ?? inNumbers(words) ?? inWords(words)
  if (pieces === null) return null
  const { year, month, day, rest } = pieces
  const date = sound(`${yearValue(year)}-${two(month)}-${two(day)}`)
  const time = date === null ? null : timeIn(rest)
  return time === null ? date : (sound(`${date}T${time}`) ?? date)
}

function inIsoOrder(words: string): Pieces | null {
  const match = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)[t,\s]*/.exec(words)
  return match === null ? null : pieces(match[1], match[3], match[4], words.slice(match[0].length))
}

/** 21/10/2024: the day first, unless only the other way makes a date. */
function inNumbers(words: string): Pieces | null {
  const match = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)[t,\s]*/.exec(words)
  if (match === null) return null
  const [all, first, , second, year] = match
  const rest = words.slice(match.index + all.length)
  return Number(second) > 12 ? pieces(year, first, second, rest) : pieces(year, second, first, rest)
}

/** "Mon, 21 Oct 2024", «21 ottobre 2024», «21 de octubre de 2024», "October 21st, 2024". */
function inWords(words: string): Pieces | null {
  for (const match of words.matchAll(
    /(?<!\d)(\d{1,2})(?:º|er|\.)?[\s-]+(?:de\s+)?(\p{L}{3,12})\.?[\s,-]+(?:de\s+)?(\d{4}|\d{2})(?!\d)/gu,
  )) {
    const month = monthOf(match[2] ?? '')
    if (month > 0) return pieces(match[3], month, match[1], words.slice(match.index + match[0].length))
  }
  for (const match of words.matchAll(/(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu)) {
    const month = monthOf(match[1] ?? '')
    if (month > 0) return pieces(match[3], month, match[2], words.slice(match.index + match[0].length))
  }
  return null
}

function pieces(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
  rest: string,
): Pieces {
  return { year: fullYear(year ?? ''), month: Number(month), day: Number(day), rest }
}

/** A year of two digits is one since 1970. */
function fullYear(year: string): number {
  if (year.length > 2) return Number(year)
  return Number(year) + (Number(year) < 70 ? 2000 : 1900)
}

/** The time of the day with its offset, as ISO 8601 has it; null where either is not told. */
function timeIn(words: string): string | null {
  const match =
    /(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*(am|pm)?\s*\(?([a-z]{1,5}|[+-]\d{1,2}:?(?:\d{2})?)?/.exec(
      words,
    )
  if (match === null) return null
  const [, hours, minutes, seconds = '00', half, zone] = match
  const offset = offsetOf(zone)
  if (offset === null) return null
  return `${two(hourOfDay(Number(hours), half))}:${minutes}:${seconds}${offset}`
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
  if (hours !== undefined)
    return Number(hours) + Number(minutes) === 0 ? 'Z' : `${sign}${two(Number(hours))}:${minutes}`
  const offset = zones.get(zone)
  if (offset === undefined) return null
  const [hour, minute] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(hour)}:${two(minute)}`
}

/** The date where it is one that can be: years before 1900 and days that no calendar has are a feed's mistakes. */
function sound(value: string): string | null {
  if (value < '1900' || value > '2100') return null
  try {
    return givenDate(value)
  } catch {
    return null
  }
}
