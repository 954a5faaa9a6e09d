import { byLanguage } from '../by-language.ts'
import { indexPhrases } from '../phrases.ts'
import type { Passage } from './passage.ts'
import { phraseWithAdverbs } from './phrase-with-adverbs.ts'

const emptyPhrasesOf = byLanguage(({ attributionWords }) =>
  indexPhrases(attributionWords.emptyPhrases.map((words) => [words, true] as const)),
)

/** Whether the word at `at` stands in a phrase that says nothing: «vuol forse | dire», "that is to | say". */
export function isInEmptyPhrase(passage: Passage, at: number): boolean {
  const phrases = emptyPhrasesOf(passage.language)
  for (let from = Math.max(0, at - 4); from <= at; from++) {
    const found = phraseWithAdverbs(passage, from, phrases)
    if (found !== null && found.end > at) return true
  }
  return false
}
