import { maySpeak } from './antecedent.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isReportingNoun } from './reporting-noun.ts'
import { rootOf } from './tree-shapes.ts'

/** Whether the head of a phrase is a noun for a time, for what happens or what things are like: «mesi fa», «l'irruzione», "the weakness". */
export function isSpeechless(passage: Passage, tree: PassageTree, range: Range): boolean {
  const at = rootOf(tree, range)
  if (at === null || !tree.tags[at]?.startsWith('NOUN') || isPartOfName(passage, tree, at, range.from)) return false
  const lower = lowerAt(passage, at)
  if (passage.nouns.kindsOf(lower).length > 0) return false
  const abstract = passage.language.attributionWords.abstractEndings.some((ending) => lower.endsWith(ending))
  return passage.nouns.durations.has(lower) || (abstract && !isReportingNoun(passage.language, lower))
}

/** Whether a phrase stands for somebody who speaks or a text that says something: a known noun, a name, a pronoun or a number. */
export function isSomebody(passage: Passage, tree: PassageTree, range: Range): boolean {
  const at = rootOf(tree, range)
  if (at === null) return false
  // « un haut responsable »: the noun that the tree takes for an adjective of the word before it.
  const behind = tree.children[at]?.includes(at + 1) && tree.relations[at + 1] === 'amod' && at + 1 < range.to
  const known = behind && passage.nouns.kindsOf(lowerAt(passage, at + 1)).some(({ type }) => type !== 'document')
  // «los más ancianos», « les plus jeunes »: an adjective that an article of several makes a noun.
  const { pluralDeterminers } = passage.language.attributionWords
  const several = /^ADJ/.test(tree.tags[at] ?? '') && pluralDeterminers.includes(lowerAt(passage, range.from))
  return known || several || maySpeak(passage, tree, at) || /^(?:PRON|NUM|DET)/.test(tree.tags[at] ?? '')
}

/** «la Coordinación», «der AK Vorratsdatenspeicherung»: such a noun in a name is somebody's. */
function isPartOfName(passage: Passage, tree: PassageTree, at: number, from: number): boolean {
  if (at > from && /^PROPN/.test(tree.tags[at - 1] ?? '')) return true
  const opens = passage.sentences[passage.sentenceOf[at] ?? -1]?.[0] === at
  return !passage.language.closedClasses.nounsHaveCapitals && !opens && isName(passage, at)
}
