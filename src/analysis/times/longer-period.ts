import { two, yearValue } from '../../document/calendar-day.ts'
import { afterHyphen, digitsAt, type Expression, lowerAt, markEnd, meet, type Reader } from './reader.ts'
import { periodAway } from './reference.ts'
import { writtenYear, yearBehind } from './year.ts'

/** "the third quarter of 2005", "first-quarter", "the 1988 second quarter", «primo semestre». */
export function pieceOfYear(reader: Reader, at: number): Expression | null {
  const before = writtenYear(reader, at)
  const from = before?.end ?? at
  const ordinal = ordinalAt(reader, from)
  if (ordinal === null) return null
  const unit = meet(reader, afterHyphen(reader, ordinal.end), 'unit')
  if (unit === null || (unit.meaning.unit !== 'quarter' && unit.meaning.unit !== 'half-year')) return null
  const [letter, count] = unit.meaning.unit === 'quarter' ? ['Q', 4] : ['H', 2]
  if (ordinal.ordinal > Number(count)) return null
  const behind = before ? null : yearBehind(reader, unit.end)
  // A half of something else than a year is no time: "the second half".
  if (letter === 'H' && before === null && behind === null) return null
  const { year, month } = reader.now
  const begins = (ordinal.ordinal - 1) * (12 / Number(count)) + 1
  const passed = year === null || month === null || month >= begins ? year : year - 1
  const own = before?.year ?? behind?.year ?? passed
  const value = `${own === null ? 'XXXX' : yearValue(own)}-${letter}${ordinal.ordinal}`
  return { start: at, end: behind?.end ?? unit.end, type: 'DATE', value, year: own }
}

/** "the quarter", «il fine settimana»: the one before now, or the next where the verb looks ahead. */
export function lonePeriod(reader: Reader, at: number): Expression | null {
  const unit = meet(reader, at, 'unit')
  if (unit === null || unit.meaning.many || !reader.grammar.numbers.is.determiner.has(lowerAt(reader, at - 1)))
    return null
  const { unit: kind } = unit.meaning
  if (kind !== 'quarter' && kind !== 'weekend') return null
  const value = periodAway(kind, reader.direction(at) === 'ahead' ? 0 : -1, reader.now)
  return value === null ? null : { start: at, end: unit.end, type: 'DATE', value }
}

function ordinalAt(reader: Reader, at: number): { ordinal: number; end: number } | null {
  const word = meet(reader, at, 'ordinal')
  if (word !== null) return { ordinal: word.meaning.ordinal, end: word.end }
  const digits = digitsAt(reader, at, /^\d{1,2}$/)
  const mark = reader.pieces[at + 1]
  if (digits !== null && mark?.tight && reader.grammar.ordinalMarks.has(mark.lower))
    return { ordinal: Number(digits), end: at + 2 }
  const roman = /^[IVX]+$/.test(reader.pieces[at]?.text ?? '') ? romanValue(reader.pieces[at]?.text ?? '') : null
  return roman === null ? null : { ordinal: roman, end: at + 1 }
}

/** Up to XXXIX, as centuries need. */
function romanValue(written: string): number | null {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(written)
  if (match === null || written === '') return null
  const [, tens = '', ones = ''] = match
  const small: Readonly<Record<string, number>> = {
    '': 0,
    I: 1,
    II: 2,
    III: 3,
    IV: 4,
    V: 5,
    VI: 6,
    VII: 7,
    VIII: 8,
    IX: 9,
  }
  return tens.length * 10 + (small[ones] ?? 0)
}

/** «XX secolo», «siglo XIX», "the 19th century", "19. Jahrhundert". */
export function century(reader: Reader, at: number): Expression | null {
  const before = ordinalAt(reader, at)
  const unit = meet(reader, before ? afterHyphen(reader, before.end) : at, 'unit')
  if (unit?.meaning.unit !== 'century') return null
  const behind = before ? null : ordinalAt(reader, unit.end)
  const ordinal = before ?? behind
  if (ordinal === null || ordinal.ordinal < 1 || ordinal.ordinal > 22) return null
  return { start: at, end: behind?.end ?? unit.end, type: 'DATE', value: two(ordinal.ordinal - 1) }
}

