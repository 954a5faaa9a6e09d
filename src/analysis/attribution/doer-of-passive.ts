import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/** «era stato invitato | dal governo di Valona | a visitare»: who did it, right behind a passive, where the tree does not tell a doer from a place. */
export function doerBehind(passage: Passage, tree: PassageTree, verb: number): number | null {
  const { agentPrepositions } = passage.language.attributionWords
  const at = (tree.children[verb] ?? []).find((child) => child > verb && /^obl/.test(tree.relations[child] ?? ''))
  if (at === undefined || tree.firsts[at] !== verb + 1 || !agentPrepositions.includes(lowerAt(passage, verb + 1)))
    return null
  const kinds = passage.nouns.kindsOf(lowerAt(passage, at))
  return kinds.some(({ type }) => type !== 'document' && type !== 'place') ? at : null
}
