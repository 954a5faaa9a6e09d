import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { namesWords } from './reporting-noun.ts'
import { isBehindPreposition } from './subject-place.ts'

/** Whether a clause opens with a preposition and a pronoun for words («comunicados en los que»), and its verb may leave out its subject. */
export function isBehindItsObject(passage: Passage, tree: PassageTree, verb: number): boolean {
  const impersonal = (tree.children[verb] ?? []).some((at) => /^expl/.test(tree.relations[at] ?? ''))
  if (!passage.language.closedClasses.dropsSubject || impersonal || !namesWords(passage, tree.heads[verb] ?? -1))
    return false
  const first = tree.firsts[verb] ?? verb
  return [first + 1, first + 2].some((at) => at < verb && isBehindPreposition(passage, at))
}

/** « opposants au comte Valt | ayant appelé à »: of two who may do it, the one behind the preposition is not surely meant. */
export function isOfPeopleBefore(passage: Passage, tree: PassageTree, noun: number): boolean {
  const first = tree.firsts[noun] ?? noun
  return (
    passage.lexicon.words.prepositions.has(lowerAt(passage, first)) &&
    passage.nouns.kindsOf(lowerAt(passage, first - 1)).some(({ type }) => type === 'group' || type === 'person')
  )
}

/** «Rand ha calificado de “paso” | el pacto | y ha señalado»: what stands before the conjunction belongs to the verb before it, which has a subject. */
export function isOfVerbBefore(tree: PassageTree, at: number, verb: number): boolean {
  const first = tree.heads[verb] ?? -1
  if (tree.relations[verb] !== 'conj' || first < 0 || first > at || at > verb) return false
  const joined = (tree.children[verb] ?? []).some((each) => each > at && each < verb && tree.relations[each] === 'cc')
  return (
    joined && (tree.children[first] ?? []).some((each) => each < first && /^nsubj/.test(tree.relations[each] ?? ''))
  )
}
