import type { Language } from '../../lang/language.ts'
import { indexPhrases, type PhraseIndex } from '../phrases.ts'
import type { Passage } from './passage.ts'
import { phraseWithAdverbs } from './phrase-with-adverbs.ts'

const arranged = new WeakMap<Language, PhraseIndex<true>>()

function emptyPhrasesOf(language: Language): PhraseIndex<true> {
  const made =
    arranged.get(language) ??
    indexPhrases(language.attributionWords.emptyPhrases.map((words) => [words, true] as const))
  arranged.set(language, made)
  return made
}

/** Whether the word at `at` stands in a phrase that says nothing: «vuol forse | dire», "that is to | say". */
export function isInEmptyPhrase(passage: Passage, at: number): boolean {
  const phrases = emptyPhrasesOf(passage.language)
  for (let from = Math.max(0, at - 4); from <= at; from++) {
    const found = phraseWithAdverbs(passage, from, phrases)
    if (found !== null && found.end > at) return true
  }
  return false
}
