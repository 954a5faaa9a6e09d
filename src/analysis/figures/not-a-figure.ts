import type { Grammar } from '../numbers/grammar.ts'
import type { Piece } from '../numbers/pieces.ts'
import { phraseAt } from '../phrases.ts'
import type { Candidate } from './candidate.ts'
import { isPlural } from './singular.ts'

/** One reason why a number is no figure. Each looks at the pieces around it only a few steps far. */
type Reason = (candidate: Candidate, pieces: readonly Piece[], grammar: Grammar) => boolean

/** Whether what reads like a figure is a date, an hour, an age, an ordinal, a name, a score, a number of a list … */
export function isNoFigure(candidate: Candidate, pieces: readonly Piece[], grammar: Grammar): boolean {
  return reasons.some((reason) => reason(candidate, pieces, grammar))
}

const reasons: readonly Reason[] = [
  isPartOfName,
  isLongerRow,
  isLabelled,
  isTime,
  isDay,
  isYear,
  isHour,
  isAge,
  isNumbering,
  isArticle,
  isDoubtful,
  isNameInWords,
  isRate,
]

/** "$84.10 a barrel", «60 euro al giorno»: right behind a figure one unit only tells for what it is. */
function isRate({ start, number, unit, amount }: Candidate, pieces: readonly Piece[], { is }: Grammar): boolean {
  const one = unit !== null && number === start && amount.low === 1 && amount.high === 1
  return one && is.one.has(pieces[number]?.lower ?? '') && pieces[start - 1]?.kind === 'digits'
}

/** G7, F-16, Covid-19, 5G, 3D, 2nd, the 1990s: letters belong to the number, and they are no unit. */
function isPartOfName({ number, end, unit, start }: Candidate, pieces: readonly Piece[], { is }: Grammar): boolean {
  const first = pieces[number]
  const before = pieces[number - 1]
  const after = pieces[end]
  if (first?.kind === 'digits' && first.tight && before && number === start) {
    if (before.kind === 'word' && !before.lower.endsWith("'")) return true
    if (/^[#@+/\\=![_']$/.test(before.lower)) return true
    if (/^[-–.:,&]$/.test(before.lower) && before.tight) return true
  }
  if (after?.tight && after.kind === 'word' && pieces[end - 1]?.kind === 'digits' && unit === null) return true
  if (after?.tight && /^[°ºª]$/.test(after.lower)) return true
  return before?.lower === '-' && before.tight && first?.kind === 'word' && first.tight && !is.one.has(first.lower)
}

/** Dates in digits, scores, telephone numbers, hours: digits that go on behind a mark, or in a row. */
function isLongerRow({ number, end, amount, counted, unit }: Candidate, pieces: readonly Piece[]): boolean {
  const mark = pieces[end]
  const next = pieces[end + 1]
  if (mark?.tight && /^[-–/:.\\]$/.test(mark.lower) && next?.tight && next.kind === 'digits') return true
  // A bare 3-1 may be a score; 10-20 soldiers is a range.
  const isRange = amount.high !== null && amount.low !== amount.high
  if (
    isRange &&
    unit === null &&
    counted === null &&
    pieces.slice(number, end).some(({ lower }) => /^[-–]$/.test(lower))
  )
    return true
  // Nothing but telephone numbers and codes begins with nought.
  if ([number - 1, end].some((at) => /^0\d/.test(pieces[at]?.lower ?? ''))) return true
  const rows = [end, end + 1].every((at) => pieces[at]?.kind === 'digits')
  return rows || [number - 1, number - 2].every((at) => pieces[at]?.kind === 'digits')
}

/** «articolo 5», «legge n. 104», "Flight 93". */
function isLabelled({ number, start, bounds }: Candidate, pieces: readonly Piece[], { is }: Grammar): boolean {
  if (bounds.length > 0 && start < number) return false
  let at = start - 1
  if (/^[.°]$/.test(pieces[at]?.lower ?? '')) at--
  return is.label.has(pieces[at]?.lower ?? '')
}

/** «dodici mesi», "34-year-old", «tre volte»: durations, ages and repetitions. */
function isTime({ end, counted }: Candidate, pieces: readonly Piece[], { is }: Grammar): boolean {
  if (counted && is.notFigure.has(counted.piece.lower)) return true
  let at = end
  if (pieces[at]?.lower === '-' && pieces[at]?.tight) at++
  if (is.adjective.has(pieces[at]?.lower ?? '') || is.genitive.has(pieces[at]?.lower ?? '')) at++
  return is.notFigure.has(pieces[at]?.lower ?? '') || is.notFigure.has(pieces[end]?.lower ?? '')
}

/** «21 ottobre», "October 21", «venerdì 18», "21 and 22 October", «il 21». */
function isDay(
  { number, end, extent, amount, unit, counted, start }: Candidate,
  pieces: readonly Piece[],
  grammar: Grammar,
): boolean {
  if (unit !== null || amount.cardinal === null || (extent.high ?? extent.low ?? 0) > 9999) return false
  const { is } = grammar
  const before = pieces[start - 1]
  const value = amount.low
  if (isMonth(before, grammar) || isMonth(pieces[end], grammar)) return true
  if (before && is.weekday.has(before.lower) && value <= 31) return true
  if (is.genitive.has(pieces[end]?.lower ?? '') && isMonth(pieces[end + 1], grammar)) return true
  for (let at = end + 1; at < end + 4; at++) {
    const joined = is.coordinator.has(pieces[end]?.lower ?? '') || /^[,-]$/.test(pieces[end]?.lower ?? '')
    if (joined && pieces[at]?.kind === 'digits' && isMonth(pieces[at + 1], grammar)) return true
  }
  const isBare = counted === null && amount.cardinal.digits && value <= 31
  return isBare && start === number && is.beforeDay.has(before?.lower ?? '')
}

function isMonth(piece: Piece | undefined, { is }: Grammar): boolean {
  if (piece === undefined || !is.month.has(piece.lower)) return false
  return !is.monthOrModal.has(piece.lower) || piece.text !== piece.lower
}

/** Four digits without a mark, from 1000 to 2100, unless something shows that they count. */
function isYear(
  { start, number, numberEnd, bounds, unit, counted, amount }: Candidate,
  pieces: readonly Piece[],
  { is }: Grammar,
): boolean {
  const value = amount.cardinal?.value ?? 0
  const digits = pieces.slice(number, numberEnd).filter(({ kind }) => kind === 'digits')
  if (unit !== null || digits.length === 0 || value < 1000 || value > 2100) return false
  if (!digits.every(({ text }) => /^\d{4}$/.test(text))) return false
  const isRecent = value >= 1900
  if (bounds.length > 0) return isRecent && counted === null
  if (counted === null) return true
  const before = pieces[start - 1]
  return (
    isRecent &&
    before !== undefined &&
    (is.beforeYear.has(before.lower) || before.lower === '(' || is.month.has(before.lower))
  )
}

/** «alle 9», «ore 18.30», "9 a.m.", "at 18.30 GMT". */
function isHour(
  { start, end, unit, counted, amount, extent }: Candidate,
  pieces: readonly Piece[],
  grammar: Grammar,
): boolean {
  const most = extent.high ?? extent.low ?? 0
  if (unit !== null) return false
  // « (9 h 45 à Paris) »: the minutes behind an hour.
  const behindHour = pieces[start - 1]?.lower === 'h' && Number(pieces[start - 2]?.text) < 24
  if (behindHour && counted === null && most < 60) return true
  if (most > 24) return false
  if (phraseAt(pieces, end, grammar.afterHours)) return true
  // Live reports begin their lines with the hour: 20,47 – …
  if (start === 0 && !Number.isInteger(amount.low) && /^[-–—]$/.test(pieces[end]?.lower ?? '')) return true
  const before = pieces[start - 1]?.lower ?? pieces[start]?.lower ?? ''
  const opens = grammar.is.beforeHour.has(before) || grammar.is.beforeHour.has(pieces[start]?.lower ?? '')
  return opens && (counted === null || !Number.isInteger(amount.low))
}

/** "Name Surname, 34, …": a number by itself between commas behind a name. */
function isAge({ start, end, number, unit, extent, counted }: Candidate, pieces: readonly Piece[]): boolean {
  if (start !== number || unit !== null || counted !== null || (extent.high ?? 0) > 120) return false
  const name = pieces[start - 2]
  const isName = name?.kind === 'word' && name.text !== name.lower
  return isName && pieces[start - 1]?.lower === ',' && /^[,).;]$/.test(pieces[end]?.lower ?? '.')
}

/** No list has as many points. */
const longestNumbering = 10_000

/** "1." at the beginning of a line, «20: I soldati entrano» in a list of days, "(2)", and a sentence that is a number and nothing else. */
function isNumbering({ start, end, number, unit, amount }: Candidate, pieces: readonly Piece[]): boolean {
  // « moins que d'habitants (13,23 millions) »: nothing is numbered in millions.
  if (start !== number || unit !== null || pieces[number]?.kind !== 'digits' || amount.low >= longestNumbering)
    return false
  const after = pieces[end]?.lower ?? ''
  if (start === 0 && (/^[.):]$/.test(after) || end === pieces.length)) return true
  return pieces[start - 1]?.lower === '(' && after === ')'
}

