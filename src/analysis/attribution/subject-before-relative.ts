import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSomebody } from './speechless.ts'
import { phraseSubject, type Subject, subjectBefore } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many words a relative clause between a subject and its verb may have. */
const longest = 30

/**
 * «Odo Valt, der die Werft leitet, | sagte»: where a clause ends with its verb, a comma and another verb behind it belong to whom the
 * clause tells of, whatever the tree makes of that. Null in other languages, and where no such clause stands before the verb.
 */
export function subjectBeforeRelative(passage: Passage, tree: PassageTree, group: VerbGroup): Subject | null {
  const { from, shape, passive } = group
  if (passage.language.attributionWords.asClauses === undefined || shape !== 'finite' || passive) return null
  if (lowerAt(passage, from - 1) !== ',' || !/^(?:VERB|AUX)/.test(tree.tags[from - 2] ?? '')) return null
  if (hasSubjectBehind(passage, tree, group.to)) return null
  const [sentence] = sentenceAt(passage, from)
  for (let comma = from - 4; comma > Math.max(sentence, from - longest); comma--) {
    if (passage.quoted[comma] !== null || lowerAt(passage, comma) !== ',') continue
    const opener = /^ADP/.test(tree.tags[comma + 1] ?? '') ? comma + 2 : comma + 1
    if (!/^PRON\.Rel/.test(tree.tags[opener] ?? '')) continue
    const found = subjectBefore(passage, comma, sentence)
    if (found === null || found.kind !== 'phrase' || found.to !== comma || found.from > firstNoun(passage, sentence))
      return null
    return isSomebody(passage, tree, found) ? phraseSubject(found) : null
  }
  return null
}

/** «Die Fischer, die …, | warnte er», «sagte der Leiter»: a pronoun or a noun for a person right behind the verb. */
function hasSubjectBehind(passage: Passage, tree: PassageTree, at: number): boolean {
  const { objectPronouns, objectDeterminers = [] } = passage.language.attributionWords
  const lower = lowerAt(passage, at)
  if (/^PRON/.test(tree.tags[at] ?? '')) return passage.nouns.pronouns.has(lower) && !objectPronouns.includes(lower)
  const article = /^DET/.test(tree.tags[at] ?? '') && !objectDeterminers.includes(lower)
  const noun = article ? at + 1 : at
  return passage.nouns.kindsOf(lowerAt(passage, noun)).some(({ type }) => type === 'person')
}

/** Where a phrase that opens a sentence begins, behind an adverb or a conjunction: «Auch | Odo Valt, …». */
function firstNoun(passage: Passage, sentence: number): number {
  const { isAdverb, words } = passage.lexicon
  const first = lowerAt(passage, sentence)
  return isAdverb(first) || words.coordinators.has(first) ? sentence + 1 : sentence
}
