import type { Stand } from './name-forms.ts'
import { type NamePiece, namePieces } from './name-pieces.ts'

/** Stands for each code unit of a name that was taken out, so that every span of the text stays where it is. */
export const blot = '█'

/** The names that are to be taken out, as something that can be asked. */
export interface Names {
  /** Of how many pieces a form has at most. */
  readonly longest: number
  /** Where pieces that are joined to this are a form of one of the names; undefined where they are none. */
  standOf(joined: string): Stand | undefined
  /** Whether a form of one of the names begins or ends with this; where it cannot be told, left out. */
  readonly beginsWith?: (joined: string) => boolean
  readonly endsWith?: (joined: string) => boolean
}

/** Within a name stand spaces, hyphens, points, a comma: never more than these. */
const widestGap = 3
/** So far around a word its address or handle is looked at. */
const longestAddress = 200

/**
 * A text in which the names are blotted out, each code unit by a mark, so that the length stays. `anyCase` is for what is
 * no running text, such as an address, where capitals say nothing.
 */
export function blacken(text: string, names: Names, anyCase = false): string {
  const pieces = namePieces(text)
  const gone = new Set<number>()
  for (let at = 0; at < pieces.length; at++) {
    const end = formEnd(pieces, at, text, names, anyCase)
    for (let each = at; each < end; each++) gone.add(each)
    if (end > at) blackenBeside(pieces, [at, end], text, names, gone)
  }
  if (gone.size === 0) return text
  let blackened = ''
  let written = 0
  for (const at of [...gone].sort((one, other) => one - other)) {
    const { start, end } = pieces[at] ?? { start: written, end: written }
    blackened += text.slice(written, start) + blot.repeat(end - start)
    written = end
  }
  return blackened + text.slice(written)
}

/**
 * The same for words that were cut out of a text somewhere: what stands at the cut may be the rest of a name. `cut` is the
 * end at which they were cut.
 */
export function blackenCut(text: string, names: Names, cut: 'start' | 'end'): string {
  const blackened = blacken(text, names)
  const piece = cut === 'start' ? namePieces(blackened)[0] : namePieces(blackened).at(-1)
  if (piece === undefined || (cut === 'start' ? piece.start > 0 : piece.end < text.length)) return blackened
  const rest = cut === 'start' ? names.endsWith?.(piece.folded) : names.beginsWith?.(piece.folded)
  if (rest !== true) return blackened
  return blackened.slice(0, piece.start) + blot.repeat(piece.end - piece.start) + blackened.slice(piece.end)
}

/** Behind the last piece of the longest form of a name that begins with this piece; the piece itself where none does. */
function formEnd(pieces: readonly NamePiece[], at: number, text: string, names: Names, anyCase: boolean): number {
  const first = pieces[at]
  let joined = ''
  let found = at
  for (let end = at; end < Math.min(pieces.length, at + names.longest); end++) {
    const piece = pieces[end]
    if (first === undefined || piece === undefined || (end > at && !near(pieces[end - 1], piece, text))) break
    joined += piece.folded
    const stand = names.standOf(joined)
    if (stand === 'anywhere' || (stand === 'capital' && (anyCase || first.capital || inAddress(text, first))))
      found = end + 1
  }
  return found
}

/** Given names and initials before the name, and behind it where a comma turns it round. */
function blackenBeside(
  pieces: readonly NamePiece[],
  [start, end]: readonly [number, number],
  text: string,
  names: Names,
  gone: Set<number>,
): void {
  for (const places of [[start - 1, start - 2], [end]] as const)
    for (const at of places) {
      const piece = pieces[at]
      const beyond = pieces[at < start ? at + 1 : at - 1]
      if (piece === undefined || beyond === undefined) break
      if (!(at < start ? near(piece, beyond, text) : near(beyond, piece, text))) break
      if (piece.capital && names.standOf(piece.folded) === 'beside') gone.add(at)
    }
}

function near(one: NamePiece | undefined, other: NamePiece, text: string): boolean {
  if (one === undefined || other.start - one.end > widestGap) return false
  const gap = text.slice(one.end, other.start)
  const possessive = other.folded === 's' && /^['’]$/u.test(gap)
  // What was blotted out before stood between them, and would have been read with them.
  return !possessive && !gap.includes('\n') && !gap.includes(blot)
}

/** Whether the word stands in an address or a handle («@…», «#…»), where nothing has a capital. */
function inAddress(text: string, { start, end }: NamePiece): boolean {
  const before =
    text
      .slice(Math.max(0, start - longestAddress), start)
      .split(/\s/u)
      .at(-1) ?? ''
  const behind = text.slice(end, end + longestAddress).split(/\s/u, 1)[0] ?? ''
  return /[/@#_]|www\./u.test(before + behind)
}
