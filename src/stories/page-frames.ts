import type { TextRows } from './text-rows.ts'

/** So many texts that are no copies of each other have something in common that is not theirs. */
const textsWithFrame = 8

/**
 * The rows of words that stand in reports of many texts: notices and lists that pages have around every report, and set
 * phrases. `groups` has the reports of each text; how many copies a text has says nothing. Rows go up to `highest`.
 */
export function pageFrames(groups: readonly (readonly TextRows[])[], highest: number): ReadonlySet<number> {
  const frames = new Set<number>()
  if (groups.length < textsWithFrame) return frames
  const counts = new Uint32Array(highest + 1)
  // By row the last text that had it, so that one which has it in several reports counts once.
  const lastIn = new Int32Array(highest + 1).fill(-1)
  groups.forEach((group, number) => {
    for (const { known } of group)
      for (const row of known) {
        if (lastIn[row] === number) continue
        lastIn[row] = number
        const count = (counts[row] ?? 0) + 1
        counts[row] = count
        if (count === textsWithFrame) frames.add(row)
      }
  })
  return frames
}
