/** Longer than this nothing is taken for fresh, in seconds: a year. */
const longest = 31_536_000

/**
 * For how many seconds more an answer is as good as a new one, by its Cache-Control, else by its Expires; null where neither
 * says it. Source: RFC 9111, 4.2.
 */
export function freshFor(headers: Readonly<Record<string, string | string[] | undefined>>): number | null {
  const control = one(headers['cache-control'])?.toLowerCase() ?? ''
  if (/(?:^|[\s,])(?:no-cache|no-store)(?:$|[\s,=])/.test(control)) return null
  const most = /(?:^|[\s,])max-age="?(\d{1,12})/.exec(control)?.[1]
  const age = /^\d{1,12}$/.test(one(headers.age) ?? '') ? Number(one(headers.age)) : 0
  const seconds = most === undefined ? untilExpiry(headers) : Number(most) - age
  return seconds !== null && seconds > 0 ? Math.min(seconds, longest) : null
}

/** By the clock of the host that says it, which may be another than ours. */
function untilExpiry(headers: Readonly<Record<string, string | string[] | undefined>>): number | null {
  const [expires, date] = [one(headers.expires), one(headers.date)].map((value) => Date.parse(value ?? ''))
  const seconds = ((expires ?? Number.NaN) - (date ?? Number.NaN)) / 1000
  return Number.isNaN(seconds) ? null : seconds
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
