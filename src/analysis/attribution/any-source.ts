import type { SourcePhrase } from '../../lang/language.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/** «laut Gutachtern», not «laut | im Hof»: behind a phrase that says nothing else any noun is a source. */
export function isAnySource(passage: Passage, tree: PassageTree, noun: number, { from }: Range): boolean {
  const written =
    /^\p{L}/u.test(passage.tokens[noun]?.text ?? '') && /^(?:NOUN|PROPN|NUM|X)/.test(tree.tags[noun] ?? '')
  return written && !passage.lexicon.words.prepositions.has(lowerAt(passage, from))
}

/** «Der Präsident sei, so Gamrel, schuld daran»: where a subjunctive says so, the sentence is surely told by somebody. */
export function isInReportedMood(passage: Passage, tree: PassageTree, phrase: number): boolean {
  if (passage.language.attributionWords.reportedMood !== true) return false
  const [from, to] = sentenceAt(passage, phrase)
  for (let at = from; at < to; at++) if (passage.quoted[at] === null && tree.tags[at]?.includes('.Fin.Sub')) return true
  return false
}

/** «so Gamrel | , schuld daran»: behind its comma a source between commas goes on only with what somebody is. */
export function insideAside(passage: Passage, tree: PassageTree, noun: number, { from, to }: Range): Range {
  for (let at = noun + 1; at < to; at++) {
    if (lowerAt(passage, at) !== ',') continue
    const told =
      /^(?:DET|PROPN)/.test(tree.tags[at + 1] ?? '') || passage.nouns.kindsOf(lowerAt(passage, at + 1)).length > 0
    return told ? { from, to } : { from, to: at }
  }
  return { from, to }
}

/** «so Valt | weiter: “…”», «…, so Valt | weiter.» */
export function pastAdverb(passage: Passage, { aside }: SourcePhrase, to: number): number {
  const ends = passage.tokens[to + 1]?.kind === 'mark' && passage.quoted[to + 1] === null
  return aside && ends && passage.lexicon.isAdverb(lowerAt(passage, to)) ? to + 1 : to
}
