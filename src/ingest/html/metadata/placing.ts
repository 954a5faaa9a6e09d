import type { Headline } from './headline.ts'
import type { Line, PageSurvey, Region } from './page-survey.ts'

/**
 * Where something stands, seen from the headline: `near` it, `beside` it in what is named for something else (a bar of links), `before`
 * or `behind` it at a distance, or `aside` in a part of the page that is not the report's.
 */
export interface Placed {
  readonly where: 'near' | 'beside' | 'before' | 'behind' | 'aside'
  /** The number of its line. */
  readonly line: number
  /** How many lines it is away from the headline; 0 where the headline's place is not known. */
  readonly distance: number
}

export type Placing = (something: { readonly start: number; readonly region: Region | null }) => Placed

/** Distances from the headline, in lines. */
const before = 8
const beside = { before: 3, behind: 6 }

/**
 * Tells where things stand on a page with this headline; where its place is not known, all that is not aside is near. Near is
 * what stands at most eight lines before it or so many lines `behind`.
 */
export function placingBy({ lines }: PageSurvey, headline: Headline | null, behind: number): Placing {
  const at = headline?.at ?? null
  if (at === null) {
    return ({ start, region }) => {
      return { where: region === null ? 'near' : 'aside', line: lineAt(lines, start), distance: 0 }
    }
  }
  const first = lineAt(lines, at.start)
  const last = lineAt(lines, at.end - 1)
  return ({ start, region }) => {
    const line = lineAt(lines, start)
    const distance = Math.max(first - line, line - last, 0)
    const within = (room: typeof beside) => line >= first - room.before && line <= last + room.behind
    // What holds the headline holds the report, whatever it is called.
    const isAside = region !== null && (at.start < region.start || at.start >= region.end)
    if (isAside) return { where: !region.isOthers && within(beside) ? 'beside' : 'aside', line, distance }
    return { where: within({ before, behind }) ? 'near' : line < first ? 'before' : 'behind', line, distance }
  }
}

/** The number of the first line that ends behind a place. */
function lineAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
