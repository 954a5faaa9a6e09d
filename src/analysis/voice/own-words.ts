import type { Attribution } from '../../document/attribution.ts'
import type { Part, PartKind } from '../../document/part.ts'
import type { Sentence } from '../../document/sentence.ts'

/** The parts in which an outlet speaks itself: not in somebody's post, nor in a block of somebody's words. */
const own: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'standfirst', 'paragraph', 'crosshead'])

/** A clause that is told before a relative one, and says something by itself. */
const fewestWords = 6

/**
 * The sentences that the outlet itself stands for: those that no attribution reaches into, and of those in which one begins only
 * in a relative clause («hanno firmato un trattato, i cui dettagli non sono stati resi noti») what stands before the clause.
 * Both lists in text order.
 */
export function ownWords(
  sentences: readonly Sentence[],
  parts: readonly Part[],
  attributions: readonly Pick<Attribution, 'source' | 'cue' | 'content'>[],
  relativePronouns: ReadonlySet<string>,
): readonly Sentence[] {
  const spans = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  spans.sort((a, b) => a[0] - b[0])
  let next = 0
  let reached = 0
  return sentences.flatMap((sentence) => {
    const before = reached <= sentence.start
    const first = spans[next]
    for (let span = first; span !== undefined && span[0] < sentence.end; span = spans[++next])
      reached = Math.max(reached, span[1])
    const kind = parts[sentence.part]?.kind
    if (!before || kind === undefined || !own.has(kind)) return []
    if (first === undefined || first[0] >= sentence.end) return [sentence]
    return beforeRelative(sentence, first[0], relativePronouns)
  })
}

/** What stands before the relative clause that begins here, or one word before («i cui dettagli»); nothing where none does. */
function beforeRelative(sentence: Sentence, at: number, relativePronouns: ReadonlySet<string>): readonly Sentence[] {
  const begins = sentence.tokens.findIndex(({ start }) => start >= at)
  const comma = sentence.tokens[begins - 1]
  const opens = sentence.tokens.slice(begins, begins + 2).some(({ lower }) => relativePronouns.has(lower))
  const tokens = sentence.tokens.slice(0, begins - 1)
  const last = tokens.at(-1)
  if (comma?.lower !== ',' || !opens || last === undefined) return []
  if (tokens.filter(({ kind }) => kind === 'word').length < fewestWords) return []
  return [{ ...sentence, end: last.end, tokens }]
}
