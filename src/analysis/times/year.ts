import { afterFiller, afterJoins, digitsAt, lowerAt, meet, type Reader } from './reader.ts'

/** A year and where it ends. */
interface Year {
  readonly year: number
  readonly end: number
}

/** Four digits, or two behind an apostrophe: 1998, '98. */
export function writtenYear(reader: Reader, at: number): Year | null {
  const digits = digitsAt(reader, at, /^(?:1[4-9]|20)\d\d$/)
  if (digits !== null) return { year: Number(digits), end: at + 1 }
  const short =
    /^['’]$/.test(lowerAt(reader, at)) && reader.pieces[at + 1]?.tight ? digitsAt(reader, at + 1, /^\d\d$/) : null
  return short === null ? null : { year: fullYear(Number(short), reader.now.year), end: at + 2 }
}

/** Two digits stand for the year of that ending which is not far ahead. */
export function fullYear(short: number, now: number | null): number {
  const century = Math.floor((now ?? 2000) / 100) * 100
  const year = century + short
  return year > (now ?? 2000) + 10 ? year - 100 : year
}

/** A year that may be unknown, because the report's is: «quest'anno» of a report without a date. */
type MaybeYear = Omit<Year, 'year'> & { readonly year: number | null }

/** «quest'anno», "last year", «dieses Jahres»: the year that is chosen by the report's. */
function chosenYear(reader: Reader, at: number): MaybeYear | null {
  const before = meet(reader, at, 'relation')
  const from = before ? afterFiller(reader, before.end) : at
  const unit = meet(reader, from, 'unit')
  const named = meet(reader, at, 'named')
  const { year } = reader.now
  const away = (steps: number) => (year === null ? null : year + steps)
  if (named?.meaning.unit === 'year') return { year: away(named.meaning.steps), end: named.end }
  if (unit?.meaning.unit !== 'year' || unit.meaning.many) return null
  if (before) return { year: away(before.meaning.steps), end: unit.end }
  const behind = meet(reader, unit.end, 'relation')
  return behind && { year: away(behind.meaning.steps), end: behind.end }
}

/** The year that a month, a season or a quarter is given: "of 1998", «di quest'anno», ", 2024". */
export function yearBehind(reader: Reader, at: number): MaybeYear | null {
  for (const from of [at, afterJoins(reader, at)]) {
    const year = writtenYear(reader, from) ?? chosenYear(reader, from)
    if (year !== null) return year
  }
  return null
}
