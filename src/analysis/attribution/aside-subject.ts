import { agrees } from './agreement.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSomebody } from './speechless.ts'
import type { Subject } from './subject.ts'
import { subjectAfter } from './subject-after.ts'
import { hasFiniteIn, leftEdge } from './tree-shapes.ts'
import type { VerbGroup } from './verb-group.ts'

/** No subject behind its verb is longer. */
const reach = 60

/**
 * «Il ponte, ha detto | il ministro |, è chiuso»: the subject of a cue between commas in the midst of a clause. The tree mostly
 * takes for it what the clause is about.
 */
export function asideSubject(passage: Passage, tree: PassageTree, group: VerbGroup): Subject | null {
  const speaks = group.readings.some(({ verb }) => verb.frames.includes('quote') && !verb.frames.includes('naming'))
  if (!speaks || group.shape !== 'finite' || group.passive || lowerAt(passage, group.from - 1) !== ',') return null
  const [from, to] = sentenceAt(passage, group.head)
  const behind = subjectAfter(passage, group.to, Math.min(to, group.to + reach), group.number !== 'singular')
  if (behind === null || behind.kind !== 'phrase' || lowerAt(passage, behind.to) !== ',') return null
  const { relativePronouns, subordinators, complementisers, coordinators } = passage.lexicon.words
  const next = lowerAt(passage, behind.to + 1)
  const joins = [relativePronouns, subordinators, complementisers, coordinators].some((words) => words.has(next))
  if (joins || !isSomebody(passage, tree, behind) || !agrees(passage, behind, group.number)) return null
  const edge = leftEdge(passage, group.from - 1, from)
  const inClause = !hasFiniteIn(tree, edge, group.from - 1) && hasFiniteIn(tree, behind.to, to)
  return inClause && edge < group.from - 1 ? behind : null
}
