import { nameParticles } from '../../lang/name-particles.ts'
import { countryOf } from '../countries.ts'
import { adverbPhraseEnd, beforeAdjuncts } from './adjuncts.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isPlatform } from './platforms.ts'
import { phraseSubject, type Subject } from './subject.ts'
import { hasFiniteIn } from './tree-shapes.ts'
import type { VerbGroup } from './verb-group.ts'

/** No name of a person has more words, and no phrase that tells when or what somebody is. */
const longestName = 5
const longestOpening = 24
const longestAside = 16

/**
 * «Al termine della riunione | Ugo Tarsi | ha detto», «Su Twitter | Ada Lind | scrive», «Durante il corteo | Ugo Tarsi, capo della lega, |
 * ha detto»: a name of two words between a phrase that opens the sentence and the verb, of which a tree mostly takes the noun before
 * it for a part. Null where the noun may bear that name («dal porto San Velmo ha scritto»).
 */
export function nameBehindOccasion(passage: Passage, tree: PassageTree, group: VerbGroup): Subject | null {
  const { from: verb, shape, passive } = group
  if (shape !== 'finite' || passive || passage.quoted[verb] !== null || group.number === 'plural') return null
  const [start] = sentenceAt(passage, group.head)
  const aside = asideBefore(passage, tree, verb, start)
  const end = aside?.from ?? beforeAdjuncts(passage, verb, start)
  const name = nameEndingAt(passage, end, start)
  if (name === null || name.from - start > longestOpening || hasFiniteIn(tree, start, name.from)) return null
  const opener = afterAdverbs(passage, start, name.from)
  const known = adverbPhraseEnd(passage, opener) === name.from
  if (!passage.lexicon.words.prepositions.has(lowerAt(passage, opener)) && !known) return null
  for (let at = opener; at < end; at++)
    if (passage.tokens[at]?.kind === 'mark' || passage.quoted[at] !== null) return null
  const before = lowerAt(passage, name.from - 1)
  const { occasions = [] } = passage.language.attributionWords
  const fits =
    known ||
    isPlatform(before) ||
    occasions.includes(before) ||
    (aside !== null && bearsNoName(passage, tree, name.from - 1))
  return fits ? phraseSubject({ from: name.from, to: aside?.to ?? name.to }) : null
}

/** «…, capo della lega, | ha detto»: who somebody is, between two commas right before a verb, from the first of them. */
function asideBefore(passage: Passage, tree: PassageTree, verb: number, start: number): Range | null {
  const close = verb - 1
  if (lowerAt(passage, close) !== ',') return null
  let open = close - 1
  while (open > Math.max(start, close - longestAside) && passage.tokens[open]?.kind !== 'mark') open--
  if (lowerAt(passage, open) !== ',' || hasFiniteIn(tree, open, close)) return null
  const { determiners } = passage.lexicon.words
  const noun = determiners.has(lowerAt(passage, open + 1)) ? open + 2 : open + 1
  const isPerson = passage.nouns.kindsOf(lowerAt(passage, noun)).some(({ type }) => type === 'person')
  return isPerson ? { from: open, to: close } : null
}

/** The two words and more of a name that end at a place, behind the name of a platform. */
function nameEndingAt(passage: Passage, end: number, start: number): Range | null {
  let from = end
  const isPart = (at: number) => isName(passage, at) && !isPlatform(lowerAt(passage, at))
  while (
    from > start &&
    end - from < longestName &&
    (isPart(from - 1) || (from < end && isParticle(passage, from - 1)))
  )
    from--
  while (from < end && !isPart(from)) from++
  if (end - from < 2) return null
  const text = passage.text.slice(passage.tokens[from]?.start, passage.tokens[end - 1]?.end)
  for (let at = from; at < end; at++) if (passage.nouns.kindsOf(lowerAt(passage, at)).length > 0) return null
  return countryOf(passage.language, text) === null ? { from, to: end } : null
}

/** «al-» in «al-Ila», «bin». */
function isParticle({ tokens }: Passage, at: number): boolean {
  const text = tokens[at]?.text ?? ''
  return nameParticles.has(text) || /^\p{Ll}{1,3}-\p{Lu}/u.test(text)
}

/** Behind adverbs and conjunctions: «E intanto | su Twitter Ada Lind scrive». */
function afterAdverbs({ lexicon, tokens }: Passage, start: number, to: number): number {
  let at = start
  while (at < to && !lexicon.words.prepositions.has(tokens[at]?.lower ?? '')) {
    const lower = tokens[at]?.lower ?? ''
    if (!lexicon.isAdverb(lower) && !lexicon.words.coordinators.has(lower) && lower !== ',') break
    at++
  }
  return at
}

/** A noun with a small letter for nobody and no body, which a person's name behind it is none of. */
function bearsNoName(passage: Passage, tree: PassageTree, at: number): boolean {
  return (
    /^NOUN/.test(tree.tags[at] ?? '') &&
    !isName(passage, at) &&
    passage.nouns.kindsOf(lowerAt(passage, at)).length === 0
  )
}
