import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many words the question may have that is put to somebody between two commas. */
const longestQuestion = 60

/**
 * "Asked what it cost, Rand laughed", "Rand, asked if it was safe, said it was": where subjects are not left out, who is asked
 * so asks nothing.
 */
export function isAskedBefore(passage: Passage, tree: PassageTree, { from, head, readings }: VerbGroup): boolean {
  const { lexicon, language } = passage
  if (language.closedClasses.dropsSubject || from !== head || !readings.every(({ verb }) => verb.act === 'ask'))
    return false
  if (!lexicon.hasMood(lowerAt(passage, head), 'participle')) return false
  const before = lowerAt(passage, head - 1)
  const [start, end] = sentenceAt(passage, head)
  if (head === start || lexicon.words.subordinators.has(before)) return true
  return before === ',' && closesBeforeVerb(passage, tree, head, Math.min(end, head + longestQuestion))
}

/** Whether a comma closes what stands behind `from`, and the finite verb of another clause follows right behind it. */
function closesBeforeVerb(passage: Passage, tree: PassageTree, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    if (passage.quoted[at] !== null) return false
    if (lowerAt(passage, at) === ',' && /^(?:VERB|AUX)\.Fin/.test(tree.tags[at + 1] ?? '')) return true
  }
  return false
}

/** "Asked what it cost, | Rand said": words that a participle of the verb opens lead to what is said, and are none of it. */
export function opensWithParticiple(passage: Passage, tree: PassageTree, from: number, verb: number): boolean {
  const at = passage.lexicon.words.subordinators.has(lowerAt(passage, from)) ? from + 1 : from
  return passage.quoted[at] === null && isParticiple(passage, tree, at) && tree.heads[at] === verb
}

/** A participle by the tree, or a verb that has no subject where it stands and may be one by its form: "asked". */
export function isParticiple({ lexicon, tokens }: Passage, tree: PassageTree, at: number): boolean {
  const tag = tree.tags[at] ?? ''
  return /^VERB\.Part/.test(tag) || (/^VERB\.Fin/.test(tag) && lexicon.hasMood(tokens[at]?.lower ?? '', 'participle'))
}
