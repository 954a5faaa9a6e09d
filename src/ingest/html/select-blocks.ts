import { textBehindHeadline } from './behind-headline.ts'
import { isProse, likeness, parentOf } from './block-shape.ts'
import { headlineBlock } from './headline-block.ts'
import { type Judged, judgeBlocks } from './judge-blocks.ts'
import { keepToArticle } from './keep-to-article.ts'
import { takeMarkedBody } from './marked-body.ts'
import type { PageBlock } from './outline.ts'
import { sameWords } from './same-words.ts'
import { opensWithStandfirst, standfirstBefore } from './standfirst.ts'
import { dropLastList, trimEdges } from './trim-edges.ts'

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
  const byVotes = judgeBlocks(blocks, clues.texts)
  const headline = headlineBlock(byVotes, clues.headline)
  const chosen = byVotes.map(({ voted, debris, ofLinks }) => voted >= 0.5 && !debris && !ofLinks)
  const judged = textBehindHeadline(byVotes, chosen, headline) ?? byVotes
  takeMarkedBody(judged, chosen, headline)
  keepToArticle(judged, chosen)
  fillGaps(judged, chosen)
  dropLastList(judged, chosen)
  trimEdges(judged, chosen)
  dropHeads(judged, chosen)
  dropHours(judged, chosen)
  const first = chosen.indexOf(true)
  if (first < 0) return []
  const standfirst = new Set(standfirstBefore(judged, first, headline <= first + 3 ? headline : -1, clues.description))
  if (standfirst.size === 0 && chosen.lastIndexOf(true) > first && opensWithStandfirst(judged, first, headline))
    standfirst.add(first)
  return blocks.flatMap((block, at) =>
    (chosen[at] || standfirst.has(at)) && at !== headline && !isAgain(block, clues.headline)
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
    const amid = at > first && at < last
    if (amid && block.kind === 'embed') chosen[at] = true
    if (!amid || chosen[at] || debris || ofLinks) return
    const beside = parents.has(parentOf(block)) || likenesses.has(placeLikeness(block))
    if (amid) chosen[at] = beside && (isProse(block) || block.kind === 'heading')
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

/** Leaves out lines that hold an hour alone, as over the entries of a live blog: nobody says it, and it counts nothing. */
function dropHours(judged: readonly Judged[], chosen: boolean[]): void {
  judged.forEach(({ block }, at) => {
    if (block.kind === 'text' && block.words.length <= 20 && hour.test(block.words)) chosen[at] = false
  })
}

const hour = /^\d{1,2}[:.h]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|[A-Za-z]{1,4})?$/i

function isAgain(block: PageBlock, headline: string): boolean {
  return (block.kind === 'heading' || block.words.length < 200) && sameWords(block.words, headline)
}
