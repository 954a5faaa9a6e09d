import { isName, lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/** Written with a small letter: not « Jean-Louis | Le Tavel ». */
export function isSmall({ tokens }: Passage, at: number): boolean {
  return /^\p{Ll}/u.test(tokens[at]?.text ?? '')
}

/** A mark, or an article or a preposition whose noun was cut off: « le procureur | d'une “nouvelle forme …” ». */
export function isLoose(passage: Passage, tree: PassageTree, at: number): boolean {
  if (passage.tokens[at]?.kind === 'mark') return ![')', ']'].includes(lowerAt(passage, at))
  return /^(?:DET|ADP)/.test(tree.tags[at] ?? '') && isSmall(passage, at) && (tree.heads[at] ?? -1) > at
}

/** « le ministre de la Défense | la ville »: an article right behind a noun begins another phrase, which is the clause where a comma stands before; so do a colon and a semicolon. */
export function beforeNextNoun(passage: Passage, tree: PassageTree, noun: number, to: number): number {
  const { determiners, genitives } = passage.lexicon.words
  let comma: number | null = null
  for (let at = noun + 1; at < to; at++) {
    if (passage.quoted[at] !== passage.quoted[noun]) continue
    const lower = lowerAt(passage, at)
    const tag = tree.tags[at] ?? ''
    if (lower === ':' || lower === ';') return at
    if (lower === ',') comma = at
    if (/^(?:VERB|AUX)\.Fin/.test(tag)) return to
    const article = /^DET/.test(tag) && determiners.has(lower) && !genitives.has(lower)
    // «As Sharq el Awsat», «Ada Valt il 22 novembre»
    if (isName(passage, at + 1) && isName(passage, at - 1)) continue
    if (/^NUM/.test(tree.tags[at + 1] ?? '') || passage.nouns.calendar.has(lowerAt(passage, at + 1))) continue
    if (article && isSmall(passage, at) && /^(?:NOUN|PROPN|ADJ)/.test(tree.tags[at - 1] ?? '')) return comma ?? at
  }
  return to
}

/** « le blog Norland Libre [en anglais | ] »: with the bracket that closes what one within opens. */
export function withClosingBracket(passage: Passage, noun: number, to: number): number {
  for (let at = to - 1; at > noun && at > to - 8; at--) {
    if (lowerAt(passage, at) === ']') return to
    if (lowerAt(passage, at) === '[') return lowerAt(passage, to) === ']' ? to + 1 : to
  }
  return to
}

/** «laut dem Magazin „Rad und Zeit | “»: with the mark that closes a quotation whose opening mark is within. */
export function withClosingMark({ quoted, firstOf, tokens }: Passage, from: number, to: number): number {
  const quotation = quoted[to - 1]
  if (quotation == null || quoted[to] !== quotation || tokens[to]?.kind !== 'mark' || quoted[to + 1] === quotation)
    return to
  return (firstOf.get(quotation) ?? -1) >= from ? to + 1 : to
}

/**
 * «laut Hafenbericht | eine hohe Dunkelziffer»: an article behind a noun begins another phrase, though the tree may take it for the
 * noun of this one. `noun` where none does.
 */
export function beforeArticle({ tokens }: Passage, tree: PassageTree, from: number, noun: number): number {
  for (let at = from + 1; at < noun; at++) {
    const word = tokens[at - 1]
    const capital =
      word?.kind === 'word' && /^\p{Lu}|-\p{Lu}/u.test(word.text) && !/^(?:DET|ADP)/.test(tree.tags[at - 1] ?? '')
    if (capital && /^DET\.Art/.test(tree.tags[at] ?? '') && /^\p{Ll}/u.test(tokens[at]?.text ?? '')) return at - 1
  }
  return noun
}
