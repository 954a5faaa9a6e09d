import { byLanguage } from '../by-language.ts'
import { indexPhrases, phraseAt } from '../phrases.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/** No subject is longer that stands between such a conjunction and its verb. */
const longestSubject = 14

const openersOf = byLanguage(({ attributionWords }) =>
  indexPhrases(attributionWords.unrealOpeners.map((words) => [words, true] as const)),
)

/** «para que el general pueda decir: …», "as if he had said": whether a verb stands in a clause that tells only what for or how. */
export function isInUnrealClause(passage: Passage, tree: PassageTree, verb: number): boolean {
  const openers = openersOf(passage.language)
  const limit = Math.max(0, verb - longestSubject)
  for (let at = verb - 1; at >= limit; at--) {
    const quotation = passage.quoted[at] !== passage.quoted[verb]
    const mark = passage.tokens[at]?.kind === 'mark' && lowerAt(passage, at) !== ','
    if (quotation || mark || passage.sentenceOf[at] !== passage.sentenceOf[verb]) return false
    if (/^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '') && tree.heads[at] !== verb) return false
    const found = phraseAt(passage.tokens, at, openers)
    if (found !== null && found.end <= verb && isConjunction(tree, at)) return true
  }
  return false
}

/** German «damit» is an adverb, too: where a main clause begins with it, its verb stands right behind it. */
function isConjunction(tree: PassageTree, at: number): boolean {
  return !/^(?:VERB|AUX)\.Fin/.test(tree.tags[at + 1] ?? '')
}
