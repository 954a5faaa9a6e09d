import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isPlatform } from './platforms.ts'

/** How many phrases, and how many words of an enumeration, may belong to one object. */
const [mostPhrases, longestRow] = [3, 24]

/**
 * Past what tells more of an object right behind it, wherever the tree hangs it: « a rejeté toute offre | ne prévoyant pas son départ », « toute
 * discussion | avec le maire », « le chaos | , la pauvreté et la faim ». When and where it was said, and to whom, is no part of it.
 */
export function withTail(passage: Passage, tree: PassageTree, end: number, to: number): number {
  let at = end
  for (let steps = 0; steps < mostPhrases && at < to; steps++) {
    const next = pastRow(passage, tree, at, to) ?? pastParticiple(passage, tree, at) ?? pastMatter(passage, tree, at)
    if (next === null) break
    at = Math.min(to, next)
  }
  return at
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

/** A day, a paper or a platform: « avec un communiqué », « sur Twitter ». */
function isSetting({ tokens, nouns }: Passage, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower }) =>
        nouns.calendar.has(lower) || isPlatform(lower) || nouns.kindsOf(lower).some(({ type }) => type === 'document'),
    )
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
