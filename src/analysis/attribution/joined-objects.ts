import { maySpeak } from './antecedent.ts'
import type { CueSetting } from './cue-setting.ts'
import type { Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isPlatform } from './platforms.ts'
import { hasFiniteIn } from './tree-shapes.ts'

/** How many phrases behind an object are looked at. */
const mostPhrases = 3

/**
 * «ha denunciado el apoyo militar | y la venta de armas», «reclaman ataques selectivos | para eliminar las bandas»: where an object ends
 * with what stands right behind it without a mark, and the tree hangs on the verb or the noun; not when, where and to whom it was said.
 */
export function withJoined({ passage, tree, group, to }: CueSetting, end: number): number {
  let at = end
  for (let phrases = 0; phrases < mostPhrases; phrases++) {
    const next = phraseAt(passage, tree, group.head, at)
    if (next === null || next > to || passage.quoted[at] !== passage.quoted[group.head]) break
    at = next
  }
  return at
}

/** Where a phrase that begins at a place and belongs to an object before it ends; null for another one. */
function phraseAt(passage: Passage, tree: PassageTree, verb: number, at: number): number | null {
  const child = (tree.children[verb] ?? []).find((each) => tree.firsts[each] === at && each > at)
  if (child === undefined || passage.tokens[at - 1]?.kind !== 'word' || passage.tokens[at]?.kind !== 'word') return null
  const last = (tree.lasts[child] ?? child) + 1
  const relation = tree.relations[child] ?? ''
  if (!/^(?:NOUN|PROPN)/.test(tree.tags[child] ?? '') || hasFiniteIn(tree, at, last)) return null
  if (relation === 'conj') return isFree(tree, last) ? last : null
  if (relation !== 'obl' || !/^ADP/.test(tree.tags[at] ?? '')) return null
  if (child === at + 1 && mayTellHow(passage, at)) return null
  return maySpeak(passage, tree, child) || isSetting(passage, at, last) ? null : last
}

/** « rejeter l'offre | avec fermeté »: whether behind a preposition a bare noun tells how, where another one would tell what. */
function mayTellHow({ tokens, language }: Passage, at: number): boolean {
  const { matterPrepositions = [] } = language.attributionWords
  return matterPrepositions.some(([word, ...others]) => others.length === 0 && word === tokens[at]?.lower)
}

/** Whether no finite verb goes on right behind a noun, which would be its subject. */
function isFree(tree: PassageTree, at: number): boolean {
  return !/^(?:VERB|AUX|ADV|PRON|PART)/.test(tree.tags[at] ?? '')
}

/** When or where something was said. */
function isSetting({ tokens, nouns }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (nouns.calendar.has(lower) || nouns.durations.has(lower) || isPlatform(lower)) return true
    if (nouns.kindsOf(lower).some(({ type }) => type === 'document')) return true
  }
  return false
}
