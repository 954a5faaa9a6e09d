import type { Bound } from '../../lang/number-words.ts'
import type { Grammar } from '../numbers/grammar.ts'
import { readNumberWord } from '../numbers/number-word.ts'
import type { Piece } from '../numbers/pieces.ts'
import { phraseAt } from '../phrases.ts'
import { type Amount, readAmount } from './amount.ts'
import type { Extent } from './bounds.ts'
import { bounded } from './bounds.ts'
import { type Counted, countedAfter, countedBefore } from './counted.ts'
import { readRange } from './range.ts'

/** What reads like a figure, before it is asked whether it is one. Indices are those of pieces; `end` is exclusive. */
export interface Candidate {
  /** The first piece of bound, money and number, and the first of the number itself. */
  readonly start: number
  readonly number: number
  /** Where the number with its multipliers ends, and where all that belongs to the figure does. */
  readonly numberEnd: number
  readonly end: number
  readonly extent: Extent
  readonly bounds: readonly Bound[]
  readonly amount: Amount
  readonly unit: string | null
  readonly counted: Counted | null
}

/** "Up to a maximum of about 12": more bounds than that say nothing. */
const mostBounds = 3

/** Greater amounts than this are slips of the pen, and would lose digits. */
const greatest = 1e15

/** Whether a figure can begin with this piece at all, which spares most words the trouble. */
export function mayBegin({ kind, lower }: Piece, grammar: Grammar): boolean {
  if (kind === 'digits') return true
  return grammar.openers.has(lower) || (kind === 'word' && readNumberWord(lower, grammar) !== null)
}

/** The figure that may begin at this piece, with its bounds before it; null where none does. */
export function candidateAt(pieces: readonly Piece[], start: number, grammar: Grammar): Candidate | null {
  const { bounds: found, next } = boundsAt(pieces, start, grammar)
  const bounds = found.some((bound) => opposite[bound]) && isDenied(pieces, start, grammar) ? found.map(denied) : found
  const first = pieces[next]
  if (first === undefined || (next > start && !mayBegin(first, grammar))) return null
  const range = readRange(pieces, next, grammar)
  const money = range ? null : phraseAt(pieces, next, grammar.moneyBefore)
  const amount = range ?? readAmount(pieces, money?.end ?? next, grammar, money !== null)
  if (amount === null || Math.max(amount.low, amount.high ?? 0) > greatest) return null
  const moneyCode = money?.value ?? (range ? moneyWithin(pieces, next, amount.end, grammar) : null)
  const measured = unitAfter(pieces, amount, grammar)
  const unit = moneyCode ?? amount.unit ?? measured?.unit ?? null
  const unitEnd = measured?.end ?? amount.end
  const after = phraseAt(pieces, unitEnd, grammar.boundsAfter)
  const all = after ? [...bounds, after.value] : bounds
  const extent = [...all].reverse().reduce<Extent>(bounded, amount)
  const end = after?.end ?? unitEnd
  const isMoney = unit !== null && isMoneyCode(unit)
  const followed = isMoney
    ? null
    : countedAfter(pieces, end, grammar, {
        takesGenitive: amount.takesGenitive || unit !== null,
        isMeasure: unit !== null,
        isOne: amount.low === 1 && amount.high === 1,
      })
  const counted = followed ?? (unit === null ? countedBefore(pieces, start, grammar) : null)
  return { start, number: money?.end ?? next, numberEnd: amount.end, end, extent, bounds: all, amount, unit, counted }
}

/** What a bound before a number comes to under a negation. */
const opposite: Partial<Record<Bound, Bound>> = { 'more-than': 'at-most', 'less-than': 'at-least' }

function denied(bound: Bound): Bound {
  return opposite[bound] ?? bound
}

/** So many verbs, pronouns and adverbs may stand between a negation and what it denies. */
const deniedWithin = 4

/** «no deben ser | más de diez», «non ci sono stati | più di dieci»: nothing but verbs stand between the negation and this piece. */
function isDenied(pieces: readonly Piece[], start: number, { lexicon }: Grammar): boolean {
  const { negations, cliticPronouns } = lexicon.words
  for (let at = start - 1; at >= Math.max(0, start - deniedWithin); at--) {
    const { kind, lower } = pieces[at] ?? { kind: 'mark', lower: '' }
    if (kind !== 'word') return false
    if (negations.has(lower)) return true
    // "did not say more than 10 died": what was not said is not so few.
    if (lexicon.reporting.get(lower)?.some(({ followedBy }) => followedBy === null)) return false
    const verb = lexicon.isAuxiliary(lower) || lexicon.isModal(lower) || lexicon.verbForms(lower).length > 0
    if (!verb && !cliticPronouns.has(lower) && !lexicon.isAdverb(lower)) return false
  }
  return false
}

function boundsAt(pieces: readonly Piece[], start: number, grammar: Grammar) {
  const bounds: Bound[] = []
  let next = start
  while (bounds.length < mostBounds) {
    const found = phraseAt(pieces, next, grammar.bounds)
    if (found === null) break
    bounds.push(found.value)
    next = found.end
  }
  const lower = pieces[next]?.lower ?? ''
  if (bounds.length > 0 && grammar.is.determiner.has(lower) && !grammar.is.one.has(lower)) next++
  return { bounds, next }
}

/** The unit behind an amount, with a hyphen or (behind millions) a genitive between: «2 milioni di euro». */
function unitAfter(pieces: readonly Piece[], amount: Amount, grammar: Grammar) {
  if (amount.unit !== null) return null
  const between = pieces[amount.end]
  const hyphen = between?.lower === '-' && between.tight
  const genitive = amount.takesGenitive && grammar.is.genitive.has(between?.lower ?? '')
  const unit = phraseAt(pieces, hyphen || genitive ? amount.end + 1 : amount.end, grammar.units)
  return unit && { unit: unit.value, end: unit.end }
}

/** The money of a range stands before one of its ends: "between $2 million and $3 million". */
function moneyWithin(pieces: readonly Piece[], start: number, end: number, grammar: Grammar): string | null {
  for (let at = start; at < end; at++) {
    const money = phraseAt(pieces, at, grammar.moneyBefore)
    if (money) return money.value
  }
  return null
}

function isMoneyCode(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}
