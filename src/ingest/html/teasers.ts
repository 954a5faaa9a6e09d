import { endsSentence } from './block-shape.ts'
import type { PageBlock, Place } from './outline.ts'

/** The most teasers that stand amid an article. */
const mostTeasers = 4
/** A link of fewer characters is a name or an hour, and no headline. */
const shortestHeadline = 15
/** So many blocks may stand between the headline of a teaser and its text: a picture's note, a section, a date. */
const nearest = 3

/**
 * Whether the text of a page is that of many teasers, none of which holds most of it: elements with a headline that leads
 * elsewhere and a text behind it, each apart from the others. `blocks` are those of the text, `outline` all.
 */
export function areTeasers(blocks: readonly PageBlock[], outline: readonly PageBlock[]): boolean {
  const chosen = new Set(blocks)
  const lengths = new Map<Place, number>()
  let all = 0
  let teaser: Place | null = null
  outline.forEach((block, at) => {
    if (!chosen.has(block)) return
    all += block.words.length
    teaser = teaserOf(block, at, outline, chosen) ?? (teaser !== null && isWithin(block.place, teaser) ? teaser : null)
    if (teaser !== null) lengths.set(teaser, (lengths.get(teaser) ?? 0) + block.words.length)
  })
  const counts = [...lengths.values()]
  const most = counts.reduce((best, length) => Math.max(best, length), 0)
  const held = counts.reduce((sum, length) => sum + length, 0)
  return lengths.size > mostTeasers && held > 0.7 * all && most < 0.4 * all
}

/** The element of the teaser that a block opens: the smallest that holds it and the headline before it; null where it opens none. */
function teaserOf(
  block: PageBlock,
  at: number,
  outline: readonly PageBlock[],
  chosen: ReadonlySet<PageBlock>,
): Place | null {
  if (isHeadline(block)) return block.place.around
  for (let before = at - 1; before >= Math.max(0, at - nearest); before--) {
    const other = outline[before]
    if (other === undefined || (chosen.has(other) && !isHeadline(other))) return null
    if (isHeadline(other)) return sharedPlace(other.place, block.place)
  }
  return null
}

function isHeadline(block: PageBlock): boolean {
  if (block.leading <= 0.8 * block.words.length) return false
  return block.kind === 'heading' || (block.words.length >= shortestHeadline && !endsSentence(block))
}

function sharedPlace(one: Place, other: Place): Place | null {
  const places = new Set<Place>()
  for (let at: Place | null = one; at !== null; at = at.around) places.add(at)
  for (let at: Place | null = other; at !== null; at = at.around) if (places.has(at)) return at
  return null
}

function isWithin(place: Place, around: Place): boolean {
  for (let at: Place | null = place; at !== null; at = at.around) if (at === around) return true
  return false
}
