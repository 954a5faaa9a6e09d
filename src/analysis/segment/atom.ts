/** The smallest piece of text that tokens are made of: a run of letters and digits, or one mark. */
export interface Atom {
  readonly start: number
  readonly end: number
  readonly isWord: boolean
}

/** More characters without a space than any word has; they are cut here, so that the work grows with the text only. */
const longestRun = 1000

/** Characters that Intl.Segmenter takes into a word or number, and that our own rules must decide on. */
const undecided = /[.,;:'’‘·․﹒．＇]/

/**
 * Cuts a stretch of text that holds no white space into atoms. Runs are given to `segmenter` in short pieces: it copies
 * the whole of its input for every segment.
 */
export function atomsOf(text: string, start: number, end: number, segmenter: Intl.Segmenter): Atom[] {
  const run = text.slice(start, end)
  if (run.length <= longestRun && /^[\p{L}\p{M}]+$/u.test(run)) return [{ start, end, isWord: true }]
  const atoms: Atom[] = []
  for (let from = start; from < end; ) {
    const to = cutAt(text, from, end)
    for (const { segment, index } of segmenter.segment(text.slice(from, to))) addAtoms(atoms, segment, from + index)
    from = to
  }
  return atoms
}

/** Adds one segment, cut at every mark in it that is not yet decided on. */
function addAtoms(atoms: Atom[], segment: string, start: number): void {
  if (/^\s+$/.test(segment)) return
  if (segment.length === 1 || !undecided.test(segment)) {
    atoms.push({ start, end: start + segment.length, isWord: startsWord(segment) })
    return
  }
  let from = start
  for (const piece of segment.split(/(?<=[.,;:'’‘·․﹒．＇])(?!\p{M})|(?=[.,;:'’‘·․﹒．＇])/u)) {
    atoms.push({ start: from, end: from + piece.length, isWord: startsWord(piece) })
    from += piece.length
  }
}

function startsWord(piece: string): boolean {
  return /^[\p{L}\p{N}\p{M}_]/u.test(piece)
}

function cutAt(text: string, from: number, end: number): number {
  if (end - from <= longestRun) return end
  let to = from + longestRun
  while (to > from + 1 && /\p{M}|\p{Cs}|\u200d/u.test(text.charAt(to))) to--
  return to
}
