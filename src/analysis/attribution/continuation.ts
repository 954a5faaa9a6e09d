import type { Quotation } from '../../document/quotation.ts'
import { overlap } from '../../document/span-arithmetic.ts'
import { quotationContent, quotationRange, wordCount } from './content-span.ts'
import type { Found } from './found.ts'
import type { Passage } from './passage.ts'

/**
 * Gives quotations that have no cue of their own to the attribution just before them: a sentence that is nothing but
 * quotation goes on with the words of the one who was quoted in the sentence before, and a quotation that was not closed
 * at the end of its paragraph goes on in the next.
 */
export function continued(passages: readonly Passage[], found: readonly Found[]): readonly Found[] {
  const result = [...found]
  for (const [index, passage] of passages.entries()) {
    for (const quotation of passage.quotations) {
      if (
        result.some((one) => one.content.some((span) => overlap(span, quotation.inner) && holdsPassage(passage, span)))
      )
        continue
      const at = startIn(passage, quotation)
      if (at < 0 || !fillsSentences(passage, at)) continue
      const before = precedingSpeech(passages, index, at, result)
      if (before === null) continue
      const owner = result[before]
      if (owner) result[before] = { ...owner, content: [...owner.content, ...quotationContent(passage, quotation)] }
    }
  }
  return result
}

function holdsPassage(passage: Passage, span: readonly [number, number]): boolean {
  return overlap(span, [passage.part.start, passage.part.end])
}

function startIn(passage: Passage, quotation: Quotation): number {
  return passage.quoted.indexOf(quotation)
}

/** Whether nothing but the quotation stands in its sentences, and it is more than a word or two. */
function fillsSentences(passage: Passage, at: number): boolean {
  const range = quotationRange(passage, at)
  if (wordCount(passage, range) < 3) return false
  const first = passage.sentences[passage.sentenceOf[range.from] ?? -1]
  const last = passage.sentences[passage.sentenceOf[range.to - 1] ?? -1]
  if (!first || !last) return false
  for (let i = first[0]; i < range.from; i++) if (passage.tokens[i]?.kind !== 'mark') return false
  for (let i = range.to; i < last[1]; i++) if (passage.tokens[i]?.kind !== 'mark') return false
  return true
}

/** The direct speech that ends in the sentence before, or runs over from the paragraph before. */
function precedingSpeech(
  passages: readonly Passage[],
  index: number,
  at: number,
  found: readonly Found[],
): number | null {
  const passage = passages[index]
  if (!passage) return null
  const sentence = passage.sentenceOf[at] ?? 0
  if (sentence > 0) {
    const [from, to] = passage.sentences[sentence - 1] ?? [0, 0]
    return lastOf(found, passage, passage.tokens[from]?.start ?? 0, passage.tokens[to - 1]?.end ?? 0)
  }
  const earlier = passages[index - 1]
  const open = earlier?.quotations.at(-1)
  if (!earlier || !open || (open.closed && open.outer[1] < passage.part.start)) return null
  return lastOf(found, earlier, earlier.part.start, earlier.part.end)
}

function lastOf(found: readonly Found[], passage: Passage, from: number, to: number): number | null {
  let last: number | null = null
  for (const [i, one] of found.entries()) {
    const cue = one.cue && passage.tokens[one.cue.from]
    const here = one.passage === passage && (cue ? cue.start >= from && cue.start < to : false)
    const speech = one.rule === 'quotation' || one.rule === 'colon'
    const went = one.content.some((span) => span[1] > from && span[0] < to)
    if (speech && (here || went)) last = i
  }
  return last
}
