import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/**
 * The noun that a relative pronoun at `before` stands for, of those at the end of the phrase of the noun that the tree gives:
 * that noun if it may speak, else the first one under it that may. «scontri tra polizia e dimostranti, che chiedono»: the
 * last of those joined. The noun itself where none may speak.
 */
export function antecedentNoun(passage: Passage, tree: PassageTree, noun: number, before: number): number {
  let at = noun
  for (let steps = 0; steps < 6; steps++) {
    const joined = lastChild(tree, at, before, /^conj/)
    if (joined !== null && maySpeak(passage, tree, joined)) return joined
    if (maySpeak(passage, tree, at)) return at
    const under = joined ?? lastChild(tree, at, before, /^(?:nmod|obl|appos|acl)/)
    if (under === null) return noun
    at = under
  }
  return noun
}

/** The child of a noun whose words end right before the pronoun, but for a comma. */
function lastChild(tree: PassageTree, at: number, before: number, relation: RegExp): number | null {
  const children = (tree.children[at] ?? []).filter(
    (child) => child > at && child < before && relation.test(tree.relations[child] ?? ''),
  )
  return children.at(-1) ?? null
}

function maySpeak(passage: Passage, tree: PassageTree, at: number): boolean {
  return passage.nouns.kindsOf(lowerAt(passage, at)).length > 0 || /^PROPN/.test(tree.tags[at] ?? '')
}