/** "the 1990s", "the '70s", «anni Ottanta», «años 90», "neunziger Jahre", "90er-Jahre". */
export function decade(reader: Reader, at: number): Expression | null {
  const before = markEnd(reader, at, 'decadeBefore')
  const from = before ?? at
  const quote = /^['’]$/.test(lowerAt(reader, from)) ? from + 1 : from
  const digits = digitsAt(reader, quote, /^(?:1[4-9]|20)?\d0$/)
  const word = meet(reader, from, 'decade')
  if (digits === null && word === null) return null
  const end = word?.end ?? quote + 1
  // Only where no word stands beside them have decades names of their own: "the eighties", but « vingt » is a number.
  const { decadeBefore, decadeAfter } = reader.grammar.words
  const named = word !== null && before === null && decadeBefore.length + decadeAfter.length === 0
  const ending = reader.pieces[end]
  const plural = digits !== null && ending?.tight && reader.grammar.decadeEndings.has(ending.lower) ? end + 1 : null
  const behind = markEnd(reader, afterHyphen(reader, plural ?? end), 'decadeAfter')
  if (before === null && !named && behind === null && (plural === null || reader.grammar.words.decadeAfter.length > 0))
    return null
  // «20 Jahren» is no decade, «90er Jahren» is.
  if (digits !== null && behind !== null && plural === null) return null
  // «los 80», but «los 40 pasajeros»: behind an article alone a number counts the word behind it.
  const article = before === at + 1 && reader.grammar.numbers.is.determiner.has(lowerAt(reader, at))
  if (digits !== null && article && reader.pieces[end]?.kind === 'word' && mayBeCounted(reader, end)) return null
  const number = word ? word.meaning.decade : Math.floor(Number(digits) / 10)
  const value = number >= 100 ? number : 190 + number
  return { start: at, end: behind ?? plural ?? end, type: 'DATE', value: String(value) }
}

/** A year by itself: four digits that count nothing. */
export function yearAlone(reader: Reader, at: number): Expression | null {
  const year = writtenYear(reader, at)
  if (year === null) return null
  const { pieces, grammar } = reader
  const before = pieces[at - 1]
  const after = pieces[year.end]
  if (before?.tight !== false && before?.kind === 'word' && pieces[at]?.tight) return null
  const hyphened = /^[-–/]$/.test(lowerAt(reader, at - 1)) && pieces[at]?.tight
  if (hyphened && pieces[at - 2]?.kind !== 'digits') return null
  // «la resolución 1973», "flight 1549": the number is a name.
  if (grammar.numbers.is.label.has(before?.lower ?? '')) return null
  if (/^[$€£%#+]$/.test(lowerAt(reader, at - 1)) || /^[%$€£]$/.test(after?.lower ?? '')) return null
  // "its 1990 campaign", but "some 2000 people".
  const amount = markEnd(reader, at - 1, 'some') !== null
  const owned = !amount && (grammar.numbers.is.determiner.has(before?.lower ?? '') || before?.lower === "'s")
  const opens = owned || grammar.beforeYear.has(before?.lower ?? '') || before?.lower === '('
  const counts = after?.kind === 'word' && !after.tight && !opens && mayBeCounted(reader, year.end)
  return counts ? null : { start: at, end: year.end, type: 'DATE', value: yearValue(year.year), year: year.year }
}

/** Whether the word behind four digits may be what they count. */
function mayBeCounted({ pieces, grammar }: Reader, at: number): boolean {
  const piece = pieces[at]
  if (piece === undefined || grammar.numbers.is.notCounted.has(piece.lower)) return false
  if (grammar.nounsHaveCapitals && piece.text === piece.lower) return false
  return !grammar.numbers.lexicon.isFinite(piece.lower) && !grammar.numbers.lexicon.isAuxiliary(piece.lower)
}
