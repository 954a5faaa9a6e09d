import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * « a fait traiter les manifestants », «fa sperare in una tregua»: behind a verb of causing somebody else does what the
 * infinitive tells. A set phrase of the two («hizo saber que») does report.
 */
export function isCaused(passage: Passage, tree: PassageTree, { head, readings }: VerbGroup): boolean {
  const { causatives } = passage.language.attributionWords
  if (causatives.length === 0 || readings.some(({ followedBy }) => followedBy !== null)) return false
  if (!tree.tags[head]?.includes('.Inf')) return false
  const above = tree.relations[head] === 'xcomp' ? (tree.heads[head] ?? -1) : -1
  // « fait mine de s'étonner »: with a noun between the two it is the subject that acts.
  const governor = (tree.firsts[head] ?? head) === above + 1 ? above : -1
  const auxiliaries = (tree.children[head] ?? []).filter((at) => /^aux/.test(tree.relations[at] ?? ''))
  return [governor, ...auxiliaries].some((at) =>
    passage.lexicon.verbForms(lowerAt(passage, at)).some(({ lemma }) => causatives.includes(lemma)),
  )
}
