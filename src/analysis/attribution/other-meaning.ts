import { byLanguage } from '../by-language.ts'
import { indexPhrases, phraseAt } from '../phrases.ts'
import { adverbPhraseEnd } from './adjuncts.ts'
import { lowerAt, type Passage } from './passage.ts'

/** So many adverbs may stand between a verb and the phrase that belongs to it. */
const mostAdverbs = 2

const verbsBefore = byLanguage(({ sourcePhrases }) =>
  indexPhrases(sourcePhrases.flatMap(({ forms, notBehind = [] }) => forms.map((form) => [form, notBehind] as const))),
)

/** Whether the words of a source phrase mean something else where they stand: «nach wie vor», «está de acuerdo con el alcalde». */
export function meansSomethingElse(passage: Passage, at: number): boolean {
  if (adverbPhraseEnd(passage, at) !== null) return true
  const verbs = phraseAt(passage.tokens, at, verbsBefore(passage.language))?.value ?? []
  if (verbs.length === 0) return false
  const { lexicon } = passage
  let before = at - 1
  while (before > at - 1 - mostAdverbs && lexicon.isAdverb(lowerAt(passage, before))) before--
  return lexicon.verbForms(lowerAt(passage, before)).some(({ lemma }) => verbs.includes(lemma))
}
