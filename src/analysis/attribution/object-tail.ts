import { maySpeak } from './antecedent.ts'
import type { CueSetting } from './cue-setting.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSetting } from './setting-words.ts'
import { hasFinite, hasFiniteIn } from './tree-shapes.ts'

/** How many phrases, and how many words of an enumeration, may belong to one object. */
const [mostPhrases, longestRow] = [3, 24]

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

/**
 * Past what tells more of an object right behind it, wherever the tree hangs it: « a rejeté toute offre | ne prévoyant pas son départ », « toute
 * discussion | avec le maire », « le chaos | , la pauvreté et la faim ». When and where it was said, and to whom, is no part of it.
 */
export function withMatter(passage: Passage, tree: PassageTree, end: number, to: number): number {
  let at = end
  for (let steps = 0; steps < mostPhrases && at < to; steps++) {
    const next = pastRow(passage, tree, at, to) ?? pastParticiple(passage, tree, at) ?? pastMatter(passage, tree, at)
    if (next === null) break
    at = Math.min(to, next)
  }
  return at
}

/** "blamed the mayor | for the flood", "hailed the plan | as a way to win": for what, or as what, somebody is judged belongs to what is said. */
export function withReason({ passage, tree, group, to }: CueSetting, object: number, end: number): number {
  const { judgedFor = [], namingWords = [] } = passage.language.attributionWords
  const judges = group.readings.every(({ verb }) => verb.act === 'other' || verb.act === 'accuse')
  const openers = judges ? [...judgedFor, ...namingWords] : namingWords
  if (!openers.includes(lowerAt(passage, end)) || passage.quoted[end] !== passage.quoted[group.head]) return end
  const children = [...(tree.children[group.head] ?? []), ...(tree.children[object] ?? [])]
  const reason = children.find((child) => tree.firsts[child] === end)
  // "supported the plan | as the storm came"
  if (reason === undefined || (/^(?:VERB|AUX)/.test(tree.tags[reason] ?? '') && hasFinite(tree, reason))) return end
  return Math.min(to, (tree.lasts[reason] ?? reason) + 1)
}

/** « la crue | avec ses morts », « un bain de sang | en cas d'attaque »: a phrase of a preposition that tells what and not when or where. */
function pastMatter(passage: Passage, tree: PassageTree, at: number): number | null {
  const { matterPrepositions = [] } = passage.language.attributionWords
  const opener = matterPrepositions.find((words) => words.every((word, i) => lowerAt(passage, at + i) === word))
  if (opener === undefined || passage.quoted[at] !== passage.quoted[at - 1]) return null
  const first = at + opener.length
  const noun = opener.length > 1 ? first - 1 : (tree.heads[at] ?? -1)
  // « avec | fermeté » tells how, « avec | le maire » what.
  const named = opener.length > 1 ? /^(?:DET|PROPN|NUM|NOUN|ADJ)/ : /^(?:DET|PROPN)/
  if (!named.test(tree.tags[first] ?? '') || !/^(?:NOUN|PROPN|NUM|ADP|DET)/.test(tree.tags[noun] ?? '')) return null
  const end = pastNoun(passage, tree, first)
  return noun < at || isSetting(passage, at, end) ? null : end
}

/** Past the noun phrase that begins at a place, by the tree, but for a clause that a conjunction opens in it. */
function pastNoun(passage: Passage, tree: PassageTree, first: number): number {
  const noun = /^(?:DET|ADP|NUM|ADJ)/.test(tree.tags[first] ?? '') ? Math.max(first, tree.heads[first] ?? first) : first
  const end = (tree.lasts[noun] ?? noun) + 1
  const { subordinators, questionComplementisers } = passage.lexicon.words
  for (let at = noun + 1; at < end; at++) {
    const lower = lowerAt(passage, at)
    if (/^SCONJ/.test(tree.tags[at] ?? '') || subordinators.has(lower) || questionComplementisers.has(lower)) return at
  }
  return end
}

/** « toute offre | ne prévoyant pas un départ »: a present participle right behind a noun. */
function pastParticiple(passage: Passage, tree: PassageTree, at: number): number | null {
  const verb = passage.lexicon.words.negations.has(lowerAt(passage, at)) ? at + 1 : at
  const tells = /^VERB\.Part\.Pres/.test(tree.tags[verb] ?? '') && /^(?:NOUN|PROPN|ADJ)/.test(tree.tags[at - 1] ?? '')
  return tells && passage.quoted[at] === passage.quoted[at - 1] ? (tree.lasts[verb] ?? verb) + 1 : null
}

/** « le chaos | , la pauvreté et la faim »: nouns in a row up to the conjunction before the last of them, where no verb stands among them. */
function pastRow(passage: Passage, tree: PassageTree, at: number, to: number): number | null {
  if (lowerAt(passage, at) !== ',' || !/^DET/.test(tree.tags[at + 1] ?? '')) return null
  const { coordinators } = passage.lexicon.words
  const limit = Math.min(to, at + longestRow)
  for (let next = at + 1; next < limit; next++) {
    if (passage.quoted[next] !== passage.quoted[at] || /^(?:VERB|AUX|SCONJ|PRON)/.test(tree.tags[next] ?? ''))
      return null
    if (passage.nouns.calendar.has(lowerAt(passage, next))) return null
    if (!coordinators.has(lowerAt(passage, next))) continue
    if (!/^DET/.test(tree.tags[next + 1] ?? '')) return null
    const end = pastNoun(passage, tree, next + 1)
    return end > next + 2 && !/^(?:VERB|AUX|PRON)/.test(tree.tags[end] ?? '') ? end : null
  }
  return null
}
