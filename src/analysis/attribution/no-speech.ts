import { isInEmptyPhrase } from './empty-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { treeGroupAt } from './tree-group.ts'
import type { VerbGroup } from './verb-group.ts'

/** Whether a reporting verb tells of no speech where it stands: in a set phrase, reflexively, or with a deed behind it. */
export function isNoSpeech(passage: Passage, tree: PassageTree | null, at: number): boolean {
  if (isInEmptyPhrase(passage, at)) return true
  const group = tree && treeGroupAt(passage, tree, at)
  return tree !== null && group !== null && (isReflexiveDeed(passage, tree, group) || goesOnDoing(tree, group))
}

/** «si è affermato un nuovo stile», « la fuite se poursuit »; not «si afferma che …». */
function isReflexiveDeed(passage: Passage, tree: PassageTree, { head, readings }: VerbGroup): boolean {
  const { reflexiveDeeds } = passage.language.attributionWords
  if (!readings.every(({ verb }) => reflexiveDeeds.includes(verb.lemma))) return false
  const children = tree.children[head] ?? []
  const reflexive = children.some((at) => passage.language.attributionWords.reflexives.includes(lowerAt(passage, at)))
  return reflexive && !children.some((at) => /^(?:ccomp|csubj)/.test(tree.relations[at] ?? ''))
}

/** «continuano a moltiplicarsi»: a verb that takes no infinitive of what is said has one of what is done. */
function goesOnDoing(tree: PassageTree, { head, to, readings }: VerbGroup): boolean {
  if (readings.some(({ verb }) => verb.frames.includes('to') || verb.frames.includes('someone-to'))) return false
  return (tree.children[head] ?? []).some(
    (at) =>
      tree.firsts[at] === to &&
      tree.relations[at] === 'xcomp' &&
      (tree.tags[at] ?? '').includes('.Inf') &&
      !isClause(tree, at),
  )
}

/** «que el Consejo no podía confirmar»: a parser may call a clause with a finite auxiliary an infinitive's. */
function isClause(tree: PassageTree, at: number): boolean {
  return (tree.children[at] ?? []).some((child) => /^(?:SCONJ|AUX\.Fin)/.test(tree.tags[child] ?? ''))
}
