import { joinedEdits } from './joined-edits.ts'
import { wordEdits } from './word-edits.ts'

/** A run of words of one wording, and whether the other wording has it too. */
export interface Run {
  readonly words: string
  readonly differs: boolean
}

/**
 * The wordings of one statement, each with the runs marked in which it differs: the first is set against the second, every other
 * against the first. One wording alone differs from nothing.
 */
export function differingWordings(wordings: readonly string[]): readonly (readonly Run[])[] {
  const [first, second] = wordings
  return wordings.map((words, index) => {
    const other = index === 0 ? second : first
    return other === undefined ? [{ words, differs: false }] : wordDifference(words, other)[0]
  })
}

/**
 * Two wordings of one statement compared word by word: the runs of each, put together, are its words to the letter.
 * As for copies, capitals and marks make no difference, letters, numbers and the signs of money and shares do.
 */
export function wordDifference(one: string, other: string): readonly [readonly Run[], readonly Run[]] {
  const [left, right] = [piecesOf(one), piecesOf(other)]
  const edits = joinedEdits(
    wordEdits(
      left.map(({ words }) => words),
      right.map(({ words }) => words),
    ),
  )
  const runs = (words: string, pieces: readonly Piece[], side: 'original' | 'copy') =>
    runsOf(
      words,
      edits.flatMap((edit) => {
        const [from, to] = [pieces[edit[side][0]], pieces[edit[side][1] - 1]]
        return from === undefined || to === undefined || to.end <= from.start ? [] : [[from.start, to.end] as const]
      }),
    )
  return [runs(one, left, 'original'), runs(other, right, 'copy')]
}

/** A word or a sign, and where it stands. */
interface Piece {
  readonly words: string
  readonly start: number
  readonly end: number
}

function piecesOf(words: string): readonly Piece[] {
  return [...words.matchAll(/[\p{L}\p{N}\p{M}]+|[\p{Sc}%‰]/gu)].map(({ 0: piece, index }) => ({
    words: piece.toLowerCase(),
    start: index,
    end: index + piece.length,
  }))
}

/** The words cut where the stretches that differ begin and end. */
function runsOf(words: string, differing: readonly (readonly [from: number, to: number])[]): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const [from, to] of differing) {
    if (from > at) runs.push({ words: words.slice(at, from), differs: false })
    runs.push({ words: words.slice(from, to), differs: true })
    at = to
  }
  if (at < words.length) runs.push({ words: words.slice(at), differs: false })
  return runs
}
