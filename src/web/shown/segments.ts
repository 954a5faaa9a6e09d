import type { Span } from '../../document/span.ts'

/** A stretch of text over which the same marks lie; a mark may begin before it and go on after it. */
export interface Segment<Mark> {
  readonly start: number
  readonly end: number
  /** In the order in which they begin. */
  readonly marks: readonly Mark[]
}

/**
 * Flattens spans that may overlap and hold one another into segments that do neither, in order, which together are
 * exactly the stretch. No segment runs over one of the cuts. What lies outside the stretch is left out.
 */
export function segmentsOf<Mark extends { readonly span: Span }>(
  [from, to]: Span,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): Segment<Mark>[] {
  if (from >= to) return []
  const within = marks.filter(({ span }) => span[0] < span[1] && span[0] < to && span[1] > from)
  const opening = [...within].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const edges = [...cuts, ...within.flatMap((mark) => mark.span)].filter((edge) => edge > from && edge < to)
  const boundaries = [...new Set([from, ...edges, to])].sort((a, b) => a - b)
  const segments: Segment<Mark>[] = []
  let active: Mark[] = []
  let next = 0
  boundaries.slice(0, -1).forEach((start, index) => {
    const end = boundaries[index + 1] ?? to
    active = active.filter((mark) => mark.span[1] > start)
    for (let mark = opening[next]; mark !== undefined && mark.span[0] <= start; mark = opening[++next])
      if (mark.span[1] > start) active.push(mark)
    segments.push({ start, end, marks: active })
    active = [...active]
  })
  return segments
}
