import type { Span } from '../../document/span.ts'
import { afterAdjuncts } from './adjuncts.ts'
import { maySpeak } from './antecedent.ts'
import { contentOf } from './content-span.ts'
import { type CueSetting, opensWith, pronounBack, type Reported } from './cue-setting.ts'
import { lowerAt, type Passage, sentenceAt, spanOf } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { Subject } from './subject.ts'
import { hasFiniteIn, leftEdge, rootOf } from './tree-shapes.ts'

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
  if (pronoun === null) return null
  // «Il sindaco, Ugo Tarsi, | lo ha confermato»: behind its subject the pronoun points to the sentence before.
  const apposed = subject.subject.from < pronoun && holdsComma(passage, subject.subject)
  const beside = apposed ? null : clauseBefore(passage, tree, pronoun)
  if (beside !== null) return beside.length === 0 ? null : { rule: 'back', spans: beside }
  if (passage.sentenceOf[group.head] === 0 && !opensWith(passage, tree, pronoun)) return null
  const [from, to] = passage.sentences[(passage.sentenceOf[group.head] ?? 0) - 1] ?? [0, 0]
  const before = contentOf(passage, from, to)
  const own: Span | null = passage.lexicon.words.cliticPronouns.has(lowerAt(passage, pronoun))
    ? null
    : spanOf(passage, pronoun, pronoun + 1)
  return { rule: 'back', spans: own === null ? before : [...before, own] }
}

/**
 * «Il ponte è chiuso: | lo ha detto il sindaco», «…, | lo riferisce l'agenzia»: what stands in the same sentence right before the pronoun.
 * Nothing where that is no whole clause («se crolla, lo dirà il sindaco»); null where the pronoun opens the sentence, but for a day.
 */
function clauseBefore(passage: Passage, tree: PassageTree, pronoun: number): readonly Span[] | null {
  const mark = lowerAt(passage, pronoun - 1)
  const [start] = sentenceAt(passage, pronoun)
  const weak = passage.lexicon.words.cliticPronouns.has(lowerAt(passage, pronoun))
  if (!weak || (mark !== ':' && mark !== ',') || afterAdjuncts(passage, start, pronoun) >= pronoun - 1) return null
  const from = leftEdge(passage, pronoun - 1, start)
  const { subordinators } = passage.lexicon.words
  const opens = /^SCONJ/.test(tree.tags[from] ?? '') || subordinators.has(lowerAt(passage, from))
  return opens || !hasFiniteIn(tree, from, pronoun - 1) ? [] : contentOf(passage, from, pronoun - 1)
}

function holdsComma(passage: Passage, { from, to }: Subject): boolean {
  for (let at = from; at < to; at++) if (lowerAt(passage, at) === ',') return true
  return false
}

/** Somebody by name or office; a figure or a story that «lo dimostra» says nothing. */
function speaks(passage: Passage, tree: PassageTree, subject: Subject): boolean {
  if (subject.kind !== 'phrase') return subject.kind === 'pronoun'
  const root = rootOf(tree, subject)
  return root !== null && maySpeak(passage, tree, root)
}
