import { isProse, likeness, parentOf } from './block-shape.ts'
import { type Judged, judgeBlocks } from './judge-blocks.ts'
import type { PageBlock } from './outline.ts'
import { sameWords } from './same-words.ts'
import { standfirstBefore } from './standfirst.ts'

/** What else is known of a page's article. */
export interface Clues {
  readonly headline: string
  /** What the page says of itself in a line or two. */
  readonly description: string
  /** What Readability takes for the article. */
  readonly texts: ReadonlyMap<string, number>
}

/** A block of the article's text, and whether it is its standfirst. */
export interface Selected {
  readonly block: PageBlock
  readonly standfirst: boolean
}

/**
 * The blocks that are the article's text, in their order. What Readability takes for the article says where it is; what of it
 * is text, and what it left out, is decided here by the blocks' own marks.
 */
export function selectBlocks(blocks: readonly PageBlock[], clues: Clues): readonly Selected[] {
  const judged = judgeBlocks(blocks, clues.texts)
  const chosen = judged.map(({ voted, debris, ofLinks }) => voted >= 0.5 && !debris && !ofLinks)
  fillGaps(judged, chosen)
  dropHeads(judged, chosen)
  const first = chosen.indexOf(true)
  if (first < 0) return []
  const headline = judged.findLastIndex(
    ({ block, debris }, at) =>
      at <= first + 3 && !debris && block.kind === 'heading' && sameWords(block.words, clues.headline),
  )
  const standfirst = new Set(standfirstBefore(judged, first, headline, clues.description))
  return blocks.flatMap((block, at) =>
    (chosen[at] || standfirst.has(at)) && !isAgain(block, clues.headline)
      ? [{ block, standfirst: standfirst.has(at) }]
      : [],
  )
}

/** Takes in what Readability left out amid the text: paragraphs and crossheads that stand where others do. */
function fillGaps(judged: readonly Judged[], chosen: boolean[]): void {
  const first = chosen.indexOf(true)
  const last = chosen.lastIndexOf(true)
  const long = judged.filter(({ block }, at) => chosen[at] && block.words.length > 60)
  const parents = new Set(long.map(({ block }) => parentOf(block)))
  const likenesses = new Set(long.map(({ block }) => placeLikeness(block)))
  judged.forEach((one, at) => {
    const { block, debris, ofLinks } = one
    if (first < 0 || chosen[at] || debris || ofLinks) return
    const amid = at > first && at < last
    const beside = parents.has(parentOf(block)) || likenesses.has(placeLikeness(block))
    if (amid) chosen[at] = beside && (isProse(block) || block.kind === 'heading')
    else chosen[at] = parents.has(parentOf(block)) && isProse(block)
  })
}

function placeLikeness({ place }: PageBlock): string {
  const around = place.around
  if (around === null) return likeness(place)
  return `${likeness(place)} ${likeness(around)} ${around.around === null ? '' : likeness(around.around)}`
}

/** Leaves out headings, and short lines that announce something, under which nothing is left. */
function dropHeads(judged: readonly Judged[], chosen: boolean[]): void {
  let below: 'text' | 'links' | 'nothing' = 'nothing'
  for (let at = judged.length - 1; at >= 0; at--) {
    const one = judged[at]
    if (one === undefined) continue
    const { block } = one
    const announces = block.kind === 'heading' || (block.words.length < 80 && block.words.endsWith(':'))
    if (chosen[at] && announces && below !== 'text') chosen[at] = false
    else if (chosen[at]) below = 'text'
    else if (one.voted >= 0.5 && one.ofLinks) below = 'links'
  }
}

function isAgain(block: PageBlock, headline: string): boolean {
  return (block.kind === 'heading' || block.words.length < 200) && sameWords(block.words, headline)
}
