import { quotationRange, wordCount } from './content-span.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { longestQuotedName } from './quoted-name.ts'
import type { Subject } from './subject.ts'
import { hasFiniteIn } from './tree-shapes.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * «„Der Bote“ | berichtet unter Berufung auf die Wache, dass …»: where what somebody says needs a comma before its cue, a few quoted words
 * that open a sentence right before the verb are the name of who speaks, unless somebody stands behind the verb.
 */
export function quotedSpeaker(passage: Passage, tree: PassageTree, group: VerbGroup): Subject | null {
  const { from: verb, to: end, shape, passive } = group
  if (!passage.language.attributionWords.commaBeforeClause || shape !== 'finite' || passive) return null
  if (passage.quoted[verb] !== null || !passage.quoted[verb - 1]) return null
  const { from, to } = quotationRange(passage, verb - 1)
  const opens = sentenceAt(passage, verb)[0] === from && /^\p{Lu}/u.test(passage.tokens[from + 1]?.text ?? '')
  const name = to === verb && wordCount(passage, { from, to }) <= longestQuotedName && !hasFiniteIn(tree, from, to)
  const ends = /^[.,!?…]$/u.test(lowerAt(passage, verb - 2))
  const somebody = /^(?:DET|NOUN|PROPN|PRON|ADJ)/.test(tree.tags[end] ?? '') || passage.quoted[end] !== null
  return opens && name && !ends && !somebody ? { from, to, kind: 'phrase', antecedent: null } : null
}
