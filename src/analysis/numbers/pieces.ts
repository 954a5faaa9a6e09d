import type { Sentence } from '../../document/sentence.ts'
import type { Token } from '../../document/token.ts'
import type { Language } from '../../lang/language.ts'

/**
 * A run of digits, a run of letters or one mark. Tokens are cut into these because a number and what belongs to it are
 * written together in as many ways as apart: «30mila», "$11bn", "34-year-old", "F-16".
 */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In lower case and with a plain apostrophe, as `Token.lower` is. */
  readonly lower: string
  readonly kind: 'digits' | 'word' | 'mark' | 'address'
  /** Whether nothing stands between it and the piece before it. */
  readonly tight: boolean
}

/** The pieces of each sentence of a text, which its figures and its times are read from. */
export function piecesOfSentences(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
): readonly (readonly Piece[])[] {
  const spaced = language.numbers.spaced === true
  return sentences.map(({ tokens }) => piecesOf(text, tokens, spaced))
}

/** Groups of three are joined no further: longer rows are no numerals. */
const longestNumeral = 20

const latinWord = /^[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ'’]*$/
const plainWord = /^\p{L}[\p{L}\p{M}'’]*$/u
const runs = /\d+(?:[.,'’]\d+)*|\p{L}[\p{L}\p{M}'’]*|./gsu

/**
 * The pieces of a sentence's tokens, in order. Addresses stay whole, for no number in them counts anything. `spaced`: the
 * language sets off thousands by a space, which on the web is often a plain one: « 700 000 ».
 */
function piecesOf(text: string, tokens: readonly Token[], spaced: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  for (const token of tokens) {
    // Most tokens are one piece as they stand, and cutting is what costs.
    if (isWhole(token)) {
      add(pieces, token.start, token.end, token.text, token.lower, token.kind)
      continue
    }
    for (const run of token.text.matchAll(runs)) {
      const start = token.start + run.index
      addRun(pieces, text, start, start + run[0].length, spaced)
    }
  }
  return pieces
}

/** Whether a token is one piece as it stands; a number never is, for its digits may go on in the next. */
function isWhole(token: Token): token is Token & { readonly kind: Exclude<Token['kind'], 'number'> } {
  const { kind, text, lower } = token
  if (kind === 'word') return latinWord.test(text) || plainWord.test(text)
  return kind === 'address' || (kind === 'mark' && text.length === 1 && text === lower)
}

function addRun(pieces: Piece[], text: string, start: number, end: number, spaced: boolean): void {
  const written = text.slice(start, end)
  const kind = /^\d/.test(written) ? 'digits' : /^\p{L}/u.test(written) ? 'word' : 'mark'
  const before = pieces.at(-1)
  if (
    kind === 'digits' &&
    before?.kind === 'digits' &&
    isThousandsGap(text.slice(before.end, start), before, written, spaced)
  ) {
    pieces.pop()
    const joined = text.slice(before.start, end)
    add(pieces, before.start, end, joined, joined, kind)
    return
  }
  add(pieces, start, end, written, written.toLowerCase().replaceAll('’', "'"), kind)
}

/** Many set off thousands by a space that does not break: 12 000. */
function isThousandsGap(gap: string, before: Piece, written: string, spaced: boolean): boolean {
  return (
    before.text.length < longestNumeral &&
    (spaced ? /^[ \u00a0\u2009\u202f]$/ : /^[\u00a0\u2009\u202f]$/).test(gap) &&
    /^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})*$/.test(before.text) &&
    /^\d{3}(?!\d)/.test(written)
  )
}

function add(pieces: Piece[], start: number, end: number, text: string, lower: string, kind: Piece['kind']): void {
  pieces.push({ start, end, text, lower, kind, tight: pieces.at(-1)?.end === start })
}
