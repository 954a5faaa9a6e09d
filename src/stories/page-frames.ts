import type { TextRows } from './text-rows.ts'

/** So many texts that are no copies of each other have something in common that is not theirs. */
const textsWithFrame = 8

/**
 * The rows of words that stand in reports of many texts: notices and lists that pages have around every report, and set
 * phrases. `groups` has the reports of each text; how many copies a text has says nothing.
 */
export function pageFrames(groups: readonly (readonly TextRows[])[]): ReadonlySet<number> {
  const frames = new Set<number>()
  if (groups.length < textsWithFrame) return frames
  const counts = new Map<number, number>()
  for (const group of groups)
    for (const row of rowsOf(group)) {
      const count = (counts.get(row) ?? 0) + 1
      counts.set(row, count)
      if (count === textsWithFrame) frames.add(row)
    }
  return frames
}

/** The rows of reports of one text, each once. Most texts have one report, whose rows need not be gathered. */
function rowsOf([first, ...others]: readonly TextRows[]): Iterable<number> {
  if (first === undefined) return []
  if (others.length === 0) return first.known
  const rows = new Set(first.known)
  for (const { known } of others) for (const row of known) rows.add(row)
  return rows
}
