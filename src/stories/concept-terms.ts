import { byLanguage } from '../analysis/by-language.ts'
import type { Language } from '../lang/language.ts'
import { languages } from '../lang/languages.ts'

/** What a verb's infinitive, a noun or an adjective ends with where its other forms end otherwise. */
const ending = /(?:[aei]rsi|irse|[ae]rse|[aei]re|[aei]r|e?rn|eln|en|[eo]?s|[aeioy])$/u
const shortestStem = 4

/** By so much a form may be longer than its stem. */
const longestEnding = 5

/** The concepts of a language's words, by the beginning that their forms have in common. */
const stemsOf = byLanguage(({ concepts }: Language): ReadonlyMap<string, readonly string[]> => {
  const stems = new Map<string, Set<string>>()
  for (const [concept, { verbs = '', nouns = '', adjectives = '' }] of Object.entries(concepts))
    for (const word of `${verbs} ${nouns} ${adjectives}`.split(' ')) {
      if (word === '') continue
      const folded = withoutMarks(word)
      const bare = folded.replace(ending, '')
      const stem = bare.length >= shortestStem ? bare : folded
      const known = stems.get(stem)
      if (known === undefined) stems.set(stem, new Set([concept]))
      else known.add(concept)
    }
  return new Map([...stems].map(([stem, found]) => [stem, [...found]]))
})

/**
 * The concepts of the news that a word of a language may stand for, found crudely by its beginning; none where the
 * language is not ours. Enough to compare what reports are about as wholes, and too little to say what one word means.
 */
export function conceptsOfWord(code: string, word: string): readonly string[] {
  const language = languages.get(code)
  if (language === undefined) return []
  const stems = stemsOf(language)
  const folded = withoutMarks(word)
  const shortest = Math.max(shortestStem, folded.length - longestEnding)
  for (let length = folded.length; length >= shortest; length--) {
    const found = stems.get(folded.slice(0, length))
    if (found !== undefined) return found
  }
  return stems.get(folded) ?? []
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
