import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { hasCase } from './subject-place.ts'
import type { VerbGroup } from './verb-group.ts'

/** «ha publicado imágenes | que pueden usarse»: right behind an object that nobody is told, the word is a relative pronoun. */
export function isRelative(passage: Passage, tree: PassageTree, group: VerbGroup, at: number): boolean {
  if (!passage.lexicon.words.relativePronouns.has(lowerAt(passage, at)) || isAddressing(passage, group)) return false
  if (saysItsSubject(tree, group) && /^(?:NOUN|PROPN|ADJ)/.test(tree.tags[at - 1] ?? '')) return true
  if (isGoverned(passage, tree, group, at)) return true
  const object = (tree.children[group.head] ?? []).find(
    (child) =>
      child >= group.to && child < at && tree.relations[child] === 'obj' && /^NOUN/.test(tree.tags[child] ?? ''),
  )
  return (
    object !== undefined &&
    /^(?:NOUN|ADJ)/.test(tree.tags[at - 1] ?? '') &&
    !hasCase(tree, object) &&
    passage.nouns.kindsOf(lowerAt(passage, object)).every(({ type }) => type === 'document') &&
    !holdsDay(passage, object, at) &&
    // «ha anunciado esta tarde que»: when it was said.
    !passage.lexicon.words.demonstratives.has(lowerAt(passage, tree.firsts[object] ?? object))
  )
}

/** Whether a day is among the words of a stretch. */
export function holdsDay({ nouns, tokens }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (nouns.calendar.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** «narra di un popolo | che …»: right behind what a preposition of the verb brings up. */
export function isGoverned(passage: Passage, tree: PassageTree, group: VerbGroup, at: number): boolean {
  const { complementisers, demonstratives } = passage.lexicon.words
  return group.readings.every(({ verb: { governs = [] } }) => {
    const opens = governs.includes(lowerAt(passage, group.to)) && !complementisers.has(lowerAt(passage, group.to + 1))
    if (!opens || group.to + 1 >= at || demonstratives.has(lowerAt(passage, group.to + 1))) return false
    const noun = (tree.children[group.head] ?? []).find((child) => tree.firsts[child] === group.to)
    return noun !== undefined && /^NOUN/.test(tree.tags[noun] ?? '') && noun < at && noun >= at - 4
  })
}

/** «l'accordo è stato annunciato nel corso di un vertice | che …»: what is said is the subject already. */
function saysItsSubject(tree: PassageTree, { head, passive }: VerbGroup): boolean {
  return (
    passive &&
    (tree.children[head] ?? []).some(
      (at) => at < head && /^nsubj/.test(tree.relations[at] ?? '') && /^NOUN/.test(tree.tags[at] ?? ''),
    )
  )
}

/** Whether the object of a verb is the one spoken to: «informare», "tell". */
export function isAddressing(passage: Passage, group: VerbGroup): boolean {
  return group.readings.some(({ verb }) => passage.language.attributionWords.addressing.includes(verb.lemma))
}
