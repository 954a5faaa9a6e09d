import { kinOf } from '../../lang/concept-kin.ts'
import type { ConceptWords } from '../../lang/concepts.ts'
import type { Language } from '../../lang/language.ts'
import { byLanguage } from '../by-language.ts'
import { inflect } from '../inflect.ts'
import { indexPhrases, type PhraseIndex } from '../phrases.ts'

/** The words of a language for the concepts of the news, arranged for looking them up by lemma. */
export interface ConceptForms {
  /** Of a verb, noun or adjective alone, by its part of speech (UPOS) and then its lemma in lower case. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Of verbs by every form, for those whose lemma is not known: «liberen», «terminada». */
  readonly verbForms: ReadonlyMap<string, string>
  /** Of several words, by the lemmas of each. */
  readonly phrases: PhraseIndex<string>
}

/** A word that stands for two concepts is taken for the first. */
export const conceptFormsOf = byLanguage<ConceptForms>((language) => {
  const { concepts } = language
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
  return { words, verbForms: verbFormsOf(language), phrases: indexPhrases(phrases) }
})

/** A noun within a name («Croce Rossa») and an adjective used as a noun («i feriti») are tagged otherwise than alone. */
const listed: readonly (readonly [Exclude<keyof ConceptWords, 'phrases'>, readonly string[]])[] = [
  ['verbs', ['VERB', 'AUX']],
  ['nouns', ['NOUN', 'PROPN']],
  ['adjectives', ['ADJ', 'VERB', 'NOUN']],
]

/** Shorter forms are too often another word. */
const shortestForm = 6

/** The forms of each concept's verbs that no verb of another concept, and no other frequent verb, has as well. */
function verbFormsOf({ concepts, conjugations, closedClasses, reportingVerbs }: Language): ReadonlyMap<string, string> {
  const forms = new Map<string, string | null>()
  const others = [...closedClasses.verbs, ...closedClasses.modals, ...reportingVerbs.map(({ lemma }) => lemma)]
  const longFormsOf = (lemma: string) =>
    inflect(lemma, conjugations).flatMap(({ form }) => (form.length >= shortestForm ? form : []))
  for (const lemma of others) for (const form of longFormsOf(lemma)) forms.set(form, null)
  for (const [concept, entry] of Object.entries(concepts))
    for (const lemma of split(entry.verbs, ' '))
      for (const form of longFormsOf(lemma)) {
        const known = forms.get(form)
        const isKin = known !== undefined && known !== null && kinOf(known) === kinOf(concept)
        forms.set(form, known === undefined ? concept : isKin ? known : null)
      }
  const own = new Map<string, string>()
  for (const [form, concept] of forms) if (concept !== null) own.set(form, concept)
  return own
}

function split(words: string | undefined, mark: string): readonly string[] {
  return (words ?? '').split(mark).flatMap((word) => word.trim() || [])
}
