import { endsSentence, isProse, linkedShare, parentOf } from './block-shape.ts'
import type { Judged } from './judge-blocks.ts'

/** The longest line that can be a byline, a date, a counter or an invitation, in characters. */
const longestLine = 100
const longestRequest = 500

/** Names that a request to follow or to write to somebody holds in any language. */
const elsewhere =
  /\b(?:twitter|facebook|instagram|whatsapp|telegram|linkedin|youtube|newsletter|google news|app store)\b|@\w/i

/**
 * Leaves out what stands before the first paragraph of the text and behind its last one and is none: bylines, dates, counters,
 * requests to follow, stressed notes of the outlet about itself, lists in which every item leads elsewhere.
 */
export function trimEdges(judged: readonly Judged[], chosen: boolean[]): void {
  const first = judged.findIndex(({ block }, at) => chosen[at] && isProse(block))
  if (first < 0) return
  const textPlaces = new Set(judged.flatMap(({ block }, at) => (chosen[at] && isProse(block) ? [parentOf(block)] : [])))
  const isLine = ({ block }: Judged) =>
    block.kind === 'text' &&
    block.words.length <= longestLine &&
    !endsSentence(block) &&
    !textPlaces.has(parentOf(block))
  for (let at = 0; at < first; at++) {
    const one = judged[at]
    if (one !== undefined && chosen[at] && isLine(one)) chosen[at] = false
  }
  for (let at = judged.length - 1; at > first; at--) {
    const one = judged[at]
    if (one === undefined || !chosen[at]) continue
    if (!isLine(one) && !isNote(one)) break
    chosen[at] = false
  }
}

function isNote({ block }: Judged): boolean {
  if (block.kind !== 'text' || block.words.length > longestRequest) return false
  const stressed = block.stressed > 0.9 * block.words.length
  return stressed || (elsewhere.test(block.words) && linkedShare(block) > 0)
}

/** Leaves out a list at the end of the text in which nearly every item leads elsewhere. */
export function dropLastList(judged: readonly Judged[], chosen: boolean[]): void {
  let first = judged.length
  let linked = 0
  let items = 0
  for (let at = judged.length - 1; at >= 0; at--) {
    const one = judged[at]
    if (one === undefined || !chosen[at]) continue
    if (one.block.kind !== 'item') break
    items++
    if (linkedShare(one.block) > 0.1) linked++
    first = at
  }
  if (items > 1 && linked > 0.8 * items) chosen.fill(false, first)
}
