/** The smallest piece of text that tokens are made of: a run of letters and digits, or one mark. */
export interface Atom {
  readonly start: number
  readonly end: number
  readonly isWord: boolean
}

/** More characters without a space than any word has; they are cut here, so that the work grows with the text only. */
const longestRun = 1000
/** How far we step back from such a cut to leave an accent or a joined emoji whole. */
const longestCluster = 32

/** Letters of the scripts that put spaces between words, digits and the usual marks: no dictionary is needed to cut these. */
const plain = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\d!-/:-@[-^`{-~¡-©«»°±·¿‐-―‘-„†-…‰‹›€\u00a0\u202f\u2009]+$/u
const plainAtom = /[\p{L}\d]+|[^\p{L}\d]/gu

/** Marks that Intl.Segmenter takes into a word or number, and that our own rules must decide on. */
const undecided = /[.,;:'’‘·․﹒．＇]/

/**
 * Cuts a stretch of text that holds no white space, save within a number, into atoms. What is not plain goes to
 * `segmenter` in short pieces: it copies the whole of its input for every segment.
 */
export function atomsOf(text: string, start: number, end: number, segmenter: Intl.Segmenter): Atom[] {
  const atoms: Atom[] = []
  for (let from = start; from < end; ) {
    const to = cutAt(text, from, end)
    const run = text.slice(from, to)
    if (plain.test(run)) {
      for (const { 0: piece, index } of run.matchAll(plainAtom)) addAtom(atoms, piece, from + index)
    } else {
      for (const { segment, index } of segmenter.segment(run)) addSegment(atoms, segment, from + index)
    }
    from = to
  }
  return atoms
}

/** Adds one segment, cut at every mark in it that is not yet decided on. */
function addSegment(atoms: Atom[], segment: string, start: number): void {
  let from = start
  const isCut = segment.length > 1 && undecided.test(segment)
  const pieces = isCut ? segment.split(/(?<=[.,;:'’‘·․﹒．＇])(?!\p{M})|(?=[.,;:'’‘·․﹒．＇])/u) : [segment]
  for (const piece of pieces) {
    addAtom(atoms, piece, from)
    from += piece.length
  }
}

function addAtom(atoms: Atom[], piece: string, start: number): void {
  atoms.push({ start, end: start + piece.length, isWord: /^[\p{L}\p{N}\p{M}_]/u.test(piece) })
}

function cutAt(text: string, from: number, end: number): number {
  if (end - from <= longestRun) return end
  const furthest = from + longestRun
  for (let to = furthest; to > furthest - longestCluster; to--)
    if (!/\p{M}|\p{Cs}|\u200d/u.test(text.charAt(to))) return to
  return furthest
}
