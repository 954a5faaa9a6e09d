import type { Grammar } from '../numbers/grammar.ts'
import type { Piece } from '../numbers/pieces.ts'
import { phraseAt } from '../phrases.ts'
import { type Amount, readAmount } from './amount.ts'

/** How far before a range the word that makes it a change may stand: "rose in two days from 12 to 15". */
const reach = 8

/** Two numbers as the ends of one figure: «tra 10 e 20», "10-20", "two or three", "between 2 and 3 million". */
export function readRange(pieces: readonly Piece[], at: number, grammar: Grammar): Amount | null {
  const opener = pieces[at]?.lower ?? ''
  const joins = opener === '' ? undefined : grammar.ranges.get(opener)
  if (joins) return tellsOfChange(pieces, at, grammar) ? null : readBetween(pieces, at + 1, joins, true, grammar)
  if (tellsOfChange(pieces, at - 1, grammar)) return null
  return readBetween(pieces, at, grammar.ranges.get('') ?? new Set(), false, grammar)
}

function readBetween(
  pieces: readonly Piece[],
  at: number,
  joins: ReadonlySet<string>,
  opened: boolean,
  grammar: Grammar,
): Amount | null {
  const from = readEnd(pieces, at, opened, grammar)
  if (from?.cardinal == null || (!opened && from.cardinal.article)) return null
  const join = pieces[from.next]
  if (join === undefined || !joins.has(join.lower) || (join.kind === 'mark' && !join.tight)) return null
  const to = readEnd(pieces, from.next + 1, opened, grammar)
  if (to?.cardinal == null || to.cardinal.article) return null
  // "fell 12% to £3.4bn", "rose $2.30 to $84.10": what each have a unit of their own are two figures, or a change.
  const apart = from.ownUnit !== null && from.ownUnit !== (to.ownUnit ?? from.ownUnit)
  const change = !opened && from.ownUnit !== null && to.ownUnit !== null && isBehindChange(pieces, at, grammar)
  if (apart || change) return null
  const low = shareScale(from.low, from.cardinal.scale, to.low, to.cardinal.scale)
  return low < to.low ? { ...to, low, high: to.low } : null
}

/** One end of a range, with the determiner and money before it and the unit behind it that both ends may have. */
function readEnd(
  pieces: readonly Piece[],
  at: number,
  opened: boolean,
  grammar: Grammar,
): (Amount & { readonly next: number; readonly ownUnit: string | null }) | null {
  const start =
    opened && grammar.is.determiner.has(pieces[at]?.lower ?? '') && !grammar.is.one.has(pieces[at]?.lower ?? '')
      ? at + 1
      : at
  const money = phraseAt(pieces, start, grammar.moneyBefore)
  const amount = readAmount(pieces, money?.end ?? start, grammar, money !== null)
  if (amount === null) return null
  const unit = phraseAt(pieces, amount.end, grammar.units)
  return { next: unit?.end ?? amount.end, ownUnit: money?.value ?? amount.unit ?? unit?.value ?? null, ...amount }
}

/** "2-3 million" has its million at both ends. */
function shareScale(low: number, lowScale: number, high: number, highScale: number): number {
  return lowScale === 1 && highScale > 1 && low <= high / highScale ? low * highScale : low
}

/** "rose", «è salito»: whether something shortly before a piece tells of a change. */
function isBehindChange(pieces: readonly Piece[], at: number, grammar: Grammar): boolean {
  return pieces.slice(Math.max(0, at - reach), at).some(({ lower }) => grammar.is.change.has(lower))
}

/** Whether the opener at this index with a word before it tells of a change: "rose from". */
function tellsOfChange(pieces: readonly Piece[], at: number, grammar: Grammar): boolean {
  return grammar.is.changeOpener.has(pieces[at]?.lower ?? '') && isBehindChange(pieces, at, grammar)
}
