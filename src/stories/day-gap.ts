const millisecondsADay = 86_400_000

/**
 * Days between two dates, each `YYYY-MM-DD` or less exact: the fewest that both allow, so that an unknown day, month or
 * date never holds two reports apart.
 */
export function dayGap(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0
  const a = bounds(one)
  const b = bounds(other)
  return Math.max(0, Math.round((Math.max(a.first, b.first) - Math.min(a.last, b.last)) / millisecondsADay))
}

function bounds(date: string): { first: number; last: number } {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return { first: Date.UTC(year, 0, 1), last: Date.UTC(year, 11, 31) }
  if (day === undefined) return { first: Date.UTC(year, month - 1, 1), last: Date.UTC(year, month, 0) }
  const only = Date.UTC(year, month - 1, day)
  return { first: only, last: only }
}
