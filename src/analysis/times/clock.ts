import { dayValue, two } from '../../document/calendar-day.ts'
import { phraseAt } from '../phrases.ts'
import { calendarDate } from './calendar-date.ts'
import { dayByNow } from './chosen-period.ts'
import { afterJoins, digitsAt, type Expression, lowerAt, markEnd, meet, type Reader } from './reader.ts'

/** An hour: "14:48 UTC", «ore 15.30», "8 p.m.", "19.30 Uhr", «mezzogiorno»; with the day behind it, else the report's. */
export function clock(reader: Reader, at: number): Expression | null {
  const word = meet(reader, at, 'hour')
  const read = word ? { end: word.end, value: word.meaning.clock } : hourAt(reader, at)
  if (read === null) return null
  const zoned = zoneBehind(reader, read.end)
  const joined = afterJoins(reader, zoned.end)
  const date = [zoned.end, joined]
    .map((from) => calendarDate(reader, from) ?? dayByNow(reader, from))
    .find((each) => each?.day)
  const day = date?.day ?? reader.spoken.day
  const on = day === null ? 'XXXX-XX-XX' : dayValue(day)
  return { start: at, end: date?.end ?? zoned.end, type: 'TIME', value: `${on}T${read.value}${zoned.zone}`, day }
}

function hourAt(reader: Reader, at: number): { end: number; value: string } | null {
  // 0800 UTC
  const four = /^([01]\d|2[0-3])([0-5]\d)$/.exec(digitsAt(reader, at, /^\d{4}$/) ?? '')
  if (four && reader.grammar.words.zones[lowerAt(reader, at + 1)] !== undefined)
    return { end: at + 1, value: `${four[1]}:${four[2]}` }
  const opener = markEnd(reader, at, 'clockBefore')
  const from = opener ?? at
  const joined = /^(\d{1,2})[.,](\d{2})$/.exec(digitsAt(reader, from, /[.,]/) ?? '')
  const hour = joined?.[1] ?? digitsAt(reader, from, /^\d{1,2}$/)
  if (hour === null || hour === undefined) return null
  const { pieces, grammar } = reader
  const mark = pieces[from + 1]
  // « 15 h 36 »: a letter between hours and minutes may stand apart.
  const beside = mark?.kind === 'word' || (mark?.tight && pieces[from + 2]?.tight)
  const apart = !joined && beside && grammar.clockMarks.has(mark?.lower ?? '')
  const minutes = joined?.[2] ?? (apart ? digitsAt(reader, from + 2, /^\d{2}$/) : null)
  let end = minutes === null || joined ? from + 1 : from + 3
  // 14:48:07
  if (apart && minutes !== null && lowerAt(reader, end) === ':' && digitsAt(reader, end + 1, /^\d{2}$/) !== null)
    end += 2
  const after = phraseAt(pieces, end, grammar.clockAfter)
  // "24 hours", «en 24 heures»: so many of them, and no hour of the day.
  if (after !== null && opener === null && minutes === null && meet(reader, end, 'unit') !== null) return null
  const colon = apart && mark?.lower === ':'
  if (
    after === null &&
    !(minutes !== null && (colon || opener !== null)) &&
    !(opener !== null && grammar.words.clockBeforeSuffices)
  )
    return null
  // «en 24 h» is a day.
  if (Number(hour) === 24 && minutes === null) return null
  const add = after?.value ?? 0
  // Half past twelve is no hour of the afternoon more.
  const hours = add === 12 ? (Number(hour) % 12) + 12 : Number(hour)
  if (Number(hour) > 24 || Number(minutes ?? 0) > 59) return null
  return { end: after?.end ?? end, value: `${two(hours)}:${minutes ?? '00'}` }
}

/** Behind an hour: a zone that is named, and a remark in brackets («hora local»). */
function zoneBehind(reader: Reader, at: number): { end: number; zone: string } {
  const { pieces } = reader
  if (lowerAt(reader, at) === '(')
    for (let end = at + 2; end < at + 5; end++)
      if (lowerAt(reader, end) === ')' && pieces.slice(at + 1, end).every(({ kind }) => kind === 'word'))
        return { end: end + 1, zone: reader.grammar.words.zones[lowerAt(reader, at + 1)] ?? '' }
  for (const from of [at, lowerAt(reader, at) === '(' ? at + 1 : at]) {
    const zone = reader.grammar.words.zones[lowerAt(reader, from)]
    if (zone !== undefined) return { end: from + 1, zone }
  }
  return { end: at, zone: '' }
}
