import { byLanguage } from '../by-language.ts'
import { inflect } from '../inflect.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * « sont descendus dans la rue pour réclamer son départ »: who comes together in public says by it what for. Of an infinitive
 * of demanding or accusing, or one joined to such a one.
 */
export function isSaidByGathering(passage: Passage, tree: PassageTree, { head, shape, readings }: VerbGroup): boolean {
  if (shape !== 'infinitive' || !readings.every(({ verb }) => verb.act === 'demand' || verb.act === 'accuse'))
    return false
  let first = head
  while (tree.relations[first] === 'conj' && tree.tags[tree.heads[first] ?? -1]?.includes('.Inf'))
    first = tree.heads[first] ?? -1
  if (!/^(?:advcl|acl|xcomp|obl|nmod)/.test(tree.relations[first] ?? '')) return false
  let above = tree.heads[first] ?? -1
  for (let steps = 0; above >= 0 && steps < 4; steps++, above = tree.heads[above] ?? -1)
    if (/^VERB/.test(tree.tags[above] ?? '')) return isGathering(passage, tree, above)
  return false
}

/** The forms of the verbs of coming together, and of those that are so with a street beside them. */
const formsOf = byLanguage(({ attributionWords, conjugations }) => {
  const all = (lemmas: readonly string[]) =>
    new Set(lemmas.flatMap((lemma) => inflect(lemma, conjugations).map(({ form }) => form)))
  return { gathering: all(attributionWords.gathering ?? []), goingOut: all(attributionWords.goingOut ?? []) }
})

function isGathering(passage: Passage, tree: PassageTree, verb: number): boolean {
  const { streets = [] } = passage.language.attributionWords
  const { gathering, goingOut } = formsOf(passage.language)
  const lower = lowerAt(passage, verb)
  if (gathering.has(lower)) return true
  if (!goingOut.has(lower)) return false
  for (let at = tree.firsts[verb] ?? verb; at <= (tree.lasts[verb] ?? verb); at++)
    if (streets.includes(lowerAt(passage, at))) return true
  return false
}
