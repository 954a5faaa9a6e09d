import { isProse } from './block-shape.ts'
import type { Judged } from './judge-blocks.ts'
import type { Place } from './outline.ts'

/** Least length of paragraphs under a headline that are an article's text. */
const shortest = 200
/** Readability was wrong where it took less than this share of the paragraphs under the headline. */
const least = 0.2
/** Where it took more than so many times their length, marks that speak against it are not believed. */
const most = 4

/**
 * Where Readability took something far from the headline (a form, a cookie notice, the next report of an endless page) though
 * paragraphs stand right under it, these are the text. Returns the blocks as they are then judged; null where Readability is
 * to be believed.
 */
export function textBehindHeadline(
  judged: readonly Judged[],
  chosen: boolean[],
  title: number,
): readonly Judged[] | null {
  if (title < 0) return null
  const holders = new Map<Place, number>()
  for (let at = judged[title]?.block.place ?? null; at !== null; at = at.around) holders.set(at, holders.size)
  const found = judged.map(({ block }, at) => (at > title ? withinHolder(block.place, holders) : null))
  const lengths = Array.from({ length: holders.size }, () => 0)
  judged.forEach((one, at) => {
    const place = found[at]
    if (place && !place.debris && !one.ofLinks && isProse(one.block))
      lengths[place.depth] = (lengths[place.depth] ?? 0) + one.block.words.length
  })
  let length = 0
  const depth = lengths.findIndex((each) => {
    length += each
    return length >= shortest
  })
  if (depth < 0) return null
  const isWithin = (at: number) => (found[at]?.depth ?? Number.POSITIVE_INFINITY) <= depth
  const taken = { within: 0, unmarked: 0, all: 0 }
  judged.forEach(({ block }, at) => {
    if (!chosen[at] || !isProse(block)) return
    taken.all += block.words.length
    if (found[at]?.debris !== true) taken.unmarked += block.words.length
    if (isWithin(at)) taken.within += block.words.length
  })
  const first = chosen.indexOf(true)
  const another = judged.some(({ block }, at) => at > title && at <= first && block.level === 1 && !isWithin(at))
  const isElsewhere = another || (taken.unmarked <= length && taken.all <= most * length)
  if (taken.within >= least * length || !isElsewhere) return null
  return judged.map((one, at) => {
    const place = found[at]
    const isText = isWithin(at) && place?.debris === false && !one.ofLinks
    chosen[at] = isText
    return isText ? { ...one, debris: false } : one
  })
}

/** How near the headline the element around both is, and whether marks on the way to it say that a place is no text. */
function withinHolder(
  place: Place,
  holders: ReadonlyMap<Place, number>,
): { readonly depth: number; readonly debris: boolean } | null {
  let debris = false
  for (let at: Place | null = place; at !== null; at = at.around) {
    const depth = holders.get(at)
    if (depth !== undefined) return { depth, debris }
    debris ||= at.hidden || at.debris !== null
  }
  return null
}
