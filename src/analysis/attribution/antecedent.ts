import { countryOf } from '../countries.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/**
 * The noun that a relative pronoun at `before` stands for, of those at the end of the phrase of the noun that the tree gives:
 * that noun if it may speak, else the first one under it that may. «scontri tra polizia e dimostranti, che chiedono»: the
 * last of those joined. The noun itself where none may speak.
 */
export function antecedentNoun(passage: Passage, tree: PassageTree, noun: number, before: number): number {
  let at = describedName(passage, tree, noun, before) ?? personAbove(passage, tree, noun, before)
  for (let steps = 0; steps < 6; steps++) {
    const joined = lastChild(tree, at, before, /^conj/)
    if (joined !== null && (maySpeak(passage, tree, joined) || endsAt(tree, joined, before))) return joined
    const doer = doerOf(passage, tree, at, before)
    if (doer !== null) return doer
    if (maySpeak(passage, tree, at)) return at
    const under = joined ?? lastChild(tree, at, before, /^(?:nmod|obl|appos|acl)/)
    // « les laïcs anti-Rand, qui … »: what a name right behind a noun tells of it does not speak in its place.
    if (under === null || (tree.relations[under] === 'appos' && under === at + 1)) return under === null ? noun : at
    at = under
  }
  return noun
}

/** "two officials close to the inquiry, | who …": of a pronoun that stands for people alone, the one on whom the nearest noun hangs. */
function personAbove(passage: Passage, tree: PassageTree, noun: number, before: number): number {
  if (!passage.language.attributionWords.personRelatives.includes(lowerAt(passage, before))) return noun
  const isPerson = (at: number) =>
    passage.nouns.kindsOf(lowerAt(passage, at)).some(({ type }) => ['person', 'anonymous', 'group'].includes(type))
  if (/^PROPN/.test(tree.tags[noun] ?? '')) return noun
  let at = noun
  while (at >= 0 && !isPerson(at) && /^(?:NOUN|ADJ)/.test(tree.tags[at] ?? '')) at = tree.heads[at] ?? -1
  return at >= 0 && at <= noun && isPerson(at) ? at : noun
}

/** « Ada Lind, du syndicat des pêcheurs, qui … »: the name of two words that such a phrase between commas tells of. */
function describedName(passage: Passage, tree: PassageTree, noun: number, before: number): number | null {
  const { genitives } = passage.lexicon.words
  const person = passage.nouns.kindsOf(lowerAt(passage, noun)).some(({ type }) => type === 'person')
  let open = noun - 1
  while (open > noun - 4 && lowerAt(passage, open) !== ',') open--
  const inserted = lowerAt(passage, before - 1) === ',' && lowerAt(passage, open) === ','
  if (person || !inserted || !genitives.has(lowerAt(passage, open + 1))) return null
  let name = open - 1
  if (!isName(passage, name) || !isName(passage, name - 1)) return null
  while (/^flat/.test(tree.relations[name] ?? '') && (tree.heads[name] ?? -1) >= 0) name = tree.heads[name] ?? name
  return name < noun ? name : null
}

/** « l'opposition d'Al-Arad, qui … »: of a noun for a body as well as for a deed, the name of the one whose deed it is. */
function doerOf(passage: Passage, tree: PassageTree, at: number, before: number): number | null {
  const { language } = passage
  if (!language.attributionWords.bodiesOrDeeds.includes(lowerAt(passage, at))) return null
  const name = lastChild(tree, at, before, /^nmod/)
  if (name === null || !/^PROPN/.test(tree.tags[name] ?? '') || !endsAt(tree, name, before)) return null
  return countryOf(language, passage.tokens[name]?.text ?? '') === null ? name : null
}

/** Whether the words of a noun end right before the pronoun, but for a comma. */
function endsAt(tree: PassageTree, at: number, before: number): boolean {
  return /^(?:NOUN|PROPN)/.test(tree.tags[at] ?? '') && (tree.lasts[at] ?? at) >= before - 2
}

/** The last child of a noun by such a relation before the pronoun. */
function lastChild(tree: PassageTree, at: number, before: number, relation: RegExp): number | null {
  const children = (tree.children[at] ?? []).filter(
    (child) => child > at && child < before && relation.test(tree.relations[child] ?? ''),
  )
  return children.at(-1) ?? null
}

/** Whether a noun is one for somebody, or a name. */
export function maySpeak(passage: Passage, tree: PassageTree, at: number): boolean {
  return passage.nouns.kindsOf(lowerAt(passage, at)).length > 0 || /^PROPN/.test(tree.tags[at] ?? '')
}
