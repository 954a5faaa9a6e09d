import type { Found } from './found.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * « n'ont jamais condamné les frappes », «no pidió su dimisión»: whoever did not do what such a verb does with a noun said
 * nothing. That somebody did not confirm or would not say something is told of their words.
 */
export function isDeniedDeed(
  passage: Passage,
  tree: PassageTree,
  { head, readings }: VerbGroup,
  { rule }: Found,
): boolean {
  const deed = readings.every(({ verb: { act, kind } }) => (act === 'other' || act === 'demand') && kind !== 'thought')
  if (rule !== 'object' || !deed) return false
  const { negations } = passage.lexicon.words
  return (tree.children[head] ?? []).some((at) => at < head && negations.has(lowerAt(passage, at)))
}