/** «un», «una», "a", "one": numbers only in front of what is surely counted. */
function isArticle(
  { number, bounds, unit, counted, amount }: Candidate,
  pieces: readonly Piece[],
  { is }: Grammar,
): boolean {
  if (amount.cardinal?.article !== true || (unit !== null && unit !== '°')) return false
  if (counted === null) return true
  const counts = is.countingOne.has(pieces[number]?.lower ?? '') && is.oneCounts.has(counted.piece.lower)
  return !counts && !bounds.some((bound) => bound === 'at-least' || bound === 'more-than')
}

/** «sei» is "you are" as often as six. */
function isDoubtful(
  { number, numberEnd, counted, unit }: Candidate,
  pieces: readonly Piece[],
  grammar: Grammar,
): boolean {
  const isAlone = numberEnd === number + 1 && grammar.is.doubtful.has(pieces[number]?.lower ?? '')
  // « dont neuf sont graves »
  if (isAlone && grammar.is.ofThem.has(pieces[number - 1]?.lower ?? '')) return false
  return isAlone && unit === null && (counted === null || !isPlural(counted.piece.lower, grammar))
}

/** "Boeing 737", «Il Sole 24 Ore», «le Cinque Terre», "the Big Three". */
function isNameInWords({ start, number, end, unit, counted }: Candidate, pieces: readonly Piece[]): boolean {
  const first = pieces[number]
  if (first === undefined || start !== number || unit !== null || start === 0) return false
  const before = pieces[start - 1]
  if (first.kind === 'word') return isCapital(first) && before?.kind === 'word'
  if (!isCapital(before)) return false
  return start - 1 > 0 && (counted === null || isCapital(pieces[end]))
}

function isCapital(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && piece.text !== piece.lower
}
