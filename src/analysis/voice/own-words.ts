import type { Attribution } from '../../document/attribution.ts'
import type { Part, PartKind } from '../../document/part.ts'
import type { Sentence } from '../../document/sentence.ts'

/** The parts in which an outlet speaks itself: not in somebody's post, nor in a block of somebody's words. */
const own: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'standfirst', 'paragraph', 'crosshead'])

/** The sentences that the outlet itself stands for: those that no attribution reaches into. Both lists in text order. */
export function ownWords(
  sentences: readonly Sentence[],
  parts: readonly Part[],
  attributions: readonly Pick<Attribution, 'source' | 'cue' | 'content'>[],
): readonly Sentence[] {
  const spans = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  spans.sort((a, b) => a[0] - b[0])
  let next = 0
  let reached = 0
  return sentences.filter((sentence) => {
    for (let span = spans[next]; span !== undefined && span[0] < sentence.end; span = spans[++next])
      reached = Math.max(reached, span[1])
    const kind = parts[sentence.part]?.kind
    return reached <= sentence.start && kind !== undefined && own.has(kind)
  })
}
