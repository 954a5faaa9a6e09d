import { phraseAt } from '../phrases.ts'
import type { Grammar } from './grammar.ts'
import { fits, readNumberWord } from './number-word.ts'
import { readNumeral } from './numeral.ts'
import type { Piece } from './pieces.ts'

/** More multipliers and more words than a number has; they keep the reading of hostile text linear. */
const mostMultipliers = 3
const longest = 20

/** A number in digits or words, with its multipliers: «30 mila», "one hundred and twenty", "2.5 million". */
export interface Cardinal {
  readonly end: number
  readonly value: number
  /** What the multipliers come to; 1 where there is none. */
  readonly scale: number
  readonly digits: boolean
  /** Whether it is a word that may be an article and nothing behind it makes it a number. */
  readonly article: boolean
}

/** The cardinal that begins at this piece; null where none does. `money` allows the letters of amounts: "$5m". */
export function readCardinal(pieces: readonly Piece[], at: number, grammar: Grammar, money = false): Cardinal | null {
  const piece = pieces[at]
  if (piece === undefined) return null
  if (piece.kind === 'digits') {
    const value = readNumeral(piece.text, grammar.marks)
    return value === null
      ? null
      : multiply(pieces, { end: at + 1, value, scale: 1, digits: true, article: false }, grammar, money)
  }
  if (piece.kind !== 'word') return null
  return readHalved(pieces, at, grammar) ?? readWords(pieces, at, grammar)
}

/** "half a million", «mezzo milione». */
function readHalved(pieces: readonly Piece[], at: number, grammar: Grammar): Cardinal | null {
  const halving = phraseAt(pieces, at, grammar.halving)
  if (halving === null) return null
  const start = { end: halving.end, value: 0.5, scale: 1, digits: false, article: false }
  const multiplied = multiply(pieces, start, grammar, false)
  return multiplied.scale > 1 ? multiplied : null
}

function readWords(pieces: readonly Piece[], at: number, grammar: Grammar): Cardinal | null {
  let total = 0
  let current: number | null = null
  let scale = 1
  let end = at
  for (let next = at; next < at + longest; next = end) {
    const here: number = current === null ? next : afterJoiner(pieces, next, grammar, current)
    const word: Piece | undefined = pieces[here]
    if (word?.kind !== 'word') break
    const half = current === null ? null : phraseAt(pieces, next, grammar.halves)
    if (half && current !== null && grammar.multipliers.has(pieces[half.end]?.lower ?? '')) {
      current += 0.5
      end = half.end
      continue
    }
    const phrase: { value: number; end: number } | null = phraseAt(pieces, here, grammar.numberPhrases)
    const value: number | null = phrase?.value ?? wordValue(word.lower, next === at, grammar)
    const multiplier = grammar.multipliers.get(word.lower)
    // «Mil doscientos soldados», « cent personnes »: one of it goes unsaid.
    if (value === null && current === null && total === 0 && grammar.is.multiplierAlone.has(word.lower)) current = 1
    if (value !== null && (current === null || fits(current, value))) current = (current ?? 0) + value
    else if (value !== null || multiplier === undefined || current === null || current === 0) break
    else if (multiplier <= 100) current *= multiplier
    else {
      total += current * multiplier
      current = null
      scale = multiplier
    }
    end = phrase?.end ?? here + 1
    if (current === null) {
      // «due milioni trecentomila» goes on; "two million people" does not.
      const more = pieces[end]
      const goesOn = phraseAt(pieces, end, grammar.numberPhrases) !== null
      if (more?.kind !== 'word' || (!goesOn && wordValue(more.lower, false, grammar) === null)) break
    }
  }
  if (end === at) return null
  const first = pieces[at]
  const article = end === at + 1 && first !== undefined && grammar.is.one.has(first.lower)
  return addHalf(
    pieces,
    { end, value: total + (current ?? 0), scale: current === null ? scale : 1, digits: false, article },
    grammar,
  )
}

function wordValue(lower: string, isFirst: boolean, grammar: Grammar): number | null {
  return isFirst && grammar.is.one.has(lower) ? 1 : readNumberWord(lower, grammar)
}

/** "one hundred and twenty", "twenty-five": the index of the word behind the joiner where it goes on the number. */
function afterJoiner(pieces: readonly Piece[], at: number, grammar: Grammar, current: number): number {
  const joiner = pieces[at]
  const word = pieces[at + 1]
  if (joiner === undefined || word?.kind !== 'word') return at
  const joins =
    (grammar.is.joiner.has(joiner.lower) && current >= 100) || (joiner.lower === '-' && joiner.tight && word.tight)
  const value = joins ? readNumberWord(word.lower, grammar) : null
  return value !== null && fits(current, value) ? at + 1 : at
}

function multiply(pieces: readonly Piece[], start: Cardinal, grammar: Grammar, money: boolean): Cardinal {
  let { end, scale } = start
  for (let count = 0; count < mostMultipliers; count++) {
    const here = pieces[end]?.lower === '-' && pieces[end]?.tight && pieces[end + 1]?.tight ? end + 1 : end
    const piece = pieces[here]
    if (piece?.kind !== 'word') break
    const letters = money && piece.tight ? grammar.moneyMultipliers.get(piece.lower) : undefined
    const multiplier = grammar.multipliers.get(piece.lower) ?? letters
    if (multiplier === undefined) break
    scale *= multiplier
    end = here + 1
  }
  return addHalf(
    pieces,
    { ...start, end, scale, value: scale === 1 ? start.value : round(start.value * scale) },
    grammar,
  )
}

/** «due milioni e mezzo»: half of the multiplier more. */
function addHalf(pieces: readonly Piece[], cardinal: Cardinal, grammar: Grammar): Cardinal {
  const half = phraseAt(pieces, cardinal.end, grammar.halves)
  return half ? { ...cardinal, end: half.end, value: cardinal.value + cardinal.scale / 2 } : cardinal
}

/** 2.3 million is 2300000, not 2299999.9999999995. */
function round(value: number): number {
  return Number(value.toPrecision(15))
}
