import type { Part } from '../../document/part.ts'
import type { Quotation } from '../../document/quotation.ts'
import type { Sentence } from '../../document/sentence.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/token.ts'
import type { Language } from '../../lang/language.ts'
import { hasCapital, isWrittenAsName } from '../capital.ts'
import { type Lexicon, lexiconOf } from '../lexicon.ts'
import { tokensOfSentences } from '../tokens-of-sentences.ts'
import { type NounKinds, nounKindsOf } from './noun-kinds.ts'
import { offsetsOf, type PassageTree, passageTree, type ReportTrees } from './passage-tree.ts'

/** The tokens of one part in a row, with what every rule asks of them. Rules speak of tokens by their index here. */
export interface Passage {
  /** Its place among the passages of the report. */
  readonly index: number
  readonly text: string
  readonly part: Part
  readonly tokens: readonly Token[]
  /** First and last-but-one token of each sentence. */
  readonly sentences: readonly (readonly [from: number, to: number])[]
  /** Which sentence each token is in. */
  readonly sentenceOf: readonly number[]
  /** The outermost quotation that holds each token, marks included. */
  readonly quoted: readonly (Quotation | null)[]
  readonly quotations: readonly Quotation[]
  /** The first token of each outermost quotation. */
  readonly firstOf: ReadonlyMap<Quotation, number>
  readonly language: Language
  readonly lexicon: Lexicon
  readonly nouns: NounKinds
  /** Null where nothing was learned of the language's sentences. */
  readonly tree: PassageTree | null
}

/** A sentence of more tokens than this is read in pieces, so that a text without full stops is still read in linear time. */
const longestSentence = 400

/** The passages of a report, one a part that has sentences, in order. */
export function passages(
  text: string,
  parts: readonly Part[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  language: Language,
  trees: ReportTrees | null = null,
): readonly Passage[] {
  const offsets = offsetsOf(sentences)
  const outermost = quotations.filter((quotation) => quotation.depth === 0)
  const byPart = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const list = byPart.get(sentence.part) ?? []
    list.push(sentence)
    byPart.set(sentence.part, list)
  }
  const result: Passage[] = []
  let next = 0
  for (const [index, part] of parts.entries()) {
    const own = byPart.get(index)
    if (own === undefined) continue
    while (next < outermost.length && endOf(outermost[next]) <= part.start) next++
    const here: Quotation[] = []
    for (let i = next; i < outermost.length; i++) {
      const quotation = outermost[i]
      if (quotation === undefined || quotation.outer[0] >= part.end) break
      here.push(quotation)
    }
    const tokens = tokensOfSentences(own)
    const tree = trees && passageTree(own, tokens, offsets, trees, language)
    result.push(passage(result.length, text, part, own, tokens, here, language, tree))
  }
  return result
}

function endOf(quotation: Quotation | undefined): number {
  return quotation?.outer[1] ?? 0
}

function passage(
  index: number,
  text: string,
  part: Part,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  language: Language,
  tree: PassageTree | null,
): Passage {
  const ranges: [number, number][] = []
  const sentenceOf: number[] = []
  for (const sentence of sentences) {
    const end = sentenceOf.length + sentence.tokens.length
    while (sentenceOf.length < end) {
      const from = sentenceOf.length
      const to = Math.min(end, from + longestSentence)
      while (sentenceOf.length < to) sentenceOf.push(ranges.length)
      ranges.push([from, to])
    }
  }
  const first = ranges[0]
  if (first) first[0] = afterDateline(tokens, first[1])
  const quoted = new Array<Quotation | null>(tokens.length).fill(null)
  const firstOf = new Map<Quotation, number>()
  let next = 0
  for (let at = 0; at < tokens.length && next < quotations.length; at++) {
    const start = tokens[at]?.start ?? 0
    while (next < quotations.length && endOf(quotations[next]) <= start) next++
    const quotation = quotations[next]
    if (quotation === undefined || quotation.outer[0] > start) continue
    quoted[at] = quotation
    if (!firstOf.has(quotation)) firstOf.set(quotation, at)
  }
  return {
    index,
    text,
    part,
    tokens,
    sentences: ranges,
    sentenceOf,
    quoted,
    quotations,
    firstOf,
    language,
    lexicon: lexiconOf(language),
    nouns: nounKindsOf(language),
    tree,
  }
}

/** «PORTO SARVENNA (Norvapress) -»: names and a dash before the report begins are no words of its first sentence. */
export function afterDateline(tokens: readonly Token[], limit: number): number {
  for (const [at, token] of tokens.slice(0, Math.min(limit, 16)).entries()) {
    const dash = token.kind === 'mark' && /^[-–—]$/u.test(token.text)
    if (dash) return at > 0 && at + 1 < limit ? at + 1 : 0
    const mayStand = token.kind !== 'word' || hasCapital(token.text) || token.text.length <= 3
    if (!mayStand || /^[:;«“"]$/u.test(token.text)) return 0
  }
  return 0
}

/** The sentence that holds a token, as a range of tokens. */
export function sentenceAt(passage: Passage, index: number): readonly [from: number, to: number] {
  return passage.sentences[passage.sentenceOf[index] ?? -1] ?? [index, index]
}

/** The span of a range of tokens [from, to); null where the range is empty. */
export function spanOf(passage: Passage, from: number, to: number): Span | null {
  const first = passage.tokens[from]
  const last = passage.tokens[to - 1]
  return first !== undefined && last !== undefined && from < to ? [first.start, last.end] : null
}

/** The word at an index in lower case; nothing where there is no token. */
export function lowerAt(passage: Passage, index: number): string {
  return passage.tokens[index]?.lower ?? ''
}

/** Whether the token is a word written with a capital letter, or an address. */
export function isName(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]
  if (token === undefined || token.kind === 'address') return token !== undefined
  if (token.kind !== 'word' || !isWrittenAsName(token.text)) return false
  const tag = passage.tree?.tags[index]
  if (tag === undefined) return true
  if (passage.language.closedClasses.nounsHaveCapitals)
    return tag.startsWith('PROPN') || (passage.tree?.heads[index + 1] === index && isFlatName(passage, index + 1))
  // The first word of a sentence has a capital whatever it is: «Interrogé», «Son».
  const opens = passage.sentences[passage.sentenceOf[index] ?? -1]?.[0] === index
  return !opens || !/^(?:VERB\.(?:Part|Ger)|AUX|ADV|DET|ADP|PRON|SCONJ|CCONJ)/.test(tag)
}

/** The second word of a name, as the tree has it. */
function isFlatName({ tree }: Passage, index: number): boolean {
  return /^(?:flat|appos)/.test(tree?.relations[index] ?? '') && (tree?.tags[index]?.startsWith('PROPN') ?? false)
}

/** Whether the token is the verb of a clause, and no name or noun that looks like one. */
export function isVerb(passage: Passage, at: number): boolean {
  const lower = lowerAt(passage, at)
  if (isName(passage, at) || passage.nouns.kindsOf(lower).length > 0) return false
  return passage.lexicon.isFinite(lower) || passage.lexicon.isModal(lower)
}
