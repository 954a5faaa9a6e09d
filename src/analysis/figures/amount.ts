import { type Cardinal, readCardinal } from '../numbers/cardinal.ts'
import type { Grammar } from '../numbers/grammar.ts'
import type { Piece } from '../numbers/pieces.ts'
import { phraseAt } from '../phrases.ts'

/** «Decine di migliaia di miliardi» has two; more would only make the reading slow on hostile text. */
const mostMultipliers = 3

/** How much, of whatever kind: a number, a vague amount («decine»), a round one («una decina») or a fraction. */
export interface Amount {
  readonly end: number
  readonly low: number
  /** Null where the words set only a lower bound: "dozens". */
  readonly high: number | null
  readonly approximate: boolean
  readonly unit: '%' | null
  /** Whether what is counted may stand behind a genitive: «migliaia di studenti». */
  readonly takesGenitive: boolean
  readonly cardinal: Cardinal | null
}

/** The amount that begins at this piece; null where none does. */
export function readAmount(pieces: readonly Piece[], at: number, grammar: Grammar, money: boolean): Amount | null {
  const vague = readVague(pieces, at, grammar)
  if (vague !== null) return vague
  const count = readCardinal(pieces, at, grammar)
  return (
    readRound(pieces, at, count, grammar) ??
    readFraction(pieces, at, count, grammar) ??
    plainAmount(money ? readCardinal(pieces, at, grammar, true) : count)
  )
}

function plainAmount(cardinal: Cardinal | null): Amount | null {
  return (
    cardinal && {
      end: cardinal.end,
      low: cardinal.value,
      high: cardinal.value,
      approximate: false,
      unit: null,
      takesGenitive: cardinal.scale >= 1e6,
      cardinal,
    }
  )
}

/** «migliaia», "hundreds of thousands", «alcune decine», "several hundred": so many at least. */
function readVague(pieces: readonly Piece[], at: number, grammar: Grammar): Amount | null {
  const vague = phraseAt(pieces, at, grammar.vague)
  const start = vague?.end ?? at
  const lower = pieces[start]?.lower ?? ''
  const first =
    grammar.collectives.get(lower) ??
    (vague ? (grammar.rounds.get(lower) ?? grammar.multipliers.get(lower)) : undefined)
  if (first === undefined) return null
  let low = first
  let end = start + 1
  for (let count = 0; count < mostMultipliers; count++) {
    const next = grammar.is.genitive.has(pieces[end]?.lower ?? '') ? end + 1 : end
    const word = pieces[next]?.lower ?? ''
    const times = grammar.multipliers.get(word) ?? grammar.collectives.get(word)
    if (times === undefined || times <= 1) break
    low *= times
    end = next + 1
  }
  return { end, low, high: null, approximate: true, unit: null, takesGenitive: true, cardinal: null }
}

/** «una decina», "two dozen", "half a dozen": about so many. */
function readRound(pieces: readonly Piece[], at: number, counted: Cardinal | null, grammar: Grammar): Amount | null {
  const halving = phraseAt(pieces, at, grammar.halving)
  const count = halving ? null : counted
  const start = halving?.end ?? count?.end ?? at
  const value = grammar.rounds.get(pieces[start]?.lower ?? '')
  if (value === undefined || (halving === null && count === null)) return null
  const low = value * (count?.value ?? 0.5)
  let end = start + 1
  let times = 1
  const genitive = grammar.is.genitive.has(pieces[end]?.lower ?? '')
  const multiplier = grammar.multipliers.get(pieces[genitive ? end + 1 : end]?.lower ?? '')
  if (multiplier !== undefined) {
    times = multiplier
    end += genitive ? 2 : 1
  }
  return {
    end,
    low: low * times,
    high: low * times,
    approximate: true,
    unit: null,
    takesGenitive: true,
    cardinal: null,
  }
}

/** «due terzi», "a third of", "half of", as a percentage. */
function readFraction(pieces: readonly Piece[], at: number, count: Cardinal | null, grammar: Grammar): Amount | null {
  const lone = pieces[at]?.lower ?? ''
  if (grammar.is.loneFraction.has(lone)) return count === null ? readLoneFraction(pieces, at, grammar) : null
  if (count === null || count.digits || count.scale > 1) return null
  const hyphen = pieces[count.end]?.lower === '-' && pieces[count.end]?.tight === true
  const start = hyphen ? count.end + 1 : count.end
  const share = grammar.fractions.get(pieces[start]?.lower ?? '')
  if (share === undefined || count.value * share > 100) return null
  // «un terzo uomo» is a third man: one part needs what it is a part of.
  if (count.value === 1 && !opensWhole(pieces, start + 1, grammar)) return null
  return fraction(start + 1, count.value * share)
}

function readLoneFraction(pieces: readonly Piece[], at: number, grammar: Grammar): Amount | null {
  if (grammar.is.notBeforeFraction.has(pieces[at - 1]?.lower ?? '')) return null
  const share = grammar.fractions.get(pieces[at]?.lower ?? '')
  return share === undefined || !opensWhole(pieces, at + 1, grammar) ? null : fraction(at + 1, share)
}

/** Whether a genitive or a determiner follows, and no time behind it: «la metà dei residenti», not «metà del 2024». */
function opensWhole(pieces: readonly Piece[], at: number, { is }: Grammar): boolean {
  const opener = pieces[at]?.lower ?? ''
  if (!is.genitive.has(opener) && !is.determiner.has(opener)) return false
  const next = pieces[at + 1]
  return next?.kind === 'word' && !is.notFigure.has(next.lower) && !is.month.has(next.lower)
}

function fraction(end: number, percent: number): Amount {
  const value = Math.round(percent * 100) / 100
  return { end, low: value, high: value, approximate: false, unit: '%', takesGenitive: true, cardinal: null }
}
