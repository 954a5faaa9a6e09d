/** When the first millisecond of a post's id was counted: X ids hold the time since then, 22 bits from the right. */
const epoch = 1288834974657n
/** The first id that holds a time; earlier ones were plain numbers. And the first that is none any more. */
const firstId = 29_700_859_247n
const endOfIds = 2n ** 63n

/** An address of a post, with its id. */
const post = /(?:twitter|x)\.com\/(?:i\/web|\w{1,30})\/status(?:es)?\/(\d{1,20})/gi

/** The day (UTC, `YYYY-MM-DD`) of the latest post whose address stands in the text; null where there is none. */
export function latestPostDay(text: string): string | null {
  let latest: bigint | null = null
  for (const match of text.matchAll(post)) {
    const id = BigInt(match[1] ?? 0)
    if (id >= firstId && id < endOfIds && (latest === null || id > latest)) latest = id
  }
  if (latest === null) return null
  return new Date(Number((latest >> 22n) + epoch)).toISOString().slice(0, 10)
}
