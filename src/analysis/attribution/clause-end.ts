import type { CueSetting } from './cue-setting.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isClause, isMarked } from './tree-shapes.ts'

/** Where a clause that is said ends: with its sentence, unless something follows that hangs on the cue and is no part of it. */
export function clauseEnd({ passage, tree, group, to }: CueSetting, clause: number): number {
  for (const child of tree.children[group.head] ?? []) {
    if (child <= clause || !/^(?:conj|advcl|parataxis)/.test(tree.relations[child] ?? '')) continue
    const first = tree.firsts[child] ?? child
    if (tree.relations[child] === 'conj' && !/^(?:VERB|AUX)/.test(tree.tags[child] ?? '')) continue
    // «subrayó que cumple sus obligaciones, suministra gas»: a finite clause that no word opens is no adverbial.
    if (tree.relations[child] === 'advcl' && isClause(tree, child) && !isMarked(tree, child)) continue
    if (goesOn(passage, tree, child, first) || isUnjoined(passage, tree, child, first)) continue
    // «pidió que se abra el puente | y que se cierre el puerto»
    const { coordinators, complementisers } = passage.lexicon.words
    const opener = coordinators.has(lowerAt(passage, first)) ? first + 1 : first
    if (complementisers.has(lowerAt(passage, opener)) && coordinators.has(lowerAt(passage, opener - 1))) continue
    if (first > clause) return Math.min(to, beforeJoint(passage, first))
  }
  return to
}

/** «eran detenidos bajo | sospecha»: what the tree joins to a verb without a conjunction or a mark belongs to the words before it. */
function isUnjoined({ tokens, lexicon }: Passage, tree: PassageTree, clause: number, first: number): boolean {
  const joins = (at: number) =>
    /^[CS]CONJ/.test(tree.tags[at] ?? '') || lexicon.words.coordinators.has(tokens[at]?.lower ?? '')
  return (
    tree.relations[clause] === 'conj' &&
    tokens[first - 1]?.kind === 'word' &&
    tokens[first]?.kind === 'word' &&
    !joins(first - 1) &&
    !joins(first)
  )
}

/** "says he feels | he did well", "said it is old | and he is tired": no mark before it, and a subject of its own. */
function goesOn(passage: Passage, tree: PassageTree, clause: number, first: number): boolean {
  const joined = passage.lexicon.words.coordinators.has(lowerAt(passage, first)) ? first - 1 : first
  const before =
    passage.tokens[
      passage.lexicon.words.coordinators.has(lowerAt(passage, first - 1))
        ? first - 2
        : joined === first
          ? first - 1
          : joined
    ]
  const subject = (tree.children[clause] ?? []).some((at) => at < clause && /^nsubj/.test(tree.relations[at] ?? ''))
  return tree.relations[clause] !== 'advcl' && before !== undefined && before.kind !== 'mark' && subject
}

/** The index before a comma and conjunction that stand before a clause. */
function beforeJoint(passage: Passage, at: number): number {
  let end = at
  while (passage.lexicon.words.coordinators.has(lowerAt(passage, end - 1)) || lowerAt(passage, end - 1) === ',') end--
  return end
}
