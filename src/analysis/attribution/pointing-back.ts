import type { Span } from '../../document/span.ts'
import { maySpeak } from './antecedent.ts'
import { contentOf } from './content-span.ts'
import { type CueSetting, opensWith, pronounBack, type Reported } from './cue-setting.ts'
import { lowerAt, type Passage, spanOf } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { Subject } from './subject.ts'
import { rootOf } from './tree-shapes.ts'

/**
 * «Lo ha riferito il ministero.», «Das bestätigte ein Sprecher.»: what was said is the sentence before; where this one opens its
 * paragraph, no words yet (`paragraph-before.ts`).
 */
export function pointingBack({ passage, tree, group, frames, subject }: CueSetting): Reported | null {
  if (!frames.has('that') || group.shape !== 'finite' || group.passive || subject === null || subject.shared)
    return null
  if (!/^(?:root|conj|parataxis)/.test(tree.relations[group.head] ?? '') || !speaks(passage, tree, subject.subject))
    return null
  if (!group.readings.some(({ verb }) => verb.kind === 'speech')) return null
  const pronoun = pronounBack(passage, tree, group)
  if (pronoun === null || (passage.sentenceOf[group.head] === 0 && !opensWith(passage, tree, pronoun))) return null
  const [from, to] = passage.sentences[(passage.sentenceOf[group.head] ?? 0) - 1] ?? [0, 0]
  const before = contentOf(passage, from, to)
  const own: Span | null = passage.lexicon.words.cliticPronouns.has(lowerAt(passage, pronoun))
    ? null
    : spanOf(passage, pronoun, pronoun + 1)
  return { rule: 'back', spans: own === null ? before : [...before, own] }
}

/** Somebody by name or office; a figure or a story that «lo dimostra» says nothing. */
function speaks(passage: Passage, tree: PassageTree, subject: Subject): boolean {
  if (subject.kind !== 'phrase') return subject.kind === 'pronoun'
  const root = rootOf(tree, subject)
  return root !== null && maySpeak(passage, tree, root)
}
