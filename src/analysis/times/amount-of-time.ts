import { dayValue } from '../../document/calendar-day.ts'
import type { TimeUnit } from '../../lang/time-words.ts'
import {
  afterFiller,
  afterHyphen,
  type Expression,
  lowerAt,
  type Met,
  markEnd,
  meet,
  numberAt,
  type Reader,
} from './reader.ts'
import { durationValue, periodAway, type Reference, vagueValue } from './reference.ts'

/** The words behind an amount that make a day of it: before or after which day it lies. */
const suffixes = [
  ['agoAfter', -1, 'now'],
  ['aheadAfter', 1, 'now'],
  ['earlierAfter', -1, 'spoken'],
  ['laterAfter', 1, 'spoken'],
] as const

/** So much of a unit; `count` is null where it is not said how many. */
interface Amount {
  readonly start: number
  readonly end: number
  readonly unit: TimeUnit
  readonly count: number | null
  /** Whether the number may be an article: «un anno», "a week". */
  readonly article: boolean
}

/** «due giorni fa», "in two weeks", «hace un año», "three days later", «dodici mesi», "12-hour", "several years". */
export function amountOfTime(reader: Reader, at: number): Expression | null {
  const ago = markEnd(reader, at, 'agoBefore')
  const ahead = markEnd(reader, at, 'aheadBefore')
  const from = ago ?? ahead ?? at
  const amount = amountAt(reader, from)
  if (amount === null || isAge(reader, amount.end)) return null
  if (ago !== null) return { ...away(amount, -1, reader.now), start: at }
  if (ahead !== null) {
    const late = reader.direction(at) === 'ahead' || reader.grammar.words.aheadBeforeSuffices
    if (late) return { ...away(amount, 1, reader.now), start: at }
    return null
  }
  return withSuffix(reader, amount) ?? (amount.article && !isMeasured(reader, at) ? null : duration(amount))
}

/** "6-year-old", "52 years old", «26 anni di età». */
function isAge(reader: Reader, end: number): boolean {
  return markEnd(reader, afterHyphen(reader, end), 'ages') !== null
}

function withSuffix(reader: Reader, amount: Amount): Expression | null {
  for (const [mark, sign, from] of suffixes) {
    const end = suffixEnd(reader, amount.end, mark)
    if (end !== null) return { ...away(amount, sign, reader[from]), end }
  }
  return null
}

/**
 * Where a word for earlier or later behind an amount ends. One that is a preposition too tells how long after what follows,
 * which is no day: "two weeks after the quake".
 */
function suffixEnd(reader: Reader, at: number, mark: (typeof suffixes)[number][0]): number | null {
  const end = markEnd(reader, afterHyphen(reader, at), mark)
  if (end === null || !reader.grammar.prepositions.has(lowerAt(reader, end - 1))) return end
  const next = reader.pieces[end]
  return next === undefined || next.kind === 'mark' ? end : null
}

/** The amount that begins at a piece: a number or a word for some, and a unit. */
function amountAt(reader: Reader, at: number): Amount | null {
  const some = markEnd(reader, at, 'some')
  if (some !== null) {
    const unit = meet(reader, afterFiller(reader, some), 'unit')
    return unit?.meaning.many
      ? { start: at, end: unit.end, unit: unit.meaning.unit, count: null, article: false }
      : null
  }
  const number = numberAt(reader, at)
  if (number === null) return null
  const hyphen = afterHyphen(reader, number.end)
  const unit = meet(reader, hyphen > number.end ? hyphen : afterFiller(reader, number.end), 'unit')
  // "the second" is no unit of time, and a number with a comma is one all the same.
  if (unit === null || number.value > 100_000 || (number.article && unit.meaning.unit === 'second')) return null
  return { start: at, end: unit.end, unit: unit.meaning.unit, count: number.value, article: number.article }
}

/** «per un anno», "for a week": an article is a number behind these. */
function isMeasured(reader: Reader, at: number): boolean {
  return reader.grammar.beforeDuration.has(lowerAt(reader, at - 1))
}

function duration({ start, end, unit, count }: Amount): Expression {
  return { start, end, type: 'DURATION', value: durationValue(count, unit) }
}

/** So long before or after a day: the day, week, month or year in which that was; vague where it is not known. */
function away({ start, end, unit, count }: Amount, sign: -1 | 1, from: Reference): Expression {
  const whole = count !== null && Number.isInteger(count)
  const day = unit === 'day' && whole && from.day !== null ? from.day + sign * count : null
  const value = day !== null ? dayValue(day) : whole ? periodAway(unit, sign * count, from) : null
  return { start, end, type: 'DATE', value: value ?? vagueValue(sign), day }
}

/** "days", «anni»: many of a unit, without a number. */
export function manyOf(reader: Reader, at: number): Expression | null {
  const unit = meet(reader, at, 'unit')
  if (unit === null || isAge(reader, unit.end)) return null
  if (!unit.meaning.many) return yearEarlier(reader, at, unit)
  for (const [mark, sign] of suffixes) {
    const end = suffixEnd(reader, unit.end, mark)
    if (end === null) continue
    // "days later" is told of what has been, unless the verb looks ahead.
    const looks = reader.direction(at) === 'ahead' ? 1 : -1
    return { start: at, end, type: 'DATE', value: vagueValue(mark === 'laterAfter' ? looks : sign) }
  }
  return { start: at, end: unit.end, type: 'DURATION', value: durationValue(null, unit.meaning.unit) }
}

/** "the year-earlier quarter", "a year-ago profit": one of the unit, written together with its word. */
function yearEarlier(reader: Reader, at: number, { meaning, end }: Met<'unit'>): Expression | null {
  if (afterHyphen(reader, end) === end) return null
  return withSuffix(reader, { start: at, end, unit: meaning.unit, count: 1, article: false })
}

/** "every two weeks", «ogni giorno», "each Monday", "per year". */
export function everyTime(reader: Reader, at: number): Expression | null {
  const every = markEnd(reader, at, 'every')
  if (every !== null) {
    const number = numberAt(reader, every)
    const from = number?.end ?? every
    const unit = meet(reader, afterFiller(reader, from), 'unit')
    if (unit !== null && unit.meaning.unit !== 'night')
      return { start: at, end: unit.end, type: 'SET', value: durationValue(number?.value ?? 1, unit.meaning.unit) }
    const weekday = meet(reader, every, 'weekday')
    if (weekday !== null)
      return { start: at, end: weekday.end, type: 'SET', value: `XXXX-WXX-${weekday.meaning.weekday}` }
    const part = meet(reader, every, 'part')
    return part && { start: at, end: part.end, type: 'SET', value: `XXXX-XX-XXT${part.meaning.part}` }
  }
  const per = markEnd(reader, at, 'per')
  const unit = per === null ? null : meet(reader, per, 'unit')
  if (unit === null || unit.meaning.many) return null
  return { start: at, end: unit.end, type: 'SET', value: durationValue(1, unit.meaning.unit) }
}
