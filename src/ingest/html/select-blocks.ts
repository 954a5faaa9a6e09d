import type { PageBlock, Place } from './outline.ts'

/** What the rules know of a block. */
export interface Judged {
  readonly block: PageBlock
  /** Which share of its characters Readability took for the article. */
  readonly voted: number
  /** Whether the marks around it say that it is no text of the article. */
  readonly debris: boolean
}

/**
 * The blocks that are the article's text, in their order. What Readability takes for the article (`texts`) says where it is;
 * what of it is text, and what it left out, is decided here by the blocks' own marks.
 */
export function selectBlocks(blocks: readonly PageBlock[], texts: ReadonlyMap<string, number>): readonly PageBlock[] {
  const judged = judge(blocks, texts)
  const chosen = judged.map(({ voted, debris, block }) => voted >= 0.5 && !debris && !isLinks(block))
  const first = chosen.indexOf(true)
  if (first < 0) return []
  const last = chosen.lastIndexOf(true)
  const parents = new Set(judged.flatMap(({ block }, at) => (chosen[at] && block.words.length > 60 ? [block.place.around] : [])))
  for (let at = first + 1; at < last; at++) {
    const one = judged[at]
    if (one === undefined || chosen[at] || one.debris || isLinks(one.block)) continue
    chosen[at] = parents.has(one.block.place.around) && (isProse(one.block) || one.block.kind === 'heading')
  }
  return blocks.filter((_, at) => chosen[at])
}

function judge(blocks: readonly PageBlock[], texts: ReadonlyMap<string, number>): readonly Judged[] {
  const votes = blocks.map((block) => votedShare(block, texts))
  const trusted = trustedMarks(blocks, votes)
  const debrisOf = new Map<Place, boolean>()
  const isDebris = (place: Place): boolean => {
    const open: Place[] = []
    let known: boolean | undefined
    for (let at: Place | null = place; at !== null; at = at.around) {
      known = debrisOf.get(at)
      if (known !== undefined) break
      open.push(at)
    }
    let debris = known ?? false
    for (const at of open.reverse()) {
      debris ||= at.hidden || (at.debris !== null && trusted(at.debris))
      debrisOf.set(at, debris)
    }
    return debris
  }
  return blocks.map((block, at) => ({ block, voted: votes[at] ?? 0, debris: isDebris(block.place) }))
}

function votedShare({ texts }: PageBlock, chosen: ReadonlyMap<string, number>): number {
  let [all, voted] = [0, 0]
  for (const words of texts) {
    all += words.length
    if (chosen.has(words)) voted += words.length
  }
  return all === 0 ? 0 : voted / all
}

/** Marks are believed unless what they mark holds much of what was taken for the article. */
function trustedMarks(blocks: readonly PageBlock[], votes: readonly number[]): (mark: string) => boolean {
  const marked = new Map<string, number>()
  let all = 0
  blocks.forEach(({ place, words }, at) => {
    const weight = (votes[at] ?? 0) * words.length
    if (weight === 0) return
    all += weight
    const marks = new Set<string>()
    for (let each: Place | null = place; each !== null; each = each.around) if (each.debris !== null) marks.add(each.debris)
    for (const mark of marks) marked.set(mark, (marked.get(mark) ?? 0) + weight)
  })
  return (mark) => (marked.get(mark) ?? 0) <= 0.4 * all
}

function isLinks({ words, linked, kind }: PageBlock): boolean {
  if (kind === 'embed') return false
  if (/[.!?…:]["”»’')]?$/.test(words)) return false
  return linked > 0.8 * words.replace(/\s/g, ' ').length
}

function isProse({ words, linked }: PageBlock): boolean {
  return words.length >= 60 && /[.!?…:;]["”»’')]{0,2}$/.test(words) && linked < 0.5 * words.length
}
