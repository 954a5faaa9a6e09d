import { byLanguage } from './by-language.ts'
import { indexPhrases } from './phrases.ts'

/** The phrases of a language that stand like adverbs: «por su parte», « à plusieurs reprises ». */
export const adverbPhrasesOf = byLanguage(({ attributionWords }) =>
  indexPhrases(attributionWords.adverbPhrases.map((words) => [words, true] as const)),
)
