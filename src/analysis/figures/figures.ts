import type { Figure } from '../../document/figure.ts'
import type { Language } from '../../lang/language.ts'
import { type Grammar, grammarOf } from '../numbers/grammar.ts'
import type { Piece } from '../numbers/pieces.ts'
import { type Candidate, candidateAt, mayBegin } from './candidate.ts'
import { isNoFigure } from './not-a-figure.ts'

/**
 * The figures of a text's sentences, in order: numbers that count or measure something, with their bounds, unit and what is counted.
 * Dates, hours, ages, durations, ordinals, scores and numbers that are names are left out. Ids are f1, f2 …
 */
export function figures(sentences: readonly (readonly Piece[])[], language: Language): readonly Figure[] {
  const grammar = grammarOf(language)
  return sentences
    .flatMap((pieces) => figuresOf(pieces, grammar))
    .map((figure, index) => ({ id: `f${index + 1}`, ...figure }))
}

type Unnumbered = Omit<Figure, 'id'>

function figuresOf(pieces: readonly Piece[], grammar: Grammar): readonly Unnumbered[] {
  const found: Unnumbered[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    const candidate = piece && mayBegin(piece, grammar) ? candidateAt(pieces, at, grammar) : null
    if (candidate === null) at++
    else if (isNoFigure(candidate, pieces, grammar)) at = endOfRow(pieces, candidate.numberEnd)
    else {
      const figure = asFigure(candidate, pieces)
      if (figure) found.push(figure)
      at = candidate.end
    }
  }
  return found
}

/** Behind a date, a score or a telephone number: the digits that hang on it are no figures either. */
function endOfRow(pieces: readonly Piece[], end: number): number {
  let at = end
  while (pieces[at]?.tight && /^[-–/:.\\]$/.test(pieces[at]?.lower ?? '') && pieces[at + 1]?.kind === 'digits') at += 2
  return at
}

function asFigure({ start, end, extent, unit, counted }: Candidate, pieces: readonly Piece[]): Unnumbered | null {
  const first = pieces[start]
  const last = pieces[end - 1]
  if (first === undefined || last === undefined) return null
  return {
    span: [first.start, last.end],
    low: extent.low,
    high: extent.high,
    approximate: extent.approximate,
    unit,
    counted: counted?.lemma ?? null,
    countedSpan: counted ? [counted.piece.start, counted.piece.end] : null,
  }
}
