import type { Reader } from './reader.ts'
import type { Meaning } from './time-grammar.ts'

/** What an expression of time may begin with: a phrase of a kind, or a piece of a certain look. */
export type Opening = Meaning['kind'] | 'digits' | 'number' | 'roman' | 'quote'

/** Pieces with the same key open the same expressions. */
export function openingKey({ pieces }: Reader, at: number): string {
  const piece = pieces[at]
  if (piece === undefined) return ''
  if (piece.kind === 'digits') return '0'
  return isRoman(piece.text) ? piece.text : piece.lower
}

/** What the piece may open. */
export function openingsAt({ pieces, grammar }: Reader, at: number): ReadonlySet<Opening> {
  const piece = pieces[at]
  if (piece === undefined) return new Set()
  if (piece.kind === 'digits') return new Set<Opening>(['digits', 'number'])
  const { lower, text } = piece
  const openings = new Set<Opening>(grammar.openings.get(lower))
  const { numbers } = grammar
  if (numbers.numberPhrases.next.has(lower) || numbers.is.multiplierAlone.has(lower)) openings.add('number')
  if (numbers.cardinals.has(lower) || numbers.is.one.has(lower) || numbers.halving.next.has(lower))
    openings.add('number')
  if (/^['’]$/.test(lower)) openings.add('quote')
  if (isRoman(text)) openings.add('roman')
  return openings
}

function isRoman(text: string): boolean {
  return /^[IVX]{1,6}$/.test(text)
}
