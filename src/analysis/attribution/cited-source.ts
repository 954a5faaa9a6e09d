import type { Span } from '../../document/span.ts'
import { byLanguage } from '../by-language.ts'
import { indexPhrases, phraseAt } from '../phrases.ts'
import { withoutClosing } from './content-span.ts'
import type { Found } from './found.ts'
import { phraseEnd, type Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSource } from './phrase-rule.ts'
import { rootOf } from './tree-shapes.ts'

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
  const cited = new Map<Found, Found>()
  const taken = new Set<Found>()
  const bySentence = inSentences(passage, found)
  for (let at = 0; at < passage.tokens.length; at++) {
    if (!index.next.has(lowerAt(passage, at)) || passage.quoted[at] !== null) continue
    const phrase = phraseAt(passage.tokens, at, index)
    if (phrase === null) continue
    const [, end] = sentenceAt(passage, at)
    const cue = { from: at, to: phrase.end }
    const source = { from: phrase.end, to: phraseEnd(passage, phrase.end, end, { anyPreposition: true }) }
    if (source.to <= source.from || !isSource(passage, source) || !isSomebodyCited(passage, tree, source)) continue
    const beside = bySentence.get(passage.sentenceOf[at] ?? -1) ?? []
    const free = beside.filter((one) => !cited.has(one))
    const reporting = reportingAround(tree, free, cue)
    if (reporting === null || !isBesideWords(passage, reporting, cue, source)) continue
    for (const one of beside) if (one.cue !== null && one.cue.from < cue.to && cue.from < one.cue.to) taken.add(one)
    cited.set(reporting, {
      ...reporting,
      cited: { cue, source },
      content: without(passage, reporting.content, cue, source),
    })
  }
  return cited.size === 0 ? found : found.flatMap((one) => (taken.has(one) ? [] : [cited.get(one) ?? one]))
}

/** What was found, by the sentence of its cue. */
function inSentences({ sentenceOf }: Passage, found: readonly Found[]): ReadonlyMap<number, readonly Found[]> {
  const sentences = new Map<number, Found[]>()
  for (const one of found) {
    const sentence = one.cue === null ? undefined : sentenceOf[one.cue.from]
    if (sentence === undefined) continue
    const list = sentences.get(sentence) ?? []
    list.push(one)
    sentences.set(sentence, list)
  }
  return sentences
}

/** What is told in a clause or quoted may be told on somebody's authority; not what somebody denies, demands or announces to do. */
const telling: ReadonlySet<Found['rule']> = new Set(['clause', 'quotation', 'parenthetical'])

/** "citing two officials", «citando el ministerio», not "citing a row with the minister", "citing his family", "citing Norland as an example". */
function isSomebodyCited(passage: Passage, tree: PassageTree, { from, to }: Range): boolean {
  const { possessives } = passage.lexicon.words
  const { asWords } = passage.language.attributionWords
  if (possessives.has(lowerAt(passage, from))) return false
  for (let at = from; at <= to; at++) if (asWords.includes(lowerAt(passage, at))) return false
  const root = rootOf(tree, { from, to })
  return (
    root !== null && (/^PROPN/.test(tree.tags[root] ?? '') || passage.nouns.kindsOf(lowerAt(passage, root)).length > 0)
  )
}

/**
 * Whether the words for who is cited stand beside what is said, or at its end behind a comma, with at most a clause or a name that
 * tells more of who it is: «el documento que cita el juez no existe» is said as a whole.
 */
function isBesideWords(passage: Passage, { content }: Found, cue: Range, source: Range): boolean {
  const start = passage.tokens[cue.from]?.start ?? 0
  const span = content.find(([from, to]) => from <= start && start < to)
  const set = lowerAt(passage, cue.from - 1) === ','
  const relative = passage.lexicon.words.relativePronouns.has(lowerAt(passage, cue.from))
  if (span === undefined) return set || !relative
  const next = passage.tokens[source.to]
  const more = lowerAt(passage, source.to) === ',' ? passage.tokens[source.to + 1] : undefined
  const tells =
    more !== undefined && (passage.lexicon.words.relativePronouns.has(more.lower) || isName(passage, source.to + 1))
  return set && (next === undefined || next.start >= span[1] || tells)
}

/** The attribution on whose cue the words for the one who is cited hang; else the nearest cue before them in the sentence. */
function reportingAround(tree: PassageTree, found: readonly Found[], cited: Range): Found | null {
  const reporting = found.filter(
    ({ cue, source, rule, act }) =>
      cue !== null &&
      source !== null &&
      telling.has(rule) &&
      (act === 'assert' || act === 'confirm') &&
      (cue.from >= cited.to || cue.to <= cited.from),
  )
  for (let verb = cited.from, steps = 0; verb >= 0 && steps < deepest; verb = tree.heads[verb] ?? -1, steps++) {
    const held = reporting.find(({ cue }) => cue !== null && cue.from <= verb && verb < cue.to)
    if (held !== undefined) return held
  }
  return reporting.findLast(({ cue }) => cue !== null && cue.to <= cited.from) ?? null
}

/** What is said, without the words for who is cited, the comma before them and what tells more of them. */
function without(passage: Passage, content: readonly Span[], cue: Range, source: Range): readonly Span[] {
  const first = lowerAt(passage, cue.from - 1) === ',' ? cue.from - 1 : cue.from
  const from = passage.tokens[first]?.start ?? 0
  const to = passage.tokens[source.to - 1]?.end ?? from
  return content.flatMap((span): Span[] => {
    if (span[1] <= from || span[0] >= to) return [span]
    const before = span[0] < from ? withoutClosing(passage.text, [span[0], from]) : null
    return before === null ? [] : [before]
  })
}
