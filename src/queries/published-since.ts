/**
 * Whether a report of this date was, as far as its date tells, published on `since` or later. Both are as exact as they
 * are: what the less exact one leaves open counts as later.
 */
export function publishedSince(date: string, since: string): boolean {
  if (date.includes('T') && since.includes('T')) return Date.parse(date) >= Date.parse(since)
  const length = Math.min(date.length, since.length, 'YYYY-MM-DD'.length)
  return date.slice(0, length) >= since.slice(0, length)
}
