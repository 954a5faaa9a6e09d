import type { Span } from '../../document/span.ts'
import { contentOf } from './content-span.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { hasFiniteIn } from './tree-shapes.ts'

/**
 * «…, mais | selon la police, deux barques ont coulé», « étant donné que | selon lui le port est fermé », « mais | qui, selon la presse, vit »:
 * where the clause begins that a source phrase opens, behind the word that joins it to what stands before; null where none does or no
 * verb follows.
 */
export function ownClauseOf(passage: Passage, tree: PassageTree, phrase: Range): number | null {
  const { coordinators, complementisers, subordinators, relativePronouns, determiners, cliticPronouns } =
    passage.lexicon.words
  const { contrasts } = passage.language.attributionWords
  const at = lowerAt(passage, phrase.from - 1) === ',' ? phrase.from - 2 : phrase.from - 1
  const [start, to] = sentenceAt(passage, phrase.from)
  const joint = lowerAt(passage, at)
  if (at <= start || passage.quoted[at] !== passage.quoted[phrase.from]) return null
  if (!hasFiniteIn(tree, phrase.to, clauseEndAfter(passage, phrase.to, to))) return null
  // «con lo que, según él, …»: behind an article it is a relative pronoun, whatever its tag.
  const behindArticle = determiners.has(lowerAt(passage, at - 1)) || cliticPronouns.has(lowerAt(passage, at - 1))
  const conjunction = complementisers.has(joint) && /^SCONJ/.test(tree.tags[at] ?? '') && !behindArticle
  if (conjunction || (subordinators.has(joint) && !relativePronouns.has(joint))) return at + 1
  if (coordinators.has(joint) || contrasts.includes(joint)) return at + 1
  return relativePronouns.has(joint) && coordinators.has(lowerAt(passage, at - 1)) ? at : null
}

/** Where what a source phrase tells is over on its right: at a semicolon, else with the sentence. */
export function clauseEndAfter(passage: Passage, from: number, to: number): number {
  for (let at = from; at < to; at++) if (passage.quoted[at] === null && lowerAt(passage, at) === ';') return at
  return to
}

/**
 * « un marin abattu, selon des témoins, par un garde », « les frappes motivées, selon elle, par la soif »: amid what a participle tells of a noun a
 * source phrase is about this alone; null elsewhere.
 */
export function withParticiple(passage: Passage, tree: PassageTree, phrase: Range): readonly Span[] | null {
  const participle = phrase.from - 2
  if (lowerAt(passage, phrase.from - 1) !== ',' || lowerAt(passage, phrase.to) !== ',') return null
  const noun = tree.heads[participle] ?? -1
  if (noun < 0 || noun >= participle || !tellsOfNoun(passage, tree, participle, noun)) return null
  const next = phrase.to + 1
  const preposition = passage.lexicon.words.prepositions.has(lowerAt(passage, next))
  if (!preposition && !/^ADJ/.test(tree.tags[next] ?? '')) return null
  const head = preposition ? Math.max(next, tree.heads[next] ?? next) : next
  let from = noun
  while (from > 0 && tree.heads[from - 1] === noun && /^(?:det|amod|nummod)/.test(tree.relations[from - 1] ?? ''))
    from--
  const end = Math.min((tree.lasts[head] ?? head) + 1, sentenceAt(passage, noun)[1])
  return [...contentOf(passage, from, participle + 1), ...contentOf(passage, next, end)]
}

/** A past participle without an auxiliary that hangs on a noun before it. */
function tellsOfNoun(passage: Passage, tree: PassageTree, at: number, noun: number): boolean {
  const tag = tree.tags[at] ?? ''
  const participle = /^VERB\.Part\.Past/.test(tag) || passage.lexicon.hasMood(lowerAt(passage, at), 'participle')
  const told = /^(?:acl|amod)/.test(tree.relations[at] ?? '') && /^(?:NOUN|PROPN)/.test(tree.tags[noun] ?? '')
  return participle && told && passage.quoted[at] === null && !/^AUX/.test(tree.tags[at - 1] ?? '')
}
