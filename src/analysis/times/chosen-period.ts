import { dayValue } from '../../document/calendar-day.ts'
import type { TimeUnit } from '../../lang/time-words.ts'
import { withPart } from './calendar-date.ts'
import {
  afterFiller,
  afterJoins,
  digitsAt,
  type Expression,
  lowerAt,
  markEnd,
  meet,
  numberAt,
  type Reader,
} from './reader.ts'
import { durationValue, partValue, periodAway, seasonValue, vagueValue } from './reference.ts'
import { yearBehind } from './year.ts'

/** «ieri», "tonight", «ieri sera», «la sera di ieri»: a day by the report's own. */
export function dayByNow(reader: Reader, at: number): Expression | null {
  const day = meet(reader, at, 'day')
  if (day === null) return null
  // «la mañana», "der Morgen": behind a determiner it is the part of a day.
  if (reader.grammar.numbers.is.determiner.has(lowerAt(reader, at - 1)) && meet(reader, at, 'part') !== null)
    return null
  const { offset, part } = day.meaning
  const number = reader.now.day === null ? null : reader.now.day + offset
  const value = number === null ? vagueValue(offset) : dayValue(number)
  const date: Expression = { start: at, end: day.end, type: 'DATE', value, day: number }
  return withPart(reader, date, part)
}

/** "the next day", «il giorno prima»: by the day that was spoken of last. */
export function dayBySpoken(reader: Reader, at: number): Expression | null {
  const following = meet(reader, at, 'following')
  if (following === null) return null
  const { day } = reader.spoken
  const number = day === null ? null : day + following.meaning.offset
  const value = number === null ? vagueValue(following.meaning.offset) : dayValue(number)
  return { start: at, end: following.end, type: 'DATE', value, day: number }
}

/** «la settimana scorsa», "this year", "next month", «questa mattina», "Vorjahr"; many of them are a duration. */
export function chosenPeriod(reader: Reader, at: number): Expression | null {
  const named = meet(reader, at, 'named')
  if (named !== null) return period(reader, at, named.end, named.meaning.unit, named.meaning.steps)
  const before = meet(reader, at, 'relation')
  if (before === null) return unitAndRelation(reader, at)
  const from = afterFiller(reader, before.end)
  const unit = meet(reader, from, 'unit')
  const { steps } = before.meaning
  // «el pasado día 16»: that day is no day before this one.
  if (unit?.meaning.unit === 'day' && digitsAt(reader, unit.end, /^\d/) !== null) return null
  if (unit !== null && !unit.meaning.many && unit.meaning.unit !== 'night')
    return period(reader, at, unit.end, unit.meaning.unit, steps)
  if (unit?.meaning.many && steps !== 0)
    return { start: at, end: unit.end, type: 'DURATION', value: durationValue(null, unit.meaning.unit) }
  return (
    partOfDay(reader, at, from, steps) ?? chosenSeason(reader, at, from, steps) ?? chosenAmount(reader, at, from, steps)
  )
}

function period(reader: Reader, start: number, end: number, unit: TimeUnit, steps: number): Expression {
  // The last decade is mostly the ten years up to now, whatever the calendar says.
  if (unit === 'decade' && steps !== 0) return { start, end, type: 'DURATION', value: durationValue(1, unit) }
  const day = unit === 'day' && reader.now.day !== null ? reader.now.day + steps : null
  const value = periodAway(unit, steps, reader.now) ?? vagueValue(steps)
  return { start, end, type: 'DATE', value, day }
}

/** "this morning", "last night". */
function partOfDay(reader: Reader, start: number, at: number, steps: number): Expression | null {
  const part = meet(reader, at, 'part')
  if (part === null) return null
  const day = reader.now.day === null ? null : reader.now.day + steps
  const value = day === null ? vagueValue(steps) : partValue(dayValue(day), part.meaning.part)
  return { start, end: part.end, type: 'TIME', value, day }
}

function chosenSeason(reader: Reader, start: number, at: number, steps: number): Expression | null {
  const season = meet(reader, at, 'season')
  if (season === null) return null
  const { year, month } = reader.now
  // Last autumn is that of last year until autumn comes; this one is always of this year.
  const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[season.meaning.season]
  const passed = month !== null && month > begins + 2
  const back = passed ? 0 : -1
  const ahead = month !== null && month >= begins ? 1 : 0
  const own = year === null ? null : year + (steps < 0 ? back : steps > 0 ? ahead : 0)
  return { start, end: season.end, type: 'DATE', value: seasonValue(season.meaning.season, own) }
}

/** «gli ultimi dodici mesi», "the next few days". */
function chosenAmount(reader: Reader, start: number, at: number, steps: number): Expression | null {
  const some = markEnd(reader, at, 'some')
  const number = some === null ? numberAt(reader, at) : null
  const from = some ?? number?.end
  if (from === undefined) return null
  const unit = meet(reader, afterFiller(reader, from), 'unit')
  if (unit === null || steps === 0) return null
  return { start, end: unit.end, type: 'DURATION', value: durationValue(number?.value ?? null, unit.meaning.unit) }
}

/** «settimana scorsa», «año pasado»; «mesi scorsi». */
function unitAndRelation(reader: Reader, at: number): Expression | null {
  const unit = meet(reader, at, 'unit')
  if (unit === null) {
    const season = meet(reader, at, 'season')
    const relation = season && meet(reader, season.end, 'relation')
    const found = relation && chosenSeason(reader, at, at, relation.meaning.steps)
    return found && relation ? { ...found, end: relation.end } : null
  }
  const behind = meet(reader, afterFiller(reader, unit.end), 'relation')
  if (behind === null) return null
  const { steps } = behind.meaning
  if (unit.meaning.many)
    return steps === 0
      ? null
      : { start: at, end: behind.end, type: 'DURATION', value: durationValue(null, unit.meaning.unit) }
  return period(reader, at, behind.end, unit.meaning.unit, steps)
}

/** «estate 2024», "the summer of last year". */
export function seasonOfYear(reader: Reader, at: number): Expression | null {
  const season = meet(reader, at, 'season')
  const year = season && yearBehind(reader, season.end)
  return (
    season &&
    year && {
      start: at,
      end: year.end,
      type: 'DATE',
      value: seasonValue(season.meaning.season, year.year),
      year: year.year,
    }
  )
}

/** «inizio marzo», "late 2006", "the end of this year", «fine anno»: a piece of what follows, and told by its value. */
export function edgeOf(
  reader: Reader,
  at: number,
  read: (reader: Reader, at: number) => Expression | null,
): Expression | null {
  const edge = markEnd(reader, at, 'edges')
  if (edge === null) return null
  const hyphen = lowerAt(reader, edge) === '-' ? edge + 1 : edge
  for (const from of [hyphen, afterJoins(reader, hyphen)]) {
    const whole = read(reader, from)
    if (whole !== null && whole.type === 'DATE') return { ...whole, start: at }
    const unit = meet(reader, from, 'unit')
    if (unit !== null && !unit.meaning.many && from > edge && ['year', 'month', 'week'].includes(unit.meaning.unit))
      return period(reader, at, unit.end, unit.meaning.unit, 0)
  }
  return null
}
