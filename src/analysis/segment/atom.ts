/** The smallest piece of text that tokens are made of: a run of letters and digits, or one mark. */
export interface Atom {
  readonly start: number
  readonly end: number
  readonly isWord: boolean
}

/** Letters of the scripts that put spaces between words, digits and the usual marks: no dictionary is needed to cut these. */
const plain = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\d!-/:-@[-^`{-~¡-©«»°±·¿‐-―‘-„†-…‰‹›€\u00a0\u202f\u2009]+$/u
const plainAtom = /[\p{L}\d]+|[^\p{L}\d]/gu

/** Marks that Intl.Segmenter takes into a word or number, and that our own rules must decide on. */
const undecided = /[.,;:'’‘·․﹒．＇]/

/**
 * Cuts a stretch of text that holds no white space, save within a number, into atoms. Give it short stretches:
 * `segmenter`, which cuts what is not plain, copies the whole of its input for every segment.
 */
export function atomsOf(text: string, start: number, end: number, segmenter: Intl.Segmenter): Atom[] {
  const atoms: Atom[] = []
  const run = text.slice(start, end)
  if (plain.test(run)) {
    for (const { 0: piece, index } of run.matchAll(plainAtom)) addAtom(atoms, piece, start + index)
  } else {
    for (const { segment, index } of segmenter.segment(run)) addSegment(atoms, segment, start + index)
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

const ofWord = /^[\p{L}\p{N}\p{M}_]/u

function addAtom(atoms: Atom[], piece: string, start: number): void {
  atoms.push({ start, end: start + piece.length, isWord: ofWord.test(piece) })
}
