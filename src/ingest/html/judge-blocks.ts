import { isLinks } from './block-shape.ts'
import type { PageBlock, Place } from './outline.ts'

/** A block with what is known of it before any rule. */
export interface Judged {
  readonly block: PageBlock
  /** Which share of its characters Readability took for the article. */
  readonly voted: number
  /** Whether the marks around it say that it is no text of the article, or it is nothing but links. */
  readonly debris: boolean
  /** Whether it is part of a list that is mostly links. */
  readonly ofLinks: boolean
}

/** Marks are not believed where they hold more than this share of what Readability takes for the article. */
const mostMarked = 0.4

/** Finds for each block what Readability and the marks around it say. `texts` is what Readability takes for the article. */
export function judgeBlocks(blocks: readonly PageBlock[], texts: ReadonlyMap<string, number>): readonly Judged[] {
  const votes = blocks.map((block) => votedShare(block, texts))
  const isDebris = debrisPlaces(trustedMarks(blocks, votes))
  const linkLists = listsOfLinks(blocks)
  return blocks.map((block, at) => ({
    block,
    voted: votes[at] ?? 0,
    debris: isDebris(block.place),
    ofLinks: isLinks(block) || (block.kind === 'item' && linkLists.has(listOf(block.place))),
  }))
}

function votedShare({ texts }: PageBlock, chosen: ReadonlyMap<string, number>): number {
  let [all, voted] = [0, 0]
  for (const words of texts) {
    all += words.length
    if (chosen.has(words)) voted += words.length
  }
  return all === 0 ? 0 : voted / all
}

function trustedMarks(blocks: readonly PageBlock[], votes: readonly number[]): (mark: string) => boolean {
  const marked = new Map<string, number>()
  let all = 0
  blocks.forEach(({ place, words }, at) => {
    const weight = (votes[at] ?? 0) * words.length
    if (weight === 0) return
    all += weight
    const marks = new Set<string>()
    for (let each: Place | null = place; each !== null; each = each.around)
      if (each.debris !== null) marks.add(each.debris)
    for (const mark of marks) marked.set(mark, (marked.get(mark) ?? 0) + weight)
  })
  return (mark) => (marked.get(mark) ?? 0) <= mostMarked * all
}

/** Tells of a place whether it or one around it is marked so; each place is looked at once. */
function debrisPlaces(trusted: (mark: string) => boolean): (place: Place) => boolean {
  const known = new Map<Place, boolean>()
  return (place) => {
    const unknown: Place[] = []
    let found: boolean | undefined
    for (let at: Place | null = place; at !== null && found === undefined; at = at.around) {
      found = known.get(at)
      if (found === undefined) unknown.push(at)
    }
    let debris = found ?? false
    for (const at of unknown.reverse()) {
      debris ||= at.hidden || (at.debris !== null && trusted(at.debris))
      known.set(at, debris)
    }
    return debris
  }
}

/** The lists of which most is links. */
function listsOfLinks(blocks: readonly PageBlock[]): ReadonlySet<Place | null> {
  const counts = new Map<Place | null, { all: number; linked: number }>()
  for (const block of blocks) {
    if (block.kind !== 'item') continue
    const list = listOf(block.place)
    const count = counts.get(list) ?? { all: 0, linked: 0 }
    count.all += block.words.length
    count.linked += block.linked
    counts.set(list, count)
  }
  return new Set([...counts].flatMap(([list, { all, linked }]) => (linked > 0.6 * all ? [list] : [])))
}

function listOf(place: Place): Place | null {
  for (let at: Place | null = place; at !== null; at = at.around)
    if (/^(?:ul|ol|dl)$/.test(at.element.localName)) return at
  return null
}
