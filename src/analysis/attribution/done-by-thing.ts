import { countryOf } from '../countries.ts'
import { maySpeak } from './antecedent.ts'
import type { Found } from './found.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSomebody } from './speechless.ts'
import { rootOf } from './tree-shapes.ts'

/**
 * « la rue menace de s'embraser », «las condiciones exigen una reforma»: what is told by a noun or an infinitive is said only
 * by somebody. Whoever nobody can tell is somebody all the same where the words are quoted or a clause.
 */
export function isDoneByThing(passage: Passage, tree: PassageTree, found: Found): boolean {
  const { rule, subject, cue, verb } = found
  if (subject === null || cue === null) return false
  // « …, reprend la main »: right behind a clause a thing behind the verb is its object.
  const object = rule === 'parenthetical' && subject.from >= cue.to && !verb?.frames.includes('that')
  if (rule !== 'object' && rule !== 'infinitive' && !object) return false
  const relative = subject.kind === 'relative'
  if (relative && passage.language.attributionWords.personRelatives.includes(lowerAt(passage, subject.from)))
    return false
  const named = relative ? subject.antecedent : subject
  return named !== null && isThing(passage, tree, named)
}

/** The same, where the subject is another verb's as well: «la iniciativa recuerda la ley y | llama a la huelga». */
export function sharesWithThing(found: Found): boolean {
  const { clauseSubject, passage } = found
  return (
    passage.tree !== null &&
    clauseSubject != null &&
    isDoneByThing(passage, passage.tree, { ...found, subject: clauseSubject })
  )
}

/** Whether the head of a phrase is a noun that nothing shows to stand for somebody. */
function isThing(passage: Passage, tree: PassageTree, named: Range): boolean {
  const root = rootOf(tree, named)
  if (root === null || !tree.tags[root]?.startsWith('NOUN')) return false
  if (isSomebody(passage, tree, named) || holdsName(passage, named)) return false
  return ![root, ...countedIn(passage, tree, root)].some((at) => isOfPeople(passage, tree, at))
}

/** « un certain nombre de pays », «millones de personas»: those of whom a noun says how many, right behind it. */
function countedIn(passage: Passage, tree: PassageTree, noun: number): readonly number[] {
  return (tree.children[noun] ?? []).filter(
    (at) =>
      /^nmod/.test(tree.relations[at] ?? '') &&
      passage.language.attributionWords.quantities.includes(lowerAt(passage, noun)),
  )
}

/** «il muratore Odo Valt», « les Etats-Unis »: a name that hangs on no preposition, whatever the tree makes of it. */
function holdsName(passage: Passage, { from, to }: Range): boolean {
  const opens = passage.sentences[passage.sentenceOf[from] ?? -1]?.[0] === from
  let hangs = false
  for (let at = opens ? from + 1 : from; at < to; at++) {
    if (lowerAt(passage, at) === ',') hangs = false
    hangs ||= passage.lexicon.words.prepositions.has(lowerAt(passage, at))
    if (!hangs && isName(passage, at)) return true
  }
  return false
}

/** «i contestatori», « les gaullistes », «los egipcios»: nouns with such endings are for people, and so are those for a nation. */
function isOfPeople(passage: Passage, tree: PassageTree, at: number): boolean {
  const { language } = passage
  const lower = lowerAt(passage, at)
  const ends = language.attributionWords.personEndings.some((ending) => lower.endsWith(ending))
  return ends || maySpeak(passage, tree, at) || countryOf(language, lower) !== null
}
