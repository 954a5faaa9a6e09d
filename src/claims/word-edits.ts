/** A run of words that two lists do not share: from `from` to `to` in each; one of the two may be empty. */
export interface WordEdit {
  readonly original: readonly [from: number, to: number]
  readonly copy: readonly [from: number, to: number]
}

/** More changed words than this are not told one by one: the cost grows with their square. */
const mostChanged = 600

/**
 * The fewest words to drop and to add that make one list of the other (Myers, "An O(ND) Difference Algorithm and Its
 * Variations", 1986), as runs in their order. Lists that differ in too many words are one edit from end to end.
 */
export function wordEdits(original: readonly string[], copy: readonly string[]): WordEdit[] {
  let start = 0
  while (start < original.length && start < copy.length && original[start] === copy[start]) start++
  let [end, copyEnd] = [original.length, copy.length]
  while (end > start && copyEnd > start && original[end - 1] === copy[copyEnd - 1]) {
    end--
    copyEnd--
  }
  const inner = runsOf(original.slice(start, end), copy.slice(start, copyEnd))
  return inner.map((run) => ({
    original: [run.original[0] + start, run.original[1] + start],
    copy: [run.copy[0] + start, run.copy[1] + start],
  }))
}

function runsOf(original: readonly string[], copy: readonly string[]): WordEdit[] {
  if (original.length === 0 && copy.length === 0) return []
  const whole: WordEdit = { original: [0, original.length], copy: [0, copy.length] }
  if (original.length === 0 || copy.length === 0) return [whole]
  const frontiers = frontiersTo(original, copy)
  return frontiers === null ? [whole] : walkBack(frontiers, original.length, copy.length)
}

/** How far one comes in the original on each diagonal after 0, 1, 2 … changed words; null where there are too many. */
function frontiersTo(original: readonly string[], copy: readonly string[]): Int32Array[] | null {
  const frontiers: Int32Array[] = []
  const most = Math.min(original.length + copy.length, mostChanged)
  let before = new Int32Array(3)
  for (let changed = 0; changed <= most; changed++) {
    // The place of diagonal k in the frontier of d changes is k + d + 1, with one empty place at either end.
    const reached = new Int32Array(2 * changed + 3)
    for (let diagonal = -changed; diagonal <= changed; diagonal += 2) {
      let x = stepTo(before, changed, diagonal)
      while (x < original.length && x - diagonal < copy.length && original[x] === copy[x - diagonal]) x++
      reached[diagonal + changed + 1] = x
      if (x >= original.length && x - diagonal >= copy.length) {
        frontiers.push(reached)
        return frontiers
      }
    }
    frontiers.push(reached)
    before = reached
  }
  return null
}

/** Where the next changed word leads on a diagonal: one more word of the copy, or one more of the original. */
function stepTo(before: Int32Array, changed: number, diagonal: number): number {
  if (changed === 0) return 0
  const place = diagonal + changed
  const [below, above] = [before[place - 1] ?? 0, before[place + 1] ?? 0]
  return takesCopyWord(below, above, changed, diagonal) ? above : below + 1
}

function takesCopyWord(below: number, above: number, changed: number, diagonal: number): boolean {
  return diagonal === -changed || (diagonal !== changed && below < above)
}

function walkBack(frontiers: readonly Int32Array[], originalLength: number, copyLength: number): WordEdit[] {
  const runs: { original: [number, number]; copy: [number, number] }[] = []
  let [x, y] = [originalLength, copyLength]
  for (let changed = frontiers.length - 1; changed > 0; changed--) {
    const before = frontiers[changed - 1] ?? new Int32Array(3)
    const diagonal = x - y
    const place = diagonal + changed
    const [below, above] = [before[place - 1] ?? 0, before[place + 1] ?? 0]
    const fromCopy = takesCopyWord(below, above, changed, diagonal)
    const [toX, toY] = fromCopy ? [above, above - diagonal] : [below + 1, below + 1 - diagonal]
    const [fromX, fromY] = fromCopy ? [toX, toY - 1] : [toX - 1, toY]
    const last = runs.at(-1)
    if (last !== undefined && last.original[0] === toX && last.copy[0] === toY) {
      last.original[0] = fromX
      last.copy[0] = fromY
    } else runs.push({ original: [fromX, toX], copy: [fromY, toY] })
    ;[x, y] = [fromX, fromY]
  }
  return runs.reverse()
}
