import { timeRange } from '../../document/time-range.ts'
import type { Words } from './words.ts'

const dayPattern = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/
const instantPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/
const vague = { PAST_REF: 'past', PRESENT_REF: 'present', FUTURE_REF: 'future' } as const

/** A date, instant or TIMEX3 value as a person writes it; a value of another kind is shown as it is. */
export function dateInWords(value: string | null, words: Words): string {
  if (value === null) return words.dates.unknown
  const instant = instantPattern.exec(value)
  if (instant) {
    const [, day = '', clock = '', zone = ''] = instant
    const zoneName = zone === 'Z' || zone === '+00:00' ? ' UTC' : zone === '' ? '' : ` UTC${zone}`
    return words.dates.moment(dateInWords(day, words), `${clock}${zoneName}`)
  }
  const parts = dayPattern.exec(value)
  if (parts) return dayInWords(parts[1] ?? '', parts[2], parts[3], words)
  return value in vague ? words.dates[vague[value as keyof typeof vague]] : value
}

/** When a time is, as a person writes it; null where its own words say all that is known («gli ultimi mesi»). */
export function timeInWords(value: string, words: Words): string | null {
  const range = timeRange(value)
  if (range === null) return null
  const [from, to] = [dateInWords(range.from, words), dateInWords(range.to, words)]
  return from === to ? from : words.dates.range(from, to)
}

/** The days over which a story runs; one day where it begins and ends on the same. */
export function daysInWords(first: string | null, last: string | null, words: Words): string {
  const [from, to] = [first ?? last, last ?? first].map((value) => dateInWords(value?.slice(0, 10) ?? null, words))
  return from === undefined || to === undefined || from === to ? (from ?? '') : words.dates.range(from, to)
}

function dayInWords(year: string, month: string | undefined, day: string | undefined, words: Words): string {
  const monthName = month === undefined ? undefined : (words.dates.months[Number(month) - 1] ?? month)
  const known = [day === undefined ? undefined : String(Number(day)), monthName, year === 'XXXX' ? undefined : year]
  const date = known.filter((piece) => piece !== undefined).join(' ')
  if (year !== 'XXXX') return date
  return date === '' ? words.dates.unknownYear : `${date} (${words.dates.unknownYear})`
}
