import type { Time } from '../../document/time.ts'
import { type Cardinal, readCardinal } from '../numbers/cardinal.ts'
import type { Piece } from '../numbers/pieces.ts'
import { phraseAt } from '../phrases.ts'
import type { Direction, Reference } from './reference.ts'
import type { Mark, Meaning, MeaningOf, TimeGrammar } from './time-grammar.ts'

/** One sentence in the reading of its times. Indices are those of its pieces; every `end` is exclusive. */
export interface Reader {
  readonly pieces: readonly Piece[]
  readonly grammar: TimeGrammar
  /** The day of the report. */
  readonly now: Reference
  /** The day that was spoken of last; the report's where there is none. */
  readonly spoken: Reference
  /** Which way a name without a year looks at this piece. */
  readonly direction: (at: number) => Direction
}

/** An expression of time that was read. */
export interface Expression {
  readonly start: number
  readonly end: number
  readonly type: Time['type']
  readonly value: string
  /** The day that it tells, where it is one whole day or lies in one. */
  readonly day?: number | null
  /** The year that it tells. */
  readonly year?: number | null
}

/** A phrase and where it ends. */
export interface Met<Kind extends Meaning['kind']> {
  readonly meaning: MeaningOf<Kind>
  readonly end: number
}

/** The word or phrase of this kind that begins at a piece; null where none does. The longest phrase counts. */
export function meet<Kind extends Meaning['kind']>(reader: Reader, at: number, kind: Kind): Met<Kind> | null {
  const word = reader.grammar.meanings.next.get(lowerAt(reader, at))
  if (word === undefined) return null
  const found = phraseAt(reader.pieces, at, reader.grammar.meanings)
  const meaning = found && ofKind(found.value, kind)
  if (found && meaning) return { meaning, end: found.end }
  // A longer phrase of another kind may begin with this word: «the» past, "the past".
  const own = word.found && ofKind(word.found.value, kind)
  return own ? { meaning: own, end: at + 1 } : null
}

function ofKind<Kind extends Meaning['kind']>(meanings: readonly Meaning[], kind: Kind): MeaningOf<Kind> | undefined {
  for (const each of meanings) if (isOfKind(each, kind)) return each
  return undefined
}

function isOfKind<Kind extends Meaning['kind']>(meaning: Meaning, kind: Kind): meaning is MeaningOf<Kind> {
  return meaning.kind === kind
}

/** Where a mark of this kind ends that begins at a piece; null where there is none. */
export function markEnd(reader: Reader, at: number, kind: Mark): number | null {
  return meet(reader, at, kind)?.end ?? null
}

/** The index behind the joining words at a piece: «di», "of the", a comma; at most two of them. */
export function afterJoins(reader: Reader, at: number): number {
  let end = at
  for (let count = 0; count < 2; count++) end = markEnd(reader, end, 'joins') ?? end
  return end
}

/** The index behind words that stand between an adjective and its noun. */
export function afterFiller(reader: Reader, at: number): number {
  return markEnd(reader, at, 'filler') ?? at
}

export function lowerAt({ pieces }: Reader, at: number): string {
  return pieces[at]?.lower ?? ''
}

/** The piece where it consists of digits alone, as many as `pattern` wants. */
export function digitsAt({ pieces }: Reader, at: number, pattern: RegExp): string | null {
  const piece = pieces[at]
  return piece?.kind === 'digits' && pattern.test(piece.text) ? piece.text : null
}

/** The number that begins at a piece; null where none does. */
export function numberAt({ pieces, grammar }: Reader, at: number): Cardinal | null {
  return readCardinal(pieces, at, grammar.numbers)
}

/** The index behind a hyphen that is written together with what stands on both of its sides; `at` where there is none. */
export function afterHyphen({ pieces }: Reader, at: number): number {
  const hyphen = pieces[at]
  return hyphen && /^[-‐‑–]$/.test(hyphen.lower) && hyphen.tight && pieces[at + 1]?.tight ? at + 1 : at
}
