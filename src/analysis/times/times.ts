import { dateOf } from '../../document/calendar-day.ts'
import type { Time } from '../../document/time.ts'
import type { Language } from '../../lang/language.ts'
import type { Piece } from '../numbers/pieces.ts'
import { amountOfTime, everyTime, manyOf } from './amount-of-time.ts'
import { calendarDate } from './calendar-date.ts'
import { chosenPeriod, dayByNow, dayBySpoken, edgeOf, seasonOfYear } from './chosen-period.ts'
import { clock } from './clock.ts'
import { directionIn } from './direction.ts'
import { century, decade, lonePeriod, pieceOfYear, yearAlone } from './longer-period.ts'
import { type Opening, openingKey, openingsAt } from './openings.ts'
import { type Expression, meet, type Reader } from './reader.ts'
import { type Reference, referenceAt, referenceOf } from './reference.ts'
import { sharedHead } from './shared-head.ts'
import { type TimeGrammar, timeGrammarOf } from './time-grammar.ts'

/**
 * The expressions of time in a text's sentences, in order, with their TIMEX3 type and ISO 8601 value (ISO-TimeML), reckoned from the
 * report's date: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, an instant, or null where it is not known. Ids are t1, t2 …
 */
export function times(
  sentences: readonly (readonly Piece[])[],
  language: Language,
  published: string | null,
): readonly Time[] {
  const grammar = timeGrammarOf(language)
  const now = withDay(referenceOf(published), sentences, grammar)
  const found: Time[] = []
  let spoken = now
  for (const pieces of sentences) {
    const direction = directionIn(pieces, grammar, language)
    let reader: Reader = { pieces, grammar, now, spoken, direction }
    for (let at = 0; at < pieces.length; ) {
      const expression = mayBegin(reader, at) ? expressionAt(reader, at) : null
      const first = expression === null ? undefined : pieces[expression.start]
      const last = expression === null ? undefined : pieces[expression.end - 1]
      if (expression === null || first === undefined || last === undefined) {
        at++
        continue
      }
      const { type, value } = expression
      found.push({ id: `t${found.length + 1}`, span: [first.start, last.end], type, value })
      if (expression.day) {
        spoken = referenceAt(expression.day)
        reader = { ...reader, spoken }
      }
      at = expression.end
    }
  }
  return found
}

function mayBegin({ pieces, grammar }: Reader, at: number): boolean {
  const piece = pieces[at]
  if (piece === undefined || piece.kind === 'address') return false
  return piece.kind === 'digits' || grammar.openers.has(piece.lower) || isRoman(piece.text)
}

/** «XX secolo»; most words do not even begin so. */
function isRoman(text: string): boolean {
  const first = text.charAt(0)
  return (first === 'I' || first === 'V' || first === 'X') && /^[IVX]{1,6}$/.test(text)
}

type Read = (reader: Reader, at: number) => Expression | null

const period = longest([calendarDate, pieceOfYear, seasonOfYear, decade, century, chosenPeriod, yearAlone])

/** What reads expressions, and with what each of them begins. Where two of them read as much, the first counts. */
const reads: readonly (readonly [read: Read, openings: readonly Opening[]])[] = [
  [clock, ['hour', 'clockBefore', 'digits']],
  [calendarDate, ['digits', 'weekday', 'month', 'relation', 'ordinal']],
  [pieceOfYear, ['digits', 'quote', 'ordinal', 'roman']],
  [seasonOfYear, ['season']],
  [decade, ['decadeBefore', 'decade', 'digits', 'quote']],
  [century, ['ordinal', 'digits', 'roman', 'unit']],
  [chosenPeriod, ['named', 'relation', 'unit', 'season']],
  [yearAlone, ['digits', 'quote']],
  [(reader, at) => edgeOf(reader, at, period), ['edges']],
  [dayBySpoken, ['following']],
  [dayByNow, ['day']],
  [partFirst, ['part']],
  [amountOfTime, ['agoBefore', 'aheadBefore', 'some', 'number']],
  [everyTime, ['every', 'per']],
  [setPhrase, ['value']],
  [lonePeriod, ['unit']],
  [manyOf, ['unit']],
  [sharedHead, ['number']],
]

const arranged = new WeakMap<TimeGrammar, Map<string, Read>>()

/** What may read the pieces from here on, by the first of them alone: most words begin no expression or one of a single kind. */
function expressionAt(reader: Reader, at: number): Expression | null {
  const known = arranged.get(reader.grammar) ?? new Map<string, Read>()
  arranged.set(reader.grammar, known)
  const key = openingKey(reader, at)
  const read = known.get(key) ?? longest(readsFor(openingsAt(reader, at)))
  known.set(key, read)
  return read(reader, at)
}

function readsFor(openings: ReadonlySet<Opening>): readonly Read[] {
  return reads.flatMap(([read, own]) => (own.some((opening) => openings.has(opening)) ? [read] : []))
}

/** What reads most of the pieces from here on. */
function longest(all: readonly Read[]): Read {
  return (reader, at) => {
    let best: Expression | null = null
    for (const read of all) {
      const found = read(reader, at)
      if (found !== null && found.end > (best?.end ?? at)) best = found
    }
    return best
  }
}

/** «ora», "currently", "annually": a whole expression with its value. */
function setPhrase(reader: Reader, at: number): Expression | null {
  const found = meet(reader, at, 'value')
  // "in the past | two months": its last word chooses what follows.
  const last = found && found.end > at + 1 ? found.end - 1 : null
  if (last !== null && (chosenPeriod(reader, last) ?? calendarDate(reader, last)) !== null) return null
  return found && { start: at, end: found.end, type: found.meaning.type, value: found.meaning.value }
}

/** «la notte di martedì», "the morning of May 3": a part of the day before its day. */
function partFirst(reader: Reader, at: number): Expression | null {
  const part = meet(reader, at, 'part')
  if (part === null) return null
  const joined = meet(reader, part.end, 'joins')
  for (const from of [part.end, joined?.end ?? part.end]) {
    const more = meet(reader, from, 'joins')
    for (const start of [from, more?.end ?? from]) {
      const date = calendarDate(reader, start) ?? dayByNow(reader, start)
      if (date?.day) return { ...date, start: at, type: 'TIME', value: `${date.value}T${part.meaning.part}` }
    }
  }
  return null
}

/**
 * A report that is dated by its month alone speaks from the latest day of that month that it names whole («lunedì 21
 * ottobre»); nothing else tells its own day.
 */
function withDay(now: Reference, sentences: readonly (readonly Piece[])[], grammar: TimeGrammar): Reference {
  if (now.day !== null || now.year === null || now.month === null) return now
  let latest: number | null = null
  for (const pieces of sentences) {
    const reader: Reader = { pieces, grammar, now, spoken: now, direction: () => 'back' }
    for (let at = 0; at < pieces.length; at++) {
      const date = mayBegin(reader, at) ? calendarDate(reader, at) : null
      if (!date?.day) continue
      const { year, month } = dateOf(date.day)
      if (year === now.year && month === now.month && (latest === null || date.day > latest)) latest = date.day
    }
  }
  return latest === null ? now : { ...now, day: latest }
}
