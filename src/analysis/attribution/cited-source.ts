import type { Span } from '../../document/span.ts'
import { byLanguage } from '../by-language.ts'
import { indexPhrases, phraseAt } from '../phrases.ts'
import { withoutClosing } from './content-span.ts'
import type { Found } from './found.ts'
import { phraseEnd, type Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSource } from './phrase-rule.ts'

const citingOf = byLanguage(({ attributionWords: { citing } }) =>
  indexPhrases(citing.map((form) => [form, true] as const)),
)

/** No word hangs deeper below its cue. */
const deepest = 12

/**
 * Gives those who report on somebody else's authority the one whom they cite: «la Tass, | citando il ministero, | ha riferito che …»,
 * "…, the Herald reported, citing two officials". What they cite is no part of what is said, and reports nothing by itself.
 */
export function withCited(passage: Passage, tree: PassageTree, found: readonly Found[]): readonly Found[] {
  const index = citingOf(passage.language)
  let result = found
  for (let at = 0; at < passage.tokens.length; at++) {
    if (!index.next.has(lowerAt(passage, at)) || passage.quoted[at] !== null) continue
    const phrase = phraseAt(passage.tokens, at, index)
    if (phrase === null) continue
    const [, end] = sentenceAt(passage, at)
    const source = { from: phrase.end, to: phraseEnd(passage, phrase.end, end, { anyPreposition: true }) }
    if (source.to <= source.from || !isSource(passage, source)) continue
    result = withOneCited(passage, tree, result, { from: at, to: phrase.end }, source)
  }
  return result
}

function withOneCited(
  passage: Passage,
  tree: PassageTree,
  found: readonly Found[],
  cue: Range,
  source: Range,
): readonly Found[] {
  const isCue = ({ cue: other }: Found) => other !== null && other.from < cue.to && cue.from < other.to
  const reporting = reportingAround(passage, tree, found, cue)
  // "citing two officials" says nothing of theirs; «unter Berufung auf die Polizei» tells what is beside it.
  if (reporting === null) return found.filter((one) => !isCue(one) || one.rule !== 'object')
  return found
    .filter((one) => !isCue(one))
    .map((one) =>
      one === reporting ? { ...one, cited: { cue, source }, content: without(passage, one.content, cue, source) } : one,
    )
}

/** The attribution on whose cue the words for the one who is cited hang; else the nearest cue before them in the sentence. */
function reportingAround(passage: Passage, tree: PassageTree, found: readonly Found[], cited: Range): Found | null {
  const sentence = passage.sentenceOf[cited.from]
  const reporting = found.filter(
    ({ cue, source, rule, cited: other }) =>
      cue !== null &&
      source !== null &&
      rule !== 'phrase' &&
      other === undefined &&
      passage.sentenceOf[cue.from] === sentence &&
      (cue.from >= cited.to || cue.to <= cited.from),
  )
  for (let verb = cited.from, steps = 0; verb >= 0 && steps < deepest; verb = tree.heads[verb] ?? -1, steps++) {
    const held = reporting.find(({ cue }) => cue !== null && cue.from <= verb && verb < cue.to)
    if (held !== undefined) return held
  }
  return reporting.findLast(({ cue }) => cue !== null && cue.to <= cited.from) ?? null
}

/** What is said, without the words for who is cited and the comma before them. */
function without(passage: Passage, content: readonly Span[], cue: Range, source: Range): readonly Span[] {
  const first = lowerAt(passage, cue.from - 1) === ',' ? cue.from - 1 : cue.from
  const from = passage.tokens[first]?.start ?? 0
  const to = passage.tokens[source.to - 1]?.end ?? from
  return content.flatMap((span): Span[] => {
    if (span[1] <= from || span[0] >= to) return [span]
    const before = span[0] < from ? withoutClosing(passage.text, [span[0], from]) : null
    const next = passage.tokens.findIndex(({ start, kind }) => start >= to && kind !== 'mark')
    const start = passage.tokens[next]?.start ?? span[1]
    return [...(before === null ? [] : [before]), ...(start < span[1] ? [[start, span[1]] as const] : [])]
  })
}
