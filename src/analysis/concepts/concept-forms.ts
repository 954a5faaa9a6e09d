import type { ConceptWords } from '../../lang/concepts.ts'
import { byLanguage } from '../by-language.ts'
import { indexPhrases, type PhraseIndex } from '../phrases.ts'

/** The words of a language for the concepts of the news, arranged for looking them up by lemma. */
export interface ConceptForms {
  /** Of a verb, noun or adjective alone, by its part of speech (UPOS) and then its lemma in lower case. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Of several words, by the lemmas of each. */
  readonly phrases: PhraseIndex<string>
}

/** A word that stands for two concepts is taken for the first. */
export const conceptFormsOf = byLanguage<ConceptForms>(({ concepts }) => {
  const words = new Map<string, Map<string, string>>()
  const phrases: (readonly [readonly string[], string])[] = []
  for (const [concept, entry] of Object.entries(concepts)) {
    for (const [key, partsOfSpeech] of listed)
      for (const lemma of split(entry[key], ' '))
        for (const part of partsOfSpeech) {
          const lemmas = words.get(part) ?? new Map<string, string>()
          words.set(part, lemmas)
          if (!lemmas.has(lemma.toLowerCase())) lemmas.set(lemma.toLowerCase(), concept)
        }
    for (const phrase of split(entry.phrases, ',')) phrases.push([split(phrase.toLowerCase(), ' '), concept])
  }
  return { words, phrases: indexPhrases(phrases) }
})

/** A noun within a name («Croce Rossa») and an adjective used as a noun («i feriti») are tagged otherwise than alone. */
const listed: readonly (readonly [Exclude<keyof ConceptWords, 'phrases'>, readonly string[]])[] = [
  ['verbs', ['VERB', 'AUX']],
  ['nouns', ['NOUN', 'PROPN']],
  ['adjectives', ['ADJ', 'VERB', 'NOUN']],
]

function split(words: string | undefined, mark: string): readonly string[] {
  return (words ?? '').split(mark).flatMap((word) => word.trim() || [])
}
