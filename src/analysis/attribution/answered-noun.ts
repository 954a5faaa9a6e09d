import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSomebody } from './speechless.ts'
import { phraseSubject } from './subject.ts'
import { withoutRelative } from './subject-words.ts'
import { hasFiniteIn, rootOf } from './tree-shapes.ts'
import { treeSubject } from './tree-subject.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * « Une information démentie par la préfecture. », «Una notizia confermata dal comune.»: a sentence that is but a noun and a participle, which
 * tells who denies or confirms what stands before it. Null for any other.
 */
export function answeredNoun(passage: Passage, tree: PassageTree, group: VerbGroup): Found | null {
  const reading = group.readings.find(
    ({ verb }) => ['deny', 'confirm'].includes(verb.act) && verb.frames.includes('object'),
  )
  if (reading === undefined || group.shape !== 'participle' || !/\.Part(?!\.Pres)/.test(tree.tags[group.head] ?? ''))
    return null
  const [from, to] = sentenceAt(passage, group.head)
  const noun = tree.heads[group.head] ?? -1
  const alone = noun >= from && noun < group.from && tree.heads[noun] === -1 && /^NOUN/.test(tree.tags[noun] ?? '')
  const { agentPrepositions } = passage.language.attributionWords
  if (!alone || hasFiniteIn(tree, from, group.to) || !agentPrepositions.includes(lowerAt(passage, group.to)))
    return null
  const whole = treeSubject(passage, tree, group.head, true)?.subject
  const root = whole === undefined ? null : rootOf(tree, whole)
  if (whole === undefined || root === null || whole.from < group.to || whole.to > to) return null
  const doer = phraseSubject(withoutRelative(passage, tree, root, whole))
  if (!isSomebody(passage, tree, doer)) return null
  let cue = group.from
  while (cue > noun + 1 && /^ADV/.test(tree.tags[cue - 1] ?? '')) cue--
  return {
    passage,
    rule: 'object',
    source: doer,
    subject: doer,
    missing: 'none',
    cue: { from: cue, to: group.to },
    content: contentOf(passage, from, cue),
    act: reading.verb.act,
    verb: reading.verb,
    begins: from,
  }
}
