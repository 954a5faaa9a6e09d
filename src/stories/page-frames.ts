import type { TextRows } from './text-rows.ts'

/** So many texts that are no copies of each other have something in common that is not theirs. */
const textsWithFrame = 8

/**
 * The rows of words that stand in reports of many texts: notices and lists that pages have around every report, and set
 * phrases. `groups` has the reports of each text; how many copies a text has says nothing.
 */
export function pageFrames(groups: Iterable<readonly TextRows[]>): ReadonlySet<number> {
  const counts = new Map<number, number>()
  const frames = new Set<number>()
  for (const group of groups)
    for (const row of new Set(group.flatMap(({ known }) => [...known]))) {
      const count = (counts.get(row) ?? 0) + 1
      counts.set(row, count)
      if (count === textsWithFrame) frames.add(row)
    }
  return frames
}
