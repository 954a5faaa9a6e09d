import { numberOf } from './agreement.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/** How many words an object may have behind the conjunction that does not belong to it. */
const longestSubject = 14

/**
 * «ha annunciato la partenza del personale | e diversi paesi hanno diffuso consigli»: where what the tree joins to the nouns of an
 * object is rather the subject of the verb right behind it, the object ends before the conjunction; else at `end`.
 */
export function beforeNextSubject(passage: Passage, tree: PassageTree, from: number, end: number): number {
  const verb = subjectlessVerb(passage, tree, end)
  if (verb === null) return end
  const { coordinators } = passage.lexicon.words
  let last = end
  // «e diversi paesi, tra cui la Francia e la Spagna, hanno diffuso»
  const close = [end, end - 1].find((at) => lowerAt(passage, at) === ',')
  if (close !== undefined) for (last = close; last > from && lowerAt(passage, last - 1) !== ','; ) last--
  for (let at = last - 2; at > Math.max(from, end - longestSubject); at--) {
    if (passage.quoted[at] !== null || /^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '')) return end
    if (!coordinators.has(lowerAt(passage, at))) continue
    const isNoun = /^(?:DET|PROPN|NUM|ADJ|NOUN)/.test(tree.tags[at + 1] ?? '')
    const number = numberOf(passage, lowerAt(passage, at + 1))
    const forms = passage.lexicon.verbForms(lowerAt(passage, verb))
    const agrees = number === null || forms.length === 0 || forms.some((form) => form.number === number)
    return isNoun && agrees ? at : end
  }
  return end
}

/** The finite verb at a place, or behind a comma there, that has no subject and stands in no clause of its own; null for another word. */
function subjectlessVerb(passage: Passage, tree: PassageTree, end: number): number | null {
  let at = lowerAt(passage, end) === ',' ? end + 1 : end
  while (passage.lexicon.words.cliticPronouns.has(lowerAt(passage, at)) || /^PART/.test(tree.tags[at] ?? '')) at++
  if (!/^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '') || passage.quoted[at] !== null) return null
  const verb = /^(?:aux|cop)/.test(tree.relations[at] ?? '') ? (tree.heads[at] ?? at) : at
  const hasSubject = (tree.children[verb] ?? []).some((child) => /^nsubj/.test(tree.relations[child] ?? ''))
  return hasSubject || verb < 0 ? null : at
}
