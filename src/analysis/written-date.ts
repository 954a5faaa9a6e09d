import { dayNumber, dayValue } from '../document/calendar-day.ts'
import type { Calendar, Language } from '../lang/language.ts'
import { byLanguage } from './by-language.ts'

/** A whole date as a text gives it. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  /** `YYYY-MM-DD` */
  readonly value: string
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly lower: string
}

/**
 * The whole dates in a few words, in order: 2024-10-21, 21/10/2024 (day first, unless only the other way makes a date),
 * and with the month in the words of the language. Meant for a line, not for a whole text.
 */
export function writtenDates(words: string, language: Language | undefined): WrittenDate[] {
  // Each of them has a year, and most lines have none.
  if (!/\d{4}/.test(words)) return []
  const dates = [...numericDates(words), ...(language ? wordedDates(words, language) : [])]
  return dates.sort((a, b) => a.start - b.start)
}

/**
 * The date of a line that says only when something was published, and maybe where and by whom; null for any other line.
 * It is `bare` when it names nobody and no place: «Pubblicato il 3 marzo 2024».
 */
export function dateLine(words: string, language: Language | undefined): { value: string; bare: boolean } | null {
  const date = writtenDates(words, language)[0]
  if (date === undefined || /[.!?]$/.test(words)) return null
  const rest = `${words.slice(0, date.start)} ${words.slice(date.end)}`
  const others = (rest.match(/\p{L}[\p{L}'’]*/gu) ?? []).filter((word) => !isWeekday(word, language?.calendar))
  // Small words («di», «alle», "at") and names may stand beside a date; a longer one in small letters makes a statement.
  const small = others.filter((word, index) => /^\p{Ll}{1,4}$/u.test(word) || (index === 0 && word.length < 12))
  const names = others.filter((word) => /^\p{Lu}/u.test(word))
  if (others.length > 8 || others.some((word) => !small.includes(word) && !names.includes(word))) return null
  const opening = names.length === 1 && names[0] === others[0] && others.length > 1
  return { value: date.value, bare: names.length === 0 || opening }
}

function isWeekday(word: string, calendar: Calendar | undefined): boolean {
  return calendar?.weekdays.some((names) => names.includes(word.toLowerCase())) ?? false
}

function numericDates(words: string): WrittenDate[] {
  const found: WrittenDate[] = []
  const add = (match: RegExpExecArray, year: string, month: string, day: string) => {
    const value = dateValue(Number(year), Number(month), Number(day))
    if (value !== null) found.push({ start: match.index, end: match.index + match[0].length, value })
    return value !== null
  }
  for (const match of words.matchAll(/(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/g)) {
    const [, year = '', month = '', day = ''] = match
    add(match, year, month, day)
  }
  for (const match of words.matchAll(/(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/-])/g)) {
    const [, first = '', , second = '', year = ''] = match
    if (!add(match, year, second, first)) add(match, year, first, second)
  }
  return found
}

function wordedDates(words: string, language: Language): WrittenDate[] {
  const { joining, months } = dateWordsOf(language)
  const pieces: Piece[] = [...words.matchAll(/\p{L}+|\d+/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, lower: match[0].toLowerCase() }))
    .filter((piece) => !joining.has(piece.lower) && !/^(?:st|nd|rd|th|º|ª)$/.test(piece.lower))
  return pieces.flatMap((piece, index) => {
    const month = months.get(piece.lower)
    if (month === undefined) return []
    const [before, after, later] = [pieces[index - 1], pieces[index + 1], pieces[index + 2]]
    return dated(words, month, before, piece, after, after) ?? dated(words, month, after, piece, later, later) ?? []
  })
}

function dated(
  words: string,
  month: number,
  day: Piece | undefined,
  name: Piece,
  year: Piece | undefined,
  last: Piece | undefined,
): WrittenDate[] | null {
  if (!day || !year || !last || !/^\d{1,2}$/.test(day.lower) || !/^\d{4}$/.test(year.lower)) return null
  const start = Math.min(day.start, name.start)
  const value = dateValue(Number(year.lower), month, Number(day.lower))
  // Between the pieces of one date stand a few small letters and marks at most.
  if (value === null || last.end - start > 40 || /[;:!?()«»"“”\n]/.test(words.slice(start, last.end))) return null
  return [{ start, end: last.end, value }]
}

/** What may stand between the words of a date, and the number of each month, from 1, by its names. */
const dateWordsOf = byLanguage(({ calendar, closedClasses }) => {
  const months = new Map<string, number>()
  for (const [at, names] of calendar.months.entries())
    for (const name of names) {
      const bare = name.replace(/\.$/, '')
      if (!months.has(bare)) months.set(bare, at + 1)
    }
  return { joining: new Set(closedClasses.genitives), months }
})

/** `YYYY-MM-DD`, null where there is no such day. */
function dateValue(year: number, month: number, ofMonth: number): string | null {
  const day = year >= 1900 && year < 2100 ? dayNumber(year, month, ofMonth) : null
  return day === null ? null : dayValue(day)
}
