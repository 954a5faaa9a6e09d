/** A run of words of one wording, and whether the other wording has it too. */
export interface Run {
  readonly words: string
  readonly differs: boolean
}

/** Beyond this many comparisons the middle is shown as different as a whole: the table would cost more than it tells. */
const comparisonLimit = 250_000

/**
 * Two wordings of one statement compared word by word: the runs of each, put together, are its words to the letter.
 * Case, spaces and punctuation count as part of the words.
 */
export function wordDifference(one: string, other: string): readonly [readonly Run[], readonly Run[]] {
  const [left, right] = [piecesOf(one), piecesOf(other)]
  const shortest = Math.min(left.length, right.length)
  let head = 0
  while (head < shortest && left[head] === right[head]) head++
  let tail = 0
  while (tail < shortest - head && left.at(-1 - tail) === right.at(-1 - tail)) tail++
  const [leftKept, rightKept] = keptOf(left.slice(head, left.length - tail), right.slice(head, right.length - tail))
  const runs = (pieces: readonly string[], kept: ReadonlySet<number>) =>
    runsOf(pieces, (index) => index < head || index >= pieces.length - tail || kept.has(index - head))
  return [runs(left, leftKept), runs(right, rightKept)]
}

function piecesOf(words: string): readonly string[] {
  return words.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []
}

/** The places that both have in common, by the longest common subsequence. */
function keptOf(left: readonly string[], right: readonly string[]): readonly [Set<number>, Set<number>] {
  const kept: readonly [Set<number>, Set<number>] = [new Set(), new Set()]
  const width = right.length + 1
  if (left.length * right.length > comparisonLimit) return kept
  const longest = new Uint32Array((left.length + 1) * width)
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      longest[i * width + j] =
        left[i] === right[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) {
      kept[0].add(i++)
      kept[1].add(j++)
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return kept
}

/** Neighbours joined; white space between two words that differ differs with them. */
function runsOf(pieces: readonly string[], isKept: (index: number) => boolean): Run[] {
  const runs: { words: string; differs: boolean }[] = []
  pieces.forEach((piece, index) => {
    const bridge =
      piece.trim() === '' && index > 0 && !isKept(index - 1) && index + 1 < pieces.length && !isKept(index + 1)
    const differs = bridge || !isKept(index)
    const last = runs.at(-1)
    if (last?.differs === differs) last.words += piece
    else runs.push({ words: piece, differs })
  })
  return runs
}
