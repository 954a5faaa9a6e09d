import { firstIndex } from '../../document/first-index.ts'
import type { Placed } from './arrange.ts'
import type { Found } from './found.ts'
import type { Passage } from './passage.ts'

/** The attribution before it in its sentence, of the same rank, whose source it shares: «ha negato … e ha aggiunto». */
export function sharedWith(one: Placed, index: number, placed: readonly Placed[]): number | null {
  for (let i = index - 1; i >= 0; i--) {
    const earlier = placed[i]
    if (!earlier || (earlier.nestedIn !== null && earlier.nestedIn !== one.nestedIn)) continue
    return sameSentence(earlier, one) && agreeInNumber(earlier, one) ? i : null
  }
  return null
}

/** «Los vecinos dicen que Odón miente y teme …»: one verb for several and one for one share no subject. */
function agreeInNumber({ found: earlier }: Placed, { found: later }: Placed): boolean {
  const numbers = [earlier.number, later.number]
  const finite = earlier.subject?.kind === 'phrase' && !later.gerund
  return !finite || !numbers.includes('singular') || !numbers.includes('plural')
}

function sameSentence({ found: one }: Placed, { found: other }: Placed): boolean {
  const sentence = ({ passage, cue }: Found) => passage.sentenceOf[cue?.from ?? -1]
  return one.passage === other.passage && sentence(one) === sentence(other)
}

/** Whether the attribution before it stands right before it, or with one sentence between them. */
export function isClose(one: Placed, index: number, placed: readonly Placed[]): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const earlier = placed[i]
    if (earlier && earlier.nestedIn === null) return follows(earlier, one, 2)
  }
  return false
}

/** Whether nothing of the report stands between two attributions: the same sentence, the next, or the next paragraph. */
export function follows(earlier: Placed, later: Placed, sentences = 1): boolean {
  const at = (one: Placed, end: boolean) => {
    const { passage } = one.found
    const offsets = [...one.source, ...one.cue, ...one.content].map((span) => (end ? span[1] - 1 : span[0]))
    const offset = end ? Math.max(...offsets) : Math.min(...offsets)
    return { passage, sentence: sentenceOfOffset(passage, offset) }
  }
  const from = at(earlier, true)
  const to = at(later, false)
  if (from.passage === to.passage) return to.sentence - from.sentence <= sentences
  const gap = to.passage.index - from.passage.index
  const rest = from.passage.sentences.length - 1 - from.sentence
  return gap === 1 && rest === 0 && to.sentence <= sentences - 1
}

/** The sentence that holds an offset; the last one for an offset past the passage. */
function sentenceOfOffset({ sentences, tokens }: Passage, offset: number): number {
  const found = firstIndex(sentences, ([, to]) => (tokens[to - 1]?.end ?? 0) > offset)
  return Math.min(found, sentences.length - 1)
}
