import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { beforeNextSubject } from './next-subject.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { hasFiniteIn, rootOf } from './tree-shapes.ts'

/** "A poll showed | Valt leading Rand by five points": a noun with all that is told of it is what a document shows or found. */
export function shownByDocument(setting: CueSetting): Reported | null {
  const { passage, tree, group, end, to } = setting
  if (!isFinding(setting)) return null
  const behind = (tree.children[group.head] ?? []).filter((at) => at >= end && at < to)
  const object = behind.find((at) => /^(?:obj|nsubj)$/.test(tree.relations[at] ?? ''))
  if (object === undefined || (tree.firsts[object] ?? object) !== end) return null
  const opens = passage.lexicon.words.complementisers.has(lowerAt(passage, end))
  if (opens || /^PRON/.test(tree.tags[object] ?? '')) return null
  let last = tree.lasts[object] ?? object
  for (const at of behind) {
    if (at <= object) continue
    if (!/^(?:obj|obl|xcomp|advmod|acl|advcl|nmod|parataxis)/.test(tree.relations[at] ?? '')) break
    const joined = lowerAt(passage, tree.firsts[at] ?? at) === ','
    if (joined && hasFiniteIn(tree, tree.firsts[at] ?? at, (tree.lasts[at] ?? at) + 1)) break
    last = tree.lasts[at] ?? at
  }
  const whole = beforeNextSubject(passage, tree, object, last + 1)
  return { rule: 'object', spans: contentOf(passage, end, Math.min(to, beforeClause(passage, tree, end, whole))) }
}

/** "As polls show Valt leading | , voters turn away": a clause with its subject behind a comma is no part of it. */
function beforeClause(passage: Passage, tree: PassageTree, from: number, to: number): number {
  for (let comma = from + 1; comma < to; comma++) {
    if (lowerAt(passage, comma) !== ',' || passage.quoted[comma] !== null) continue
    const opens = /^(?:NOUN|PROPN|PRON.Prs|DET|ADJ)/.test(tree.tags[comma + 1] ?? '')
    const isOwn = (at: number) => at > comma && /^nsubj/.test(tree.relations[at] ?? '')
    for (let at = comma + 1; opens && at < to; at++)
      if (/^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '') && (tree.children[at] ?? []).some(isOwn)) return comma
  }
  return to
}

/** Whether a verb tells what a document shows, and its subject is one: a poll, a study, records. */
export function isFinding({ passage, tree, group, frames, subject }: CueSetting): boolean {
  if (!frames.has('shown') || group.passive || subject === null) return false
  const root = rootOf(tree, subject.subject.antecedent ?? subject.subject)
  return root !== null && passage.nouns.kindsOf(lowerAt(passage, root)).some(({ type }) => type === 'document')
}
