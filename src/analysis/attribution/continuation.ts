import type { Quotation } from '../../document/quotation.ts'
import type { Span } from '../../document/span.ts'
import { quotationContent, quotationRange, wordCount } from './content-span.ts'
import type { Found } from './found.ts'
import { lowerAt, type Passage } from './passage.ts'
import { isMain } from './reported-mood.ts'

/** The last direct speech of each sentence of each passage, or else what its main clause tells to be said, by its index among those found. */
type SpeechBySentence = ReadonlyMap<Passage, Map<number, number>>

/**
 * Gives quotations that have no cue of their own to the attribution just before them: a sentence that is nothing but
 * quotation goes on with the words of the one who was quoted in the sentence before, at the end of the paragraph before
 * as well, and a quotation that was not closed at the end of its paragraph goes on in the next.
 */
export function continued(passages: readonly Passage[], found: readonly Found[]): readonly Found[] {
  const result = [...found]
  const speech = speechBySentence(passages, found)
  const spans = spansByPassage(passages, found)
  for (const [index, passage] of passages.entries()) {
    const free = unclaimed(passage, spans.get(passage) ?? [])
    for (const quotation of free) {
      const at = passage.firstOf.get(quotation)
      if (at === undefined || !fillsSentences(passage, at)) continue
      const before = precedingSpeech(passages, index, at, speech)
      const owner = before === null ? undefined : result[before]
      if (before === null || !owner) continue
      result[before] = { ...owner, content: [...owner.content, ...quotationContent(passage, quotation)] }
      const last = passage.sentenceOf[quotationRange(passage, at).to - 1] ?? 0
      speech.get(passage)?.set(last, before)
    }
  }
  return result
}

function spansByPassage(passages: readonly Passage[], found: readonly Found[]): ReadonlyMap<Passage, Span[]> {
  const spans = new Map<Passage, Span[]>(passages.map((passage) => [passage, []]))
  for (const one of found) spans.get(one.passage)?.push(...one.content)
  for (const list of spans.values()) list.sort((a, b) => a[0] - b[0])
  return spans
}

/** The quotations that no content reaches, in one walk along both lists. */
function unclaimed(passage: Passage, spans: readonly Span[]): readonly Quotation[] {
  let next = 0
  let reached = 0
  return passage.quotations.filter(({ inner }) => {
    for (let span = spans[next]; span !== undefined && span[0] < inner[1]; span = spans[++next])
      reached = Math.max(reached, span[1])
    return reached <= inner[0]
  })
}

function speechBySentence(passages: readonly Passage[], found: readonly Found[]): SpeechBySentence {
  const speech: SpeechBySentence = new Map(passages.map((passage) => [passage, new Map<number, number>()]))
  for (const [index, one] of found.entries()) {
    const sentence = one.cue && one.passage.sentenceOf[one.cue.from]
    const own = speech.get(one.passage)
    if (typeof sentence !== 'number' || own === undefined) continue
    const direct = one.rule === 'quotation' || one.rule === 'colon'
    const earlier = found[own.get(sentence) ?? -1]?.rule
    if (direct || (isMainSpeech(one) && earlier !== 'quotation' && earlier !== 'colon')) own.set(sentence, index)
  }
  return speech
}

/** "They “had a plan,” said Ada Lind. | “It was a good one.”": not direct speech, but the main clause of its sentence. */
function isMainSpeech(one: Found): boolean {
  const { rule, passage, source } = one
  const told = source !== null && (rule === 'parenthetical' || rule === 'clause')
  return told && passage.tree !== null && isMain(passage.tree, one)
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

/** The direct speech in the sentence before, or in the paragraph before where the quotation may go on from there. */
function precedingSpeech(
  passages: readonly Passage[],
  index: number,
  at: number,
  speech: SpeechBySentence,
): number | null {
  const passage = passages[index]
  if (!passage) return null
  const sentence = passage.sentenceOf[at] ?? 0
  if (sentence > 0) return speech.get(passage)?.get(sentence - 1) ?? null
  const earlier = passages[index - 1]
  const open = earlier?.quotations.at(-1)
  const runsOver = open !== undefined && (!open.closed || open.outer[1] > passage.part.start)
  const goesOn = runsOver || isQuotedParagraph(passage, at)
  return earlier && goesOn ? (speech.get(earlier)?.get(earlier.sentences.length - 1) ?? null) : null
}

/** "…," said Ada Lind. | "The bridge is old.": a paragraph that is one quotation and ends as a sentence does, as no crosshead would. */
function isQuotedParagraph(passage: Passage, at: number): boolean {
  const { from, to } = quotationRange(passage, at)
  let last = passage.tokens.length - 1
  // "A", dijo. «B»: a straight mark that another kind of mark closes holds more than one quotation.
  const isStraight = (place: number) => passage.tokens[place]?.text.startsWith('"') === true
  if (passage.part.kind !== 'paragraph' || to < last || isStraight(from) !== isStraight(to - 1)) return false
  for (; passage.tokens[last]?.kind === 'mark'; last--) if (/^[.!?…]+$/u.test(lowerAt(passage, last))) return true
  return false
}
