import { dateOf, dayNumber, dayValue, two } from '../../document/calendar-day.ts'
import { amountOfTime } from './amount-of-time.ts'
import { calendarDate } from './calendar-date.ts'
import { clock } from './clock.ts'
import { digitsAt, type Expression, lowerAt, markEnd, numberAt, type Reader } from './reader.ts'

/** More days in a row than this share one month no more, which keeps the reading of hostile text linear. */
const longestRow = 6

/** «5. bis 9. Juni», "28 and 29 April", "6 to 8 months", «14 bis 18 Uhr»: a number whose month, unit or clock stands behind the next. */
export function sharedHead(reader: Reader, at: number): Expression | null {
  return inRow(reader, at, 0)
}

function inRow(reader: Reader, at: number, depth: number): Expression | null {
  if (depth >= longestRow) return null
  const number = numberAt(reader, at)
  if (number === null || number.article || !Number.isInteger(number.value) || number.value > 1000) return null
  const marked = reader.pieces[number.end]?.tight && reader.grammar.ordinalMarks.has(lowerAt(reader, number.end))
  const end = marked ? number.end + 1 : number.end
  const next = afterConnector(reader, end)
  if (next === null || (digitsAt(reader, next, /^\d/) === null && numberAt(reader, next) === null)) return null
  const head =
    calendarDate(reader, next) ?? clock(reader, next) ?? amountOfTime(reader, next) ?? inRow(reader, next, depth + 1)
  const value = head && valueLike(head, number.value)
  return head && value ? { ...head, ...value, start: at, end } : null
}

function afterConnector(reader: Reader, at: number): number | null {
  const lower = lowerAt(reader, at)
  if (!reader.grammar.connectors.has(lower)) return null
  // «5., 6. und 7. Oktober», «vom 5. bis zum 9. Juni»
  const again = lower === ',' && reader.grammar.numbers.is.coordinator.has(lowerAt(reader, at + 1)) ? at + 2 : at + 1
  return markEnd(reader, again, 'joins') ?? again
}

/** The value that an expression would have with another number. */
function valueLike({ type, value, day }: Expression, number: number): Pick<Expression, 'value' | 'day'> | null {
  if (type === 'DURATION') {
    const match = /^(PT?)(?:\d+|X)([A-Z]+)$/.exec(value)
    return match && { value: `${match[1]}${number}${match[2]}` }
  }
  if (type === 'TIME') {
    const match = /^(.*T)\d\d:\d\d(.*)$/.exec(value)
    return match && number <= 24 ? { value: `${match[1]}${two(number)}:00${match[2]}` } : null
  }
  if (type !== 'DATE' || !day) return null
  const date = dateOf(day)
  const own = dayNumber(date.year, date.month, number)
  return own === null ? null : { value: dayValue(own), day: own }
}
